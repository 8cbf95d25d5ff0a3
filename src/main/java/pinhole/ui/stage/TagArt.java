package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import pinhole.engine.firewall.Field;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.kit.FiveTupleTag;
import pinhole.ui.kit.FiveTupleTag.Cell;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.model.Tag;

/// The label that hangs from the segment in focus: the five numbers of its socket.
final class TagArt {
  private static final double HANGS = 36;
  private static final double HANGS_SHORT = 28;
  private static final double LOWERED = 12;
  private static final double HALF = 16;
  private static final double EDGE = 8;
  private static final double TAB = 18; // from the middle of a port tab to above it

  private final StageWords words;
  private final Group art = Layer.LABELS.of(new Group());
  private Optional<Shown> shown = Optional.empty();
  private FiveTupleTag node = new FiveTupleTag(List.of());
  private StageGeometry g;

  /// What the label is drawn from; it is drawn anew only when that changes.
  private record Shown(Tag tag, String said, StageGeometry geometry) {}

  TagArt(StageWords words) {
    this.words = words;
    art.setMouseTransparent(true);
    art.setId("tag");
  }

  List<Node> nodes() {
    return List.of(art);
  }

  void place(StageGeometry geometry) {
    g = geometry;
  }

  void hide() {
    art.setVisible(false);
  }

  /// Whether it hangs down to the other lane.
  boolean tall() {
    return art.isVisible() && shown.filter(s -> !s.said().isEmpty()).isPresent();
  }

  /// Hangs the label from a segment.
  ///
  /// @param said what the segment says but its capsule has no room for
  /// @param x the middle of the segment
  /// @param y its height
  /// @param lowered whether it leaves room for a sign on the wall behind it
  void show(Tag tag, String said, double x, double y, boolean lowered) {
    Optional<Shown> next = Optional.of(new Shown(tag, said, g));
    if (!shown.equals(next)) {
      shown = next;
      node = made(tag, said);
      art.getChildren().setAll(node);
    }
    art.setVisible(true);
    double half = node.width() / 2;
    double hangs = y + HANGS + node.height() <= g.height() - 4 ? HANGS : HANGS_SHORT;
    double data = g.laneY(Lane.DATA) - TAB;
    boolean beside = lowered || y < data && y + hangs + node.height() > data;
    double middle = middle(x, half, beside);
    node.setLayoutX(middle);
    node.setLayoutY(y + hangs + (lowered ? LOWERED : 0));
    double string = hangs - HALF + (lowered ? LOWERED : 0);
    boolean signBetween = lowered && inWall(x);
    node.string(x - middle, signBetween ? 0 : string);
  }

  private FiveTupleTag made(Tag tag, String said) {
    if (g.compact()) {
      return compact(tag, said);
    }
    FiveTupleTag full = new FiveTupleTag(List.of());
    full.show(said, cells(tag), tag.rewritten());
    return full;
  }

  /// Within the Internet as long as its segment is there, else within the picture.
  ///
  /// @param beside whether it would cover the port tabs of the other lane
  private double middle(double x, double half, boolean beside) {
    double left = g.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET) + EDGE;
    double right = g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET) - EDGE;
    boolean inside = x >= left && x <= right;
    if (inside && 2 * half > right - left) {
      return x > g.width() / 2 ? right - half : left + half; // clear of the wall that may read it
    }
    if (!inside) {
      left = (beside ? g.tabEnd(DeviceId.CLIENT) : g.hostInner(DeviceId.CLIENT)) + EDGE;
      right = (beside ? g.tabEnd(DeviceId.SERVER) : g.hostInner(DeviceId.SERVER)) - EDGE;
    }
    if (2 * half > right - left) {
      left = EDGE;
      right = g.width() - EDGE;
    }
    return Math.clamp(x, left + half, Math.max(left + half, right - half));
  }

  private boolean inWall(double x) {
    double near = g.wallWidth() / 2;
    return Math.abs(x - g.wallCentre(DeviceId.CLIENT_FIREWALL)) < near
        || Math.abs(x - g.wallCentre(DeviceId.SERVER_FIREWALL)) < near;
  }

  /// Only the ports, and an address where NAT changed it.
  private FiveTupleTag compact(Tag tag, String said) {
    FiveTuple now = tag.tuple();
    FiveTuple old = tag.before().orElse(now);
    String from = end(now.source(), old.source());
    String to = end(now.destination(), old.destination());
    double most = g.internet() - 2 * EDGE;
    return FiveTupleTag.compact(said, words.of("tag.compact", from, to), Token.ACCENT, most);
  }

  private static String end(Endpoint now, Endpoint old) {
    String port = ":" + StageWords.port(now.port());
    return now.address().equals(old.address()) ? port : now.address() + port;
  }

  private List<Cell> cells(Tag tag) {
    List<Cell> cells = new ArrayList<>();
    cells.add(cell(tag, "tag.protocol", "TCP", "TCP", Field.PROTOCOL));
    FiveTuple now = tag.tuple();
    FiveTuple old = tag.before().orElse(now);
    cells.add(
        cell(
            tag,
            "tag.source",
            now.source().address().toString(),
            old.source().address().toString(),
            Field.SOURCE));
    cells.add(
        cell(
            tag,
            "tag.port",
            StageWords.port(now.source().port()),
            StageWords.port(old.source().port()),
            Field.SOURCE_PORT));
    cells.add(Cell.arrow());
    cells.add(
        cell(
            tag,
            "tag.destination",
            now.destination().address().toString(),
            old.destination().address().toString(),
            Field.DESTINATION));
    cells.add(
        cell(
            tag,
            "tag.port",
            StageWords.port(now.destination().port()),
            StageWords.port(old.destination().port()),
            Field.DESTINATION_PORT));
    return cells;
  }

  private Cell cell(Tag tag, String head, String value, String old, Field field) {
    Cell cell = Cell.of(words.of(head), value);
    if (!old.equals(value)) {
      return cell.instead(old);
    }
    return tag.compared().filter(f -> f == field).isPresent() ? cell.mark() : cell;
  }
}
