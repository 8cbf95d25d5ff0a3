package pinhole.ui.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Rule;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Pick;
import pinhole.ui.kit.Toggle;
import pinhole.ui.kit.Token;
import pinhole.ui.rules.Columns.Column;

/// One rule in its row. It is made once and then only told what changed.
final class RuleLine extends Region {
  private static final PseudoClass EDITING = PseudoClass.getPseudoClass("editing");
  private static final double HEIGHT = 42;
  private static final double COMPACT_HEIGHT = 34;
  private static final double REASON = 20;

  private final Words words;
  private final Draft draft;
  private final OfferPopup popup;
  private final Button handle = new Button(null, new FontIcon(Feather.MENU));
  private final NumberButton number;
  private final NameField name;
  private final Toggle on;
  private final Pick<Direction> direction;
  private final Label protocol = new Label();
  private final Map<Cell, CellField> fields = new EnumMap<>(Cell.class);
  private final Pick<Action> action;
  private final Standing standing;
  private final Button copy = new Button(null, new FontIcon(Feather.COPY));
  private final Button delete = new Button(null, new FontIcon(Feather.TRASH_2));
  private final Label reason = new Label();
  private Columns columns = new Columns(Columns.LEAST);
  private boolean compact;
  private int index = -1;
  private Said said;

  /// All that a row says comes from this.
  private record Said(int place, Draft.Standing draft, Facts facts, boolean compact) {}

  RuleLine(Draft draft, Words words, String any, OfferPopup popup, RowActs acts) {
    this.draft = draft;
    this.words = words;
    this.popup = popup;
    getStyleClass().add("ph-rule-line");
    on = new Toggle(isOn -> acts.switched(this, isOn));
    direction =
        new Pick<>(
            "way",
            List.of(Direction.values()),
            words::direction,
            words::direction,
            way -> acts.faced(this, way));
    action =
        new Pick<>(
            "action",
            Action.all(),
            words::action,
            words::shortAction,
            chosen -> acts.acted(this, chosen));
    standing = new Standing(words);
    for (Cell cell : Cell.values()) {
      fields.put(cell, new CellField(cell, popup, any, field -> acts.typed(this, field)));
    }
    protocol.setText(words.say("tcp"));
    protocol.getStyleClass().addAll("ph-mono-table");
    name = new NameField((text, visit) -> acts.named(this, text, visit), this::naming);
    name.setPromptText(words.say("name.prompt"));
    number = new NumberButton(words, () -> name.open(draft.rule().name()));
    reason.getStyleClass().addAll("ph-label", Token.DROP.text());
    reason.setGraphic(new Glyph(GlyphKind.DROP, Token.DROP, .8));
    icons(acts);
    getChildren().setAll(handle, number, on, direction, protocol);
    getChildren().addAll(fields.get(Cell.SOURCE), fields.get(Cell.SOURCE_PORT));
    getChildren().addAll(fields.get(Cell.DESTINATION), fields.get(Cell.DESTINATION_PORT));
    getChildren().addAll(action, standing, copy, delete, name, reason);
    focusWithinProperty().subscribe(inside -> pseudoClassStateChanged(EDITING, inside));
  }

  private void icons(RowActs acts) {
    for (Button button : List.of(handle, copy, delete)) {
      button.getStyleClass().addAll("flat", "ph-row-icon");
      button.setTooltip(new Tooltip());
    }
    handle.getStyleClass().add("ph-handle");
    copy.setOnAction(_ -> acts.copied(this));
    delete.setOnAction(_ -> acts.deleted(this));
  }

  Draft draft() {
    return draft;
  }

  /// The rule's place, from 0.
  int index() {
    return index;
  }

  /// What the row is dragged by.
  Button handle() {
    return handle;
  }

  CellField field(Cell cell) {
    return fields.get(cell);
  }

  /// Everything that takes the focus, in order.
  List<Node> stops() {
    List<Node> stops = new ArrayList<>(List.of(handle, number, on, direction));
    stops.addAll(fields.values());
    stops.addAll(List.of(action, copy, delete));
    return stops;
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    requestLayout();
  }

  void columns(Columns other) {
    columns = other;
    number.room(columns.wide(Column.NUMBER));
    requestLayout();
  }

  /// Shows the draft at its place, with what it opens and how often it decided.
  ///
  /// @param id of the wall
  void show(String id, int place, Facts facts) {
    Said now = new Said(place, draft.standing(), facts, compact);
    if (now.equals(said)) {
      return; // most rows, most of the time
    }
    said = now;
    if (place != index) {
      index = place;
      ids("rule-" + id + "-" + place);
    }
    Rule rule = draft.rule();
    int shown = place + 1;
    on.show(rule.on(), words.say(rule.on() ? "on.spoken" : "off.spoken", shown));
    direction.show(
        rule.direction(), words.say("direction.spoken", shown, words.direction(rule.direction())));
    number.show(shown, rule.name());
    name.setAccessibleText(words.say("name.spoken", shown));
    Action does = Action.of(rule);
    action.show(does, words.say("action.spoken", shown, words.action(does)));
    for (Cell cell : Cell.values()) {
      cell(cell, shown);
    }
    standing.show(draft, facts, compact);
    String spoken = words.rule(draft, shown);
    handle.setAccessibleText(words.say("handle.spoken", spoken, standing.spoken()));
    handle.getTooltip().setText(words.say("handle.tip"));
    name(copy, "copy.spoken", shown);
    name(delete, "delete.spoken", shown);
    noteReason();
  }

  private void cell(Cell cell, int shown) {
    CellField field = fields.get(cell);
    String wrong = draft.reason(cell);
    field.show(draft.text(cell), wrong.isEmpty());
    String label = words.cell(cell);
    field.setAccessibleText(
        wrong.isEmpty()
            ? words.say("cell.spoken", shown, label)
            : words.say("cell.spoken.wrong", shown, label, wrong));
  }

  /// While it is named, the name takes the place of the first cells.
  private void naming() {
    for (Node node : List.of(on, direction, protocol, fields.get(Cell.SOURCE))) {
      node.setVisible(!name.isVisible());
    }
    if (!name.isVisible() && name.isFocused()) {
      number.requestFocus();
    }
    noteReason();
  }

  /// Says below its field why a text cannot be read, unless the popup says it there.
  void noteReason() {
    if (name.isVisible()) {
      note(name.reason(), !name.reason().isEmpty());
      return;
    }
    Optional<Cell> wrong = draft.isValid() ? Optional.empty() : Optional.of(draft.wrongCell());
    boolean here = wrong.filter(cell -> !popup.isOpen(fields.get(cell))).isPresent();
    note(wrong.map(draft::reason).orElse(""), here);
  }

  private void note(String says, boolean here) {
    if (here != reason.isVisible() || !says.equals(reason.getText())) {
      reason.setText(says);
      reason.setVisible(here);
      requestLayout();
    }
  }

  private void name(Button button, String key, int shown) {
    String says = words.say(key, shown);
    button.setAccessibleText(says);
    button.getTooltip().setText(says);
  }

  private void ids(String id) {
    setId(id);
    handle.setId(id + "-handle");
    number.setId(id + "-number");
    name.setId(id + "-name");
    on.setId(id + "-on");
    direction.setId(id + "-direction");
    fields.forEach((cell, field) -> field.setId(id + "-" + cell.id()));
    action.setId(id + "-action");
    standing.ids(id);
    copy.setId(id + "-copy");
    delete.setId(id + "-delete");
    reason.setId(id + "-reason");
  }

  /// The height of all rows without a reason.
  double rowHeight() {
    return compact ? COMPACT_HEIGHT : HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    put(handle, Column.HANDLE, 24);
    put(number, Column.NUMBER, 28);
    put(on, Column.ON, 24);
    put(direction, Column.DIRECTION, 28);
    put(protocol, Column.PROTOCOL, 20);
    fields.forEach((cell, field) -> put(field, Columns.of(cell), 28));
    put(action, Column.ACTION, 28);
    double start = columns.start(Column.ON);
    double end = columns.start(Column.SOURCE_PORT) - 6;
    name.resizeRelocate(start, Math.round((rowHeight() - 29) / 2), end - start, 28);
    double high = rowHeight();
    double x = columns.start(Column.OPENS);
    standing.resizeRelocate(x, 0, columns.start(Column.COPY) - x - 4, high - 1);
    double hits = columns.start(Column.HITS) - x;
    double hitsEnd = hits + columns.wide(Column.HITS) - Columns.RIGHT_AIR;
    standing.split(columns.wide(Column.OPENS), hits, hitsEnd);
    put(copy, Column.COPY, 24);
    put(delete, Column.DELETE, 24);
    reason();
  }

  private void reason() {
    if (reason.isVisible()) {
      double wide = reason.prefWidth(-1);
      double most = getWidth() - 8 - wide;
      Column at = name.isVisible() ? Column.ON : Columns.of(draft.wrongCell());
      double x = columns.start(at);
      reason.resizeRelocate(Math.max(8, Math.min(x, most)), rowHeight() - 4, wide, REASON);
    }
  }

  private void put(Node node, Column column, double high) {
    double y = (rowHeight() - 1 - high) / 2;
    node.resizeRelocate(
        columns.start(column), Math.round(y), Math.round(columns.wide(column)), high);
  }

  @Override
  protected double computePrefHeight(double width) {
    return rowHeight() + (reason.isVisible() ? REASON : 0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
