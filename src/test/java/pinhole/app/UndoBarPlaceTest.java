package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import pinhole.engine.sim.DeviceId;

/// What was changed is said where it covers nothing.
class UndoBarPlaceTest {
  private static final int[][] SIZES = {{1000, 640}, {1100, 700}, {1440, 900}};
  private static final List<List<String>> OPEN =
      List.of(List.of("keep", "by-side"), List.of("keep", "ladder"), List.of("why"));

  @Test
  void itStandsInTheCaption_besideItsSentence() {
    Showroom room = Showroom.large();
    List<String> wrong = new ArrayList<>();
    for (Exhibit exhibit : List.of(Exhibit.drop(), Exhibit.pinhole())) {
      for (List<String> open : OPEN) {
        room.show(exhibit, "stage");
        room.at(exhibit.points().get(1));
        onScreen(() -> {
          open.forEach(command -> give(room, command));
          room.bench().model().toggleAlg(DeviceId.CLIENT_FIREWALL);
          return null;
        });
        for (int[] size : SIZES) {
          room.size(size[0], size[1]);
          String name = exhibit.name() + " " + open + " " + size[0];
          onScreen(() -> problems(room)).forEach(problem -> wrong.add(name + ": " + problem));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void give(Showroom room, String command) {
    room.window().commands().stream()
        .filter(it -> it.id().equals(command))
        .findFirst()
        .orElseThrow()
        .run()
        .run();
  }

  private static List<String> problems(Showroom room) {
    List<String> wrong = new ArrayList<>();
    Bounds bar = bounds(room, "#undo-bar");
    if (!node(room, "#undo-bar").isVisible() || node(room, "#caption").getOpacity() < 1) {
      wrong.add("something is not seen");
    }
    if (!bounds(room, "#caption-strip").contains(bar)) {
      wrong.add("not in the caption: " + bar);
    }
    for (String part : List.of("#caption", "#why-button")) {
      if (node(room, part) != null
          && node(room, part).isVisible()
          && bounds(room, part).intersects(bar)) {
        wrong.add("covers " + part);
      }
    }
    for (String label : List.of("#undo-text", "#caption")) {
      Label text = (Label) node(room, label);
      if (text.getHeight() < text.prefHeight(text.getWidth()) - 1) {
        wrong.add("cuts " + label + " at " + text.getWidth() + ": " + text.getText());
      }
    }
    return wrong;
  }

  private static Node node(Showroom room, String id) {
    return room.window().lookup(id);
  }

  private static Bounds bounds(Showroom room, String id) {
    Node node = node(room, id);
    return node.localToScene(node.getLayoutBounds());
  }
}
