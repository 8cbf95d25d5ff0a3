package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
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

  private static final double ROW = 18;
  private static final double LINE_SIZE = 12;
  private static final double RISES = 6;
  private static final double EYELET = 12;

  private final Token edge;
  private final Group string = new Group();
  private final Line thread;
  private final Circle eyelet = Drawing.circle(0, 0, 3, Token.PANEL);
  private double width;
  private double height;
  private double rewritten = 1;

  /// A label in accent, as the one in focus wears it.
  public FiveTupleTag(List<Cell> cells) {
    this(cells, Token.ACCENT);
  }

  /// A label with its edge in this colour; `WIRE` when it is not in focus.
  public FiveTupleTag(List<Cell> cells, Token edge) {
    this.edge = edge;
    thread = Drawing.line(0, 0, 0, 0, edge, 1.5);
    setMouseTransparent(true);
    show(cells);
  }

  /// The short label of small windows: one line of text.
  public static FiveTupleTag compact(String words, Token edge) {
    return compact("", words, edge, Double.MAX_VALUE);
  }

  /// The short label of small windows, under what its capsule has no room to say.
  ///
  /// @param said what the segment says, empty if its capsule shows it
  /// @param most how wide it may get, in px
  public static FiveTupleTag compact(String said, String words, Token edge, double most) {
    FiveTupleTag tag = new FiveTupleTag(List.of(), edge);
    tag.lines(said, words, most);
    return tag;
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px: 48, 66 with NAT, 26 when compact; more with what its capsule cannot say.
  public double height() {
    return height;
  }

  /// Hangs the label from its capsule: a string from `x` of the label's middle, this high above it.
  public void string(double x, double length) {
    double reach = Math.max(0, width / 2 - EYELET);
    double eye = Math.clamp(x, -reach, reach);
    thread.setStartX(x);
    thread.setStartY(-length);
    thread.setEndX(eye);
    eyelet.setCenterX(eye);
    if (string.getChildren().isEmpty()) {
      string.getChildren().setAll(thread, Drawing.edge(eyelet, edge, 1.5));
    }
  }

  /// Replaces the cells.
  public void show(List<Cell> cells) {
    show("", cells, 1);
  }

  /// Replaces the cells, under what the capsule has no room to say.
  ///
  /// @param said what the segment says, empty if its capsule shows it
  /// @param share how far NAT has come: it strikes the old value, then the new one rises
  public void show(String said, List<Cell> cells, double share) {
    rewritten = share;
    boolean nat = cells.stream().anyMatch(c -> !c.old().isEmpty());
    width = 8 + cells.stream().mapToDouble(FiveTupleTag::cellWidth).sum();
    List<String> rows = SaidRows.of(said, width - 2 * PAD, Face.MONO_SEMIBOLD, LINE_SIZE);
    double top = rows.size() * ROW + (rows.isEmpty() ? 0 : 4);
    height = top + (nat ? 66 : 48);
    List<Node> nodes = new ArrayList<>();
    nodes.add(plate());
    said(nodes, rows);
    double x = 4 - width / 2;
    for (Cell cell : cells) {
      double w = cellWidth(cell);
      nodes.addAll(cell.isArrow() ? List.of(arrow(x + w / 2)) : cell(cell, x, top, w));
      x += w;
    }
    nodes.add(string);
    Children.renew(getChildren(), nodes);
  }

  private void said(List<Node> nodes, List<String> rows) {
    double y = 14;
    for (String row : rows) {
      Text text = Lettering.of(row, Face.MONO_SEMIBOLD, LINE_SIZE, edge);
      nodes.add(Lettering.start(text, PAD - width / 2, y));
      y += ROW;
    }
  }

  private void lines(String said, String words, double most) {
    List<Text> line = Facts.of(words, Set.of()).stream().map(FiveTupleTag::part).toList();
    double length = line.stream().mapToDouble(Lettering::width).sum();
    List<String> rows = SaidRows.of(said, most - 2 * PAD, Face.MONO_SEMIBOLD, LINE_SIZE);
    double widest =
        rows.stream()
            .mapToDouble(row -> Lettering.width(row, Face.MONO_SEMIBOLD, LINE_SIZE))
            .max()
            .orElse(0);
    width = Math.max(length, widest) + 24;
    height = 26 + rows.size() * ROW;
    List<Node> nodes = new ArrayList<>();
    nodes.add(plate());
    said(nodes, rows);
    double x = rows.isEmpty() ? -length / 2 : PAD - width / 2;
    for (Text text : line) {
      nodes.add(Lettering.start(text, x, height - 13));
      x += Lettering.width(text);
    }
    nodes.add(string);
    Children.renew(getChildren(), nodes);
  }

  private static Text part(Facts.Part part) {
    return part.kind() == Facts.Kind.PROSE
        ? Lettering.of(part.text(), Face.SANS, LINE_SIZE, Token.INK_3)
        : Lettering.of(part.text(), Face.MONO_SEMIBOLD, 12.5, Token.INK);
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

  private List<Node> cell(Cell cell, double x, double top, double w) {
    double middle = x + w / 2;
    List<Node> nodes = new ArrayList<>();
    if (cell.marked()) {
      nodes.add(Drawing.rect(x + 1, top + 4, w - 2, height - top - 8, 5, Token.ACCENT_BG));
    }
    Text head = Lettering.of(cell.head(), Face.SANS, 11, Token.INK_3);
    nodes.add(Lettering.middle(head, middle, top + 14));
    if (!cell.old().isEmpty()) {
      nodes.addAll(struck(cell.old(), middle, top + 31));
    }
    Face face = cell.marked() ? Face.MONO_BOLD : Face.MONO_SEMIBOLD;
    Token ink = cell.marked() ? Token.ACCENT : Token.INK;
    Text value = Lettering.of(cell.value(), face, 12.5, ink);
    if (!cell.old().isEmpty()) {
      double shown = Math.clamp(rewritten * 2 - 1, 0, 1);
      value.setOpacity(shown);
      value.setTranslateY(RISES * (1 - shown));
    }
    nodes.add(Lettering.middle(value, middle, height - 15));
    return nodes;
  }

  /// The old value, struck from left to right.
  private List<Node> struck(String old, double middle, double y) {
    Text text = Lettering.of(old, Face.MONO, 12, Token.INK_3);
    double share = Math.clamp(rewritten * 2, 0, 1);
    if (share >= 1) {
      text.setStrikethrough(true);
      return List.of(Lettering.middle(text, middle, y));
    }
    double half = Lettering.width(text) / 2;
    double end = middle - half + 2 * half * share;
    return List.of(
        Lettering.middle(text, middle, y), Drawing.line(middle - half, y, end, y, Token.INK_3, 1));
  }

  private Node arrow(double middle) {
    return Drawing.stroked(Outline.arrow(middle, height - 16, 8), Token.INK_3, 1.3);
  }
}
