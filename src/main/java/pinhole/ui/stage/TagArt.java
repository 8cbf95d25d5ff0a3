package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import pinhole.engine.firewall.Field;
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
  private static final double HALF = 16;
  private static final double EDGE = 8;

  private final StageWords words;
  private final Group art = Layer.LABELS.of(new Group());
  private final Line string = new Line();
  private Optional<Tag> shown = Optional.empty();
  private boolean shownCompact;
  private FiveTupleTag node = new FiveTupleTag(List.of());
  private StageGeometry g;

  TagArt(StageWords words) {
    this.words = words;
    string.setStrokeWidth(1.5);
    string.getStyleClass().add(Token.ACCENT.stroke());
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

  /// Hangs the label from a segment.
  ///
  /// @param x the middle of the segment
  /// @param y its height
  void show(Tag tag, Lane lane, double x, double y) {
    if (!shown.equals(Optional.of(tag)) || shownCompact != g.compact()) {
      shown = Optional.of(tag);
      shownCompact = g.compact();
      node = g.compact() ? compact(tag.tuple()) : new FiveTupleTag(cells(tag));
      art.getChildren().setAll(string, node);
    }
    art.setVisible(true);
    double half = node.width() / 2;
    double middle = middle(x, half);
    boolean below = y + HANGS + node.height() <= g.height() || lane == Lane.CONTROL;
    double top = below ? y + HANGS : y - HANGS + 6 - node.height();
    node.setLayoutX(middle);
    node.setLayoutY(top);
    string.setVisible(!below);
    if (below) {
      node.string(x - middle, HANGS - HALF);
    } else {
      node.string(0, 0);
      place(x, top + node.height(), y - HALF);
    }
  }

  private void place(double x, double from, double to) {
    string.setStartX(x);
    string.setEndX(x);
    string.setStartY(from);
    string.setEndY(to);
  }

  /// Within the Internet as long as its segment is there, else within the picture.
  private double middle(double x, double half) {
    double left = g.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET) + EDGE;
    double right = g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET) - EDGE;
    if (x < left || x > right || 2 * half > right - left) {
      left = g.hostInner(DeviceId.CLIENT) + EDGE;
      right = g.hostInner(DeviceId.SERVER) - EDGE;
    }
    if (2 * half > right - left) {
      left = EDGE;
      right = g.width() - EDGE;
    }
    return Math.clamp(x, left + half, Math.max(left + half, right - half));
  }

  private FiveTupleTag compact(FiveTuple tuple) {
    String from = StageWords.port(tuple.source().port());
    String to = StageWords.port(tuple.destination().port());
    return FiveTupleTag.compact(words.of("tag.compact", from, to), Token.ACCENT);
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
