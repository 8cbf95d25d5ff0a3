package pinhole.ui.frame;

import java.util.List;
import javafx.scene.Node;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.ui.playback.Playhead;

/// Finds the wall that a key is about: the one that has the focus, or else the one where something
/// happened last.
final class WallInFocus {
  private final MainView view;
  private final Playhead playhead;

  WallInFocus(MainView view, Playhead playhead) {
    this.view = view;
    this.playhead = playhead;
  }

  DeviceId find() {
    Node node = view.getScene() == null ? null : view.getScene().getFocusOwner();
    while (node != null) {
      for (DeviceId id : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
        if (node.getId() != null && node.getId().contains(id.id())) {
          return id;
        }
      }
      node = node.getParent();
    }
    List<Moment> moments = playhead.storyline().moments();
    int now = playhead.momentProperty().get();
    return moments.subList(0, now + 1).reversed().stream()
        .map(Moment::device)
        .filter(id -> !id.isHost())
        .findFirst()
        .orElse(DeviceId.CLIENT_FIREWALL);
  }
}
