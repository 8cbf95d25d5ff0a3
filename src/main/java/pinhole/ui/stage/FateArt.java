package pinhole.ui.stage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.kit.AbsentHost;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Callout;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.model.Fate;

/// A word on how a segment ended, beside the place where it happened.
final class FateArt {
  private static final double ASIDE = 58;
  private static final double FAR_ASIDE = 150; // the words of an error are long
  private static final double BELOW = 30;
  private static final double BELOW_RAIL = 45;
  private static final double CAPSULE = 71;
  private static final double EDGE = 3;
  private static final double CLOCK = 24; // from its middle to below it

  private final StageWords words;
  private final Group art = Layer.LABELS.of(new Group());
  private Optional<Fate> shown = Optional.empty();
  private StageGeometry g;

  FateArt(StageWords words) {
    this.words = words;
    art.setMouseTransparent(true);
    art.setId("fate");
  }

  List<Node> nodes() {
    return List.of(art);
  }

  void place(StageGeometry geometry) {
    g = geometry;
    shown = Optional.empty();
  }

  void show(Optional<Fate> fate) {
    art.setVisible(fate.isPresent());
    if (fate.isPresent() && !fate.equals(shown)) {
      Fate said = fate.get();
      Callout note = note(said);
      double below = bounces(said) ? BELOW_RAIL : BELOW;
      double aside = said.kind() == Fate.Kind.REJECTED_BY_ERROR ? FAR_ASIDE : ASIDE;
      note.setLayoutX(left(g.x(said.station(), CAPSULE), aside, note.width()));
      note.setLayoutY(Math.min(g.laneY(said.lane()) + below, g.height() - note.height() - EDGE));
      art.getChildren().setAll(note);
      if (said.kind() == Fate.Kind.NOBODY_THERE) {
        art.getChildren().add(absent(said));
      }
    }
    shown = fate;
  }

  private static boolean bounces(Fate fate) {
    return fate.kind() == Fate.Kind.REJECTED || fate.kind() == Fate.Kind.REJECTED_BY_ERROR;
  }

  /// The empty place behind the last wall.
  private AbsentHost absent(Fate fate) {
    boolean server = fate.device() == DeviceId.SERVER_FIREWALL;
    DeviceId host = server ? DeviceId.SERVER : DeviceId.CLIENT;
    double face = g.face(fate.device(), server ? LinkId.SERVER : LinkId.CLIENT);
    double end = g.tabEnd(host);
    AbsentHost absent = new AbsentHost(Math.abs(end - face), server);
    absent.setId("absent");
    absent.setLayoutX((face + end) / 2);
    absent.setLayoutY(g.laneY(fate.lane()));
    return absent;
  }

  private Callout note(Fate fate) {
    String key = "fate." + fate.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String port = StageWords.port(fate.port());
    BadgeKind badge =
        switch (fate.kind()) {
          case DROPPED, ALG_DISCARDED -> BadgeKind.DROP;
          case REJECTED, REJECTED_BY_ERROR -> BadgeKind.REJECT;
          case NOBODY, NOBODY_THERE -> BadgeKind.NOBODY;
        };
    boolean dropped = badge == BadgeKind.DROP;
    Token edge = dropped ? Token.DROP : Token.REJECT;
    String title = words.of(key, port, fate.wanted());
    return low(fate)
        ? new Callout(badge, edge, title)
        : new Callout(badge, edge, title, words.of(key + ".line", port));
  }

  /// Whether a note with two lines would lie over the clock of the socket that waits.
  private boolean low(Fate fate) {
    double top = g.height() - Callout.HEIGHT - EDGE;
    return fate.lane() == Lane.DATA && top < g.laneY(Lane.DATA) + CLOCK;
  }

  /// On the Internet, on the side where there is room.
  private double left(double x, double aside, double width) {
    double left = g.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET) + 20;
    double right = g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET) - 20;
    if (g.compact()) {
      left = g.hostInner(DeviceId.CLIENT) + 8;
      right = g.hostInner(DeviceId.SERVER) - 8;
    }
    double wanted = x < g.width() / 2 ? x + aside : x - aside - width;
    return Math.clamp(wanted, left, Math.max(left, right - width));
  }
}
