package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// The luggage label of a segment: the five numbers of its socket. Origin: top middle.
public final class FiveTupleTag extends Group {
  /// One cell; `old` is the value that NAT replaced, or empty; a marked cell is being compared.
  public record Cell(String head, String value, String old, boolean marked) {
    /// A plain cell.
    public static Cell of(String head, String value) {
      return new Cell(head, value, "", false);
    }

    /// The arrow between source and destination.
    public static Cell arrow() {
      return new Cell("", "", "", false);
    }

    /// The same cell, being compared.
    public Cell mark() {
      return new Cell(head, value, old, true);
    }

    /// The same cell with the value that NAT struck out.
    public Cell instead(String oldValue) {
      return new Cell(head, value, oldValue, true);
    }

    boolean isArrow() {
      return head.isEmpty() && value.isEmpty();
    }
  }

  private static final double PAD = 13;
  private static final double ARROW = 18;

  private final Token edge;
  private final Group string = new Group();
  private double width;
  private double height;

  /// A label in accent, as the one in focus wears it.
  public FiveTupleTag(List<Cell> cells) {
    this(cells, Token.ACCENT);
  }

  /// A label with its edge in this colour; `WIRE` when it is not in focus.
  public FiveTupleTag(List<Cell> cells, Token edge) {
    this.edge = edge;
    setMouseTransparent(true);
    show(cells);
  }

  /// The short label of small windows: one line of text.
  public static FiveTupleTag compact(String words, Token edge) {
    FiveTupleTag tag = new FiveTupleTag(List.of(), edge);
    tag.line(words);
    return tag;
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px: 48, 66 with NAT, 26 when compact.
  public double height() {
    return height;
  }

  /// Hangs the label from its capsule: a string at `x` from the label's middle, this long.
  public void string(double x, double length) {
    Circle eyelet = Drawing.circle(x, 0, 3, Token.PANEL);
    string
        .getChildren()
        .setAll(Drawing.line(x, -length, x, 0, edge, 1.5), Drawing.edge(eyelet, edge, 1.5));
  }

  /// Replaces the cells.
  public void show(List<Cell> cells) {
    boolean nat = cells.stream().anyMatch(c -> !c.old().isEmpty());
    height = nat ? 66 : 48;
    width = 8 + cells.stream().mapToDouble(FiveTupleTag::cellWidth).sum();
    List<Node> nodes = new ArrayList<>();
    nodes.add(plate());
    double x = 4 - width / 2;
    for (Cell cell : cells) {
      double w = cellWidth(cell);
      nodes.addAll(cell.isArrow() ? List.of(arrow(x + w / 2)) : cell(cell, x, w));
      x += w;
    }
    nodes.add(string);
    getChildren().setAll(nodes);
  }

  private void line(String words) {
    Text text = Lettering.of(words, Face.MONO_SEMIBOLD, 12.5, Token.INK);
    width = Lettering.width(text) + 24;
    height = 26;
    getChildren().setAll(List.of(plate(), Lettering.middle(text, 0, 13), string));
  }

  private SVGPath plate() {
    String data = Outline.rect(-width / 2, 0, width, height, 8);
    SVGPath plate = Drawing.bordered(data, Token.PANEL, edge, 1.5);
    plate.getStyleClass().add("ph-depth-1");
    return plate;
  }

  private static double cellWidth(Cell cell) {
    if (cell.isArrow()) {
      return ARROW;
    }
    double value = Lettering.width(cell.value(), Face.MONO_BOLD, 12.5);
    double old = Lettering.width(cell.old(), Face.MONO, 12);
    double head = Lettering.width(cell.head(), Face.SANS, 11);
    return Math.max(value, Math.max(old, head)) + PAD;
  }

  private List<Node> cell(Cell cell, double x, double w) {
    double middle = x + w / 2;
    List<Node> nodes = new ArrayList<>();
    if (cell.marked()) {
      nodes.add(Drawing.rect(x + 1, 4, w - 2, height - 8, 5, Token.ACCENT_BG));
    }
    nodes.add(Lettering.middle(Lettering.of(cell.head(), Face.SANS, 11, Token.INK_3), middle, 14));
    if (!cell.old().isEmpty()) {
      Text old = Lettering.of(cell.old(), Face.MONO, 12, Token.INK_3);
      old.setStrikethrough(true);
      nodes.add(Lettering.middle(old, middle, 31));
    }
    Face face = cell.marked() ? Face.MONO_BOLD : Face.MONO_SEMIBOLD;
    Token ink = cell.marked() ? Token.ACCENT : Token.INK;
    nodes.add(Lettering.middle(Lettering.of(cell.value(), face, 12.5, ink), middle, height - 15));
    return nodes;
  }

  private Node arrow(double middle) {
    return Drawing.stroked(Outline.arrow(middle, height - 16, 8), Token.INK_3, 1.3);
  }
}
