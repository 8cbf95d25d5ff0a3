package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import pinhole.engine.firewall.Field;
import pinhole.explain.RowResult;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.FactText;
import pinhole.ui.kit.Fitted;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.why.SieveRow.Cell;
import pinhole.ui.why.SieveRow.Kind;
import pinhole.ui.why.SieveRow.Mark;
import pinhole.ui.why.SieveRow.State;

/// A row of the table: heading, six cells and a result, or a heading and a sentence.
final class RowView extends Region {
  private static final double HEIGHT = 31;
  private static final double SMALL_HEIGHT = 24; // no less: each row is a target
  private static final double SIZE = 12.5;
  private static final double SMALL_SIZE = 11.5;
  private static final double SMALLEST = 11;
  private static final double SIGN = 18;
  private static final double GAP = 6;
  private static final double MARK = 15;
  private static final double SMALL_MARK = 13;

  private final WhyWords words;
  private final Tooltip tip = new Tooltip();
  private SieveRow row;
  private Set<Integer> ports = Set.of();
  private Columns drawn = new Columns(0, false);
  private boolean compact;

  RowView(WhyWords words) {
    this.words = words;
    getStyleClass().add("ph-why-row");
    setAccessibleRole(AccessibleRole.TEXT);
    Tooltip.install(this, tip);
  }

  /// What is shown.
  SieveRow row() {
    return row;
  }

  void show(SieveRow newRow, Set<Integer> numbers, boolean isCompact) {
    if (newRow.equals(row) && numbers.equals(ports) && compact == isCompact) {
      return;
    }
    if (!newRow.equals(row)) {
      Calm.appear(this);
    }
    row = newRow;
    ports = numbers;
    compact = isCompact;
    drawn = new Columns(0, false);
    setAccessibleText(row.spoken());
    tip.setText(row.spoken());
    Token ground = Look.ground(row).orElse(Token.PANEL);
    setStyle("-ph-ground: " + ground.variable() + ";");
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double least = compact ? SMALL_HEIGHT : HEIGHT;
    if (row == null || row.says().isEmpty() || width <= 0) {
      return least;
    }
    Columns columns = new Columns(width, compact);
    double high = sentence().prefHeight(sentenceRoom(columns));
    return Math.max(least, Math.ceil(high) + (compact ? 8 : 13));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Columns columns = new Columns(getWidth(), compact);
    if (row != null && !columns.equals(drawn)) {
      drawn = columns;
      draw(columns);
    }
  }

  private double middle() {
    return ((compact ? SMALL_HEIGHT : HEIGHT) - 1) / 2;
  }

  private double mark() {
    return compact ? SMALL_MARK : MARK;
  }

  private double size() {
    return compact ? SMALL_SIZE : SIZE;
  }

  private void draw(Columns columns) {
    List<Node> nodes = new ArrayList<>();
    if (row.state() == State.DECIDES || row.state() == State.READING) {
      Rectangle bar = new Rectangle(3, getHeight() - 1);
      Look.bar(row).fill(bar);
      nodes.add(bar);
    }
    nodes.add(title(columns));
    for (Field field : row.cells().isEmpty() ? new Field[0] : Field.values()) {
      if (columns.has(field)) {
        cell(nodes, row.cells().get(field.ordinal()), columns.of(field), room(columns, field));
      }
    }
    if (!row.says().isEmpty()) {
      TextFlow says = sentence();
      double room = sentenceRoom(columns);
      double first = says.getBaselineOffset() - size() * .355; // the middle of its first line
      says.resizeRelocate(columns.cells(), middle() - first, room, says.prefHeight(room));
      nodes.add(says);
    }
    result(nodes, columns);
    nodes.forEach(node -> node.setManaged(false));
    getChildren().setAll(nodes);
    applyCss(); // made while laying out: their colours would come one frame late
  }

  private Text title(Columns columns) {
    boolean loud = row.state() == State.DECIDES || row.kind() == Kind.SEGMENT;
    Face face = loud ? Face.SANS_BOLD : Face.SANS_MEDIUM;
    boolean quiet = row.state() == State.LATER || row.result() == RowResult.OFF;
    Token ink = quiet ? Token.INK_3 : Token.INK;
    String title = compact ? row.shortTitle() : row.title();
    if (Lettering.width(title, face, size()) > columns.title()) {
      title = row.shortTitle();
    }
    return fitted(title, face, ink, columns.pad(), columns.title());
  }

  private void cell(List<Node> nodes, Cell cell, double x, double room) {
    boolean marked = cell.mark() == Mark.MATCHES || cell.mark() == Mark.DIFFERS;
    boolean quiet = cell.mark() == Mark.UNTESTED || cell.text().equals("\u2013");
    Token ink = quiet ? Token.INK_3 : Token.INK;
    Face face = row.kind() == Kind.SEGMENT ? Face.MONO_BOLD : Face.MONO;
    boolean differs = cell.mark() == Mark.DIFFERS;
    boolean asked = differs && row.state() == State.READING;
    double start = marked ? x + mark() - (differs ? 2 : 0) : x;
    Text text =
        fitted(
            cell.text(),
            differs ? Face.MONO_BOLD : face,
            asked ? Token.ACCENT : differs ? Token.DROP : ink,
            start,
            room - (marked ? mark() : 0));
    if (differs) {
      nodes.add(box(x - 5, Lettering.width(text) + mark() + 8, asked));
    }
    if (marked && !asked) {
      Token sign = differs ? Token.DROP : Token.PASS;
      GlyphKind kind = differs ? GlyphKind.DROP : GlyphKind.PASS;
      nodes.add(new Glyph(kind, sign, .05 * mark()).at(x + 5, middle()));
    } else if (asked) {
      nodes.add(new Glyph(GlyphKind.RULE, Token.ACCENT, .7).at(x + 5, middle()));
    }
    nodes.add(text);
  }

  private Rectangle box(double x, double width, boolean asked) {
    double high = compact ? 19 : 21;
    Rectangle box = new Rectangle(x, middle() - high / 2, width, high);
    box.setArcWidth(8);
    box.setArcHeight(8);
    (asked ? Token.ACCENT_BG : Token.DROP_BG).fill(box);
    (asked ? Token.ACCENT : Token.DROP).stroke(box);
    return box;
  }

  /// The sentence, its addresses and ports in mono as in the cells.
  private TextFlow sentence() {
    boolean quiet = row.state() == State.LATER;
    boolean loud = row.kind() == Kind.REASON && row.state() == State.DECIDES;
    Face face = loud ? Face.SANS_SEMIBOLD : Face.SANS;
    Token ink = quiet ? Token.INK_3 : loud ? Token.INK : Token.INK_2;
    TextFlow flow = new TextFlow();
    flow.getChildren().setAll(FactText.of(row.says(), ports, face, size(), ink));
    flow.setMouseTransparent(true);
    return flow;
  }

  /// It wraps where the result begins.
  private double sentenceRoom(Columns columns) {
    return columns.end() - columns.cells() - resultWidth() - 8;
  }

  /// The last cell may take what the result leaves, and a long one nearly all: then a sign stands
  /// for the result.
  private double room(Columns columns, Field field) {
    if (field != Field.DESTINATION_PORT) {
      return columns.room(field);
    }
    double sign = Look.glyph(row.result()).isPresent() ? SIGN : 0;
    double taken = saysResult(columns) ? resultWidth() : sign;
    return columns.end() - columns.of(field) - taken - GAP;
  }

  /// Whether there is room for the word of the result beside the last cell.
  private boolean saysResult(Columns columns) {
    if (row.cells().isEmpty()) {
      return true;
    }
    Cell last = row.cells().getLast();
    boolean marked = last.mark() == Mark.MATCHES || last.mark() == Mark.DIFFERS;
    double wide = Lettering.width(last.text(), Face.MONO, SMALLEST) + (marked ? mark() : 0);
    double start = columns.of(Field.DESTINATION_PORT);
    return wide <= columns.end() - start - resultWidth() - GAP;
  }

  private double resultWidth() {
    String word = words.of("result", row.result());
    double sign = Look.glyph(row.result()).isPresent() ? SIGN : 0;
    return word.isEmpty() ? 0 : Lettering.width(word, Face.SANS_BOLD, size()) + sign + 4;
  }

  private void result(List<Node> nodes, Columns columns) {
    String word = words.of("result", row.result());
    if (word.isEmpty()) {
      return;
    }
    Token ink = Look.ink(row.result());
    if (!saysResult(columns)) {
      Look.glyph(row.result())
          .ifPresent(kind -> nodes.add(new Glyph(kind, ink, .8).at(columns.end() - 6, middle())));
      return;
    }
    Face face = ink == Token.INK_3 ? Face.SANS_MEDIUM : Face.SANS_BOLD;
    Text text = Lettering.of(word, face, size(), ink);
    nodes.add(Lettering.end(text, columns.end(), middle()));
    Optional<GlyphKind> sign = Look.glyph(row.result());
    double x = columns.end() - Lettering.width(text) - 11;
    sign.ifPresent(kind -> nodes.add(new Glyph(kind, ink, .8).at(x, middle())));
  }

  private Text fitted(String value, Face face, Token ink, double x, double room) {
    return Lettering.start(Fitted.text(value, face, size(), ink, room), x, middle());
  }
}
