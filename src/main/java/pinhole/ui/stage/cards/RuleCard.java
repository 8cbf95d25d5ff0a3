package pinhole.ui.stage.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.ScenarioEdits;
import pinhole.ui.stage.cards.CardRow.Kind;
import pinhole.ui.stage.cards.CardRow.State;
import pinhole.ui.stage.cards.CardView.Status;

/// The rules of one firewall, and what it compares with them.
final class RuleCard extends VBox {
  private static final double HEAD = 40;
  private static final double COMPACT_HEAD = 32;
  private static final double USUAL = 530;

  private final DeviceId wall;
  private final CardWords words;
  private final ScenarioEdits edits;
  private final HBox head = new HBox(8);
  private final Label name = new Label();
  private final Label status = new Label();
  private final DefaultChoice own;
  private final EditButton edit;
  private final HeadRow columnsHead;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollBox(rows);
  private final List<RuleRow> pool = new ArrayList<>();
  private Optional<Status> told = Optional.empty();
  private CardView shown;
  private boolean compact;

  RuleCard(
      DeviceId wall, CardWords words, ScenarioEdits edits, Optional<Consumer<DeviceId>> editor) {
    this.wall = wall;
    this.words = words;
    this.edits = edits;
    own = new DefaultChoice(words, (way, verdict) -> edits.chooseDefault(wall, way, verdict));
    own.setId("default-" + wall.id());
    edit = new EditButton(wall, words, editor);
    columnsHead = new HeadRow(words);
    setId("card-" + wall.id());
    getStyleClass().addAll("ph-card", "ph-rule-card");
    name.getStyleClass().add("ph-card-name");
    name.setText(words.wall(wall));
    name.setMinWidth(Region.USE_PREF_SIZE);
    status.setId("status-" + wall.id());
    head();
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("ph-rule-rows");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, columnsHead, scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scroll.viewportBoundsProperty().subscribe(_ -> redraw());
    rows.heightProperty().subscribe(_ -> reveal()); // known only when it has been laid out
  }

  private void head() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    head.getStyleClass().add("ph-card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().setAll(name, status, space, edit);
  }

  @Override
  protected void layoutChildren() {
    double others =
        head.getChildren().stream()
            .filter(n -> n.isManaged() && n != edit)
            .mapToDouble(n -> n.prefWidth(-1) + head.getSpacing())
            .sum();
    edit.fit(head.getWidth() - head.snappedLeftInset() - head.snappedRightInset() - others);
    super.layoutChildren();
  }

  /// Puts something else where the name stands.
  void title(Node node) {
    head.getChildren().set(0, node);
  }

  /// The label with the wall's name.
  Label name() {
    return name;
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    double height = compact ? COMPACT_HEAD : HEAD;
    head.setMinHeight(height);
    head.setMaxHeight(height);
    columnsHead.compact(compact);
    status.setVisible(!compact);
    status.setManaged(!compact);
    redraw();
  }

  void show(CardView view) {
    if (!view.equals(shown)) {
      shown = view;
      redraw();
    }
  }

  /// Lights the rows that differ from what was shown before another run of the scenario.
  void flash(List<CardRow> before) {
    for (int i = 0; i < shown.rows().size(); i++) {
      if (i >= before.size() || !before.get(i).sameCells(shown.rows().get(i))) {
        pool.get(i).flash();
      }
    }
  }

  /// The rows that are shown.
  List<CardRow> shownRows() {
    return shown == null ? List.of() : shown.rows();
  }

  private void redraw() {
    if (shown == null) {
      return;
    }
    if (!shown.acting()) {
      getStyleClass().remove("acting");
    } else if (!getStyleClass().contains("acting")) {
      getStyleClass().add("acting"); // each change of a class styles the whole card anew
    }
    status();
    own.show(words.wall(wall), shown.direction(), shown.defaultIn(), shown.defaultOut());
    double seen = scroll.getViewportBounds().getWidth();
    Columns columns = new Columns(seen <= 0 ? USUAL : seen);
    columnsHead.show(columns, shown.over());
    rows(columns);
    reveal();
  }

  private void rows(Columns columns) {
    List<RuleRow> used = new ArrayList<>();
    for (int i = 0; i < shown.rows().size(); i++) {
      if (i == pool.size()) {
        pool.add(row(i));
      }
      pool.get(i).show(shown.rows().get(i), columns, compact, shown.over());
      used.add(pool.get(i));
    }
    if (!rows.getChildren().equals(used)) {
      rows.getChildren().setAll(used);
    }
    rove(focused().orElse(0));
  }

  private RuleRow row(int index) {
    RuleRow row = new RuleRow(words, own, this::toggle);
    row.setId("row-" + wall.id() + "-" + index);
    row.toggle().setId("switch-" + wall.id() + "-" + index);
    row.setOnMousePressed(_ -> focus(index));
    return row;
  }

  private void toggle(RuleRow row) {
    if (row.row().kind() == Kind.RULE) {
      edits.switchRule(wall, row.row().number(), !row.row().on());
    }
  }

  private void status() {
    boolean reads = shown.status() == Status.CHECKING && shown.row() > 0;
    status.setText(
        reads
            ? words.of("status.checking.row", shown.row(), shown.rowsToRead())
            : words.of("status", shown.status()));
    if (told.equals(Optional.of(shown.status()))) {
      return;
    }
    told = Optional.of(shown.status());
    Calm.appear(status);
    status.getStyleClass().setAll("label", "ph-chip");
    Token ink = StatusLook.ink(shown.status());
    if (ink != Token.INK_2) {
      status.getStyleClass().add(ink.cssName());
    }
    status.setMinWidth(Region.USE_PREF_SIZE);
    status.setGraphic(StatusLook.glyph(shown.status()).map(kind -> glyph(kind, ink)).orElse(null));
  }

  private static Node glyph(GlyphKind kind, Token ink) {
    return new Glyph(kind, ink, .8);
  }

  /// Keeps the row that is being read in view.
  private void reveal() {
    if (shown == null) {
      return;
    }
    double all = rows.getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    if (all <= seen || seen <= 0) {
      scroll.setVvalue(0);
      return;
    }
    double row = compact ? RuleRow.COMPACT_HEIGHT : RuleRow.HEIGHT;
    for (int i = 0; i < shown.rows().size(); i++) {
      if (shown.rows().get(i).state() == State.NOW) {
        double wanted = (i + 1.5) * row - seen;
        scroll.setVvalue(Math.clamp(wanted / (all - seen), 0.0, 1.0));
      }
    }
  }

  private Optional<Integer> focused() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      if (rows.getChildren().get(i).isFocused()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Tab enters the card at one row only; the arrows move on.
  private void rove(int index) {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).setFocusTraversable(i == index);
    }
  }

  private void focus(int index) {
    int last = rows.getChildren().size() - 1;
    int wanted = Math.clamp(index, 0, Math.max(0, last));
    if (last >= 0) {
      rove(wanted);
      rows.getChildren().get(wanted).requestFocus();
    }
  }

  private void key(KeyEvent event) {
    focused()
        .ifPresent(at -> {
          Consumer<Integer> go =
              index -> {
                focus(index);
                event.consume();
              };
          switch (event.getCode()) {
            case UP -> go.accept(at - 1);
            case DOWN -> go.accept(at + 1);
            case HOME -> go.accept(0);
            case END -> go.accept(rows.getChildren().size() - 1);
            default -> press(at, event);
          }
        });
  }

  private void press(int at, KeyEvent event) {
    boolean press = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
    RuleRow row = pool.get(at);
    if (press && row.row().kind() == Kind.RULE) {
      toggle(row);
      event.consume();
    } else if (press && row.row().kind() == Kind.DEFAULT) {
      own.fire();
      event.consume();
    }
  }
}
