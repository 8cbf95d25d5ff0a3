package pinhole.ui.stage.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import pinhole.engine.firewall.Field;
import pinhole.explain.RowResult;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.Children;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Fitted;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Toggle;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.cards.CardRow.Kind;
import pinhole.ui.stage.cards.CardRow.State;

/// A row of a rule card: title, six cells and a result, or a sentence.
final class RuleRow extends Region {
  static final double HEIGHT = 30;
  static final double COMPACT_HEIGHT = 24; // no less: its switch is a target
  private static final double SIZE = 12;
  private static final double SIGN = 24; // of a result, with room beside it
  private static final double TITLE_AFTER_SWITCH = 25;
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass SEGMENT = PseudoClass.getPseudoClass("segment");

  private final CardWords words;
  private final Toggle toggle;
  private final DefaultChoice choice;
  private final Rectangle bar = new Rectangle(3, HEIGHT);
  private final Tooltip tip = new Tooltip();
  private Map<Piece, Text> texts = Map.of();
  private Map<Piece, Text> before = Map.of();
  private CardRow row;
  private Columns columns = new Columns(534);
  private boolean compact;
  private boolean over;
  private Text ownHits; // how often the default decided, beside its choice

  /// What a text in it depends on.
  private record Piece(String value, Face face, Token ink, double x, double room, double y) {}

  /// @param switched told when its switch was pressed
  RuleRow(CardWords words, DefaultChoice choice, Consumer<RuleRow> switched) {
    this.words = words;
    this.choice = choice;
    toggle = Toggle.small(_ -> switched.accept(this));
    toggle.setFocusTraversable(false); // the row has the focus, and Space switches it
    getStyleClass().add("ph-rule-row");
    setAccessibleRole(AccessibleRole.TEXT);
    bar.getStyleClass().add(Token.ACCENT.fill());
    Tooltip.install(this, tip);
  }

  /// The switch, which only rules have.
  Toggle toggle() {
    return toggle;
  }

  /// What is shown.
  CardRow row() {
    return row;
  }

  void show(CardRow newRow, Columns newColumns, boolean isCompact, boolean isOver) {
    boolean same =
        newRow.equals(row) && newColumns.equals(columns) && isCompact == compact && isOver == over;
    if (same) {
      return;
    }
    if (!newRow.equals(row)) {
      Calm.appear(this);
    }
    row = newRow;
    columns = newColumns;
    compact = isCompact;
    over = isOver;
    setAccessibleText(over && counts() ? tip() : row.spoken());
    pseudoClassStateChanged(NOW, row.state() == State.NOW);
    pseudoClassStateChanged(SEGMENT, row.kind() == Kind.SEGMENT);
    tip.setText(tip());
    draw();
  }

  /// Shows for a moment that another run of the scenario changed it.
  void flash() {
    getChildren().removeIf(Flash.class::isInstance);
    Runnable out = () -> getChildren().removeIf(Flash.class::isInstance);
    getChildren().addFirst(new Flash(getWidth(), height() - 1, out));
  }

  private String tip() {
    return counts() ? row.spoken() + " (" + words.of("hits.row", row.hits()) + ")" : row.spoken();
  }

  private boolean counts() {
    return row.kind() == Kind.RULE || row.kind() == Kind.DEFAULT;
  }

  private double height() {
    return compact ? COMPACT_HEIGHT : HEIGHT;
  }

  private double middle() {
    return height() / 2 - .5;
  }

  private void draw() {
    before = texts;
    texts = new HashMap<>();
    ownHits = null;
    List<Node> nodes = new ArrayList<>();
    bar.setHeight(height() - 1);
    if (row.state() == State.NOW) {
      nodes.add(bar);
    }
    title(nodes);
    row.cells().ifPresentOrElse(cells -> cells(nodes, cells), () -> sentence(nodes));
    result(nodes);
    Map<Node, Text> stands = Children.renew(getChildren(), nodes);
    texts.replaceAll((_, text) -> stands.getOrDefault(text, text));
    ownHits = ownHits == null ? null : stands.getOrDefault(ownHits, ownHits);
    requestLayout();
  }

  private void title(List<Node> nodes) {
    boolean rule = row.kind() == Kind.RULE;
    double x = Columns.PAD + (rule ? TITLE_AFTER_SWITCH : 0);
    if (rule) {
      String key = row.on() ? "switch.on" : "switch.off";
      toggle.show(row.on(), words.of(key, words.title(row), row.name()));
      nodes.add(toggle);
    }
    boolean now = row.state() == State.NOW;
    Token ink = now ? Token.ACCENT : row.state() == State.LATER ? Token.INK_3 : Token.INK_2;
    Face face = now ? Face.SANS_SEMIBOLD : Face.SANS_MEDIUM;
    double room = columns.title() - x + Columns.PAD - 4;
    String title = words.title(row);
    String named = rule && !row.name().isEmpty() ? title + " " + row.name() : title;
    boolean fits = Lettering.width(named, face, SIZE) <= room;
    nodes.add(fitted(fits ? named : title, face, ink, x, room));
  }

  private void cells(List<Node> nodes, CardRow.Cells cells) {
    for (Field field : Field.values()) {
      boolean differs = row.cell().filter(f -> f == field).isPresent();
      boolean compared =
          differs && (row.kind() == Kind.SEGMENT || row.result() == RowResult.CHECKING);
      cell(nodes, field, cells.of(field), differs && !compared, compared);
    }
  }

  private void cell(
      List<Node> nodes, Field field, String value, boolean differs, boolean compared) {
    boolean wild = value.equals(words.of("any")) || value.equals("\u2013");
    boolean later = row.state() == State.LATER;
    boolean off = row.kind() == Kind.RULE && !row.on();
    Token ink = wild || later || off ? Token.INK_3 : Token.INK;
    Face face = row.kind() == Kind.SEGMENT && !later ? Face.MONO_BOLD : Face.MONO;
    if (differs || compared) {
      ink = differs ? Token.DROP : Token.ACCENT;
      face = Face.MONO_BOLD;
    }
    double x = columns.of(field);
    Text text = fitted(value, face, ink, x, columns.room(field));
    if (compared) {
      nodes.add(box(x, Lettering.width(text)));
    }
    nodes.add(text);
    if (differs) {
      double end = x + Lettering.width(text) + 7;
      nodes.add(new Glyph(GlyphKind.DROP, Token.DROP, .75).at(end, middle()));
    }
  }

  private Rectangle box(double x, double width) {
    double high = compact ? 17 : 20;
    Rectangle box = new Rectangle(x - 5, middle() - high / 2, width + 10, high);
    box.setArcWidth(8);
    box.setArcHeight(8);
    box.setStrokeWidth(1.5);
    box.getStyleClass().addAll(Token.ACCENT_BG.fill(), Token.ACCENT.stroke());
    return box;
  }

  private Text fitted(String value, Face face, Token ink, double x, double room) {
    Piece piece = new Piece(value, face, ink, x, room, middle());
    Text same = before.get(piece);
    Text text =
        same == null
            ? Lettering.start(Fitted.text(value, face, SIZE, ink, room), x, middle())
            : same; // most cells stay as they are
    texts.put(piece, text);
    return text;
  }

  private void sentence(List<Node> nodes) {
    double x = columns.cells();
    double result = Lettering.width(words.of("result", row.result()), Face.SANS_SEMIBOLD, SIZE);
    double room = Math.min(columns.says(), columns.end() - result - SIGN - x);
    List<Text> swap = row.swap().map(s -> SwapText.of(s, x, middle(), room)).orElse(List.of());
    nodes.addAll(swap);
    if (swap.isEmpty()) {
      Token ink = row.state() == State.LATER ? Token.INK_3 : Token.INK_2;
      nodes.add(fitted(row.says(), Face.SANS, ink, x, room));
    }
  }

  private void result(List<Node> nodes) {
    boolean chosen = row.kind() == Kind.DEFAULT && row.result() != RowResult.OFF;
    if (chosen) {
      nodes.add(choice);
    }
    if (over && counts() && row.result() != RowResult.OFF) {
      hits(nodes);
    } else if (!chosen) {
      word(
          nodes,
          words.of("result", row.result()),
          ResultLook.ink(row.result()),
          ResultLook.glyph(row.result()));
    }
  }

  /// When all is over, how often a row decided says more than what it would do. A rule that never
  /// decided wears a sign.
  private void hits(List<Node> nodes) {
    boolean useless = row.kind() == Kind.RULE && row.hits() == 0;
    Token ink = useless ? Token.HOLE : Token.INK_2;
    Text text = Lettering.of(words.of("hits.row", row.hits()), Face.SANS_SEMIBOLD, SIZE, ink);
    double end = columns.end();
    nodes.add(Lettering.end(text, end, middle()));
    ownHits = row.kind() == Kind.DEFAULT ? text : null;
    if (useless) {
      nodes.add(
          new Glyph(GlyphKind.UNUSED, ink, .8).at(end - Lettering.width(text) - 11, middle()));
    }
  }

  private void word(List<Node> nodes, String says, Token ink, Optional<GlyphKind> glyph) {
    boolean quiet = ink == Token.INK_3;
    Face face = quiet ? Face.SANS_MEDIUM : Face.SANS_SEMIBOLD;
    Text text = Lettering.of(says, face, SIZE, ink);
    nodes.add(Lettering.end(text, columns.end(), middle()));
    double x = columns.end() - Lettering.width(text) - 11;
    boolean room = x - 8 > cellsEnd();
    glyph.filter(_ -> room).ifPresent(k -> nodes.add(new Glyph(k, ink, .8).at(x, middle())));
  }

  /// Where the last cell ends.
  private double cellsEnd() {
    Field last = Field.DESTINATION_PORT;
    String value = row.cells().map(c -> c.of(last)).orElse("");
    double width = Math.min(Lettering.width(value, Face.MONO, SIZE), columns.room(last));
    return columns.of(last) + width;
  }

  @Override
  protected void layoutChildren() {
    double high = Math.min(24, height());
    toggle.resizeRelocate(Columns.PAD - 2, middle() - high / 2, 26, high);
    if (choice.getParent() == this) {
      double width = choice.prefWidth(-1);
      choice.resizeRelocate(columns.end() - width + 5, middle() - high / 2, width, high);
      if (ownHits != null) { // how wide the choice is, is known only when it has its style
        Lettering.end(ownHits, columns.end() - width, middle());
      }
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return height();
  }
}
