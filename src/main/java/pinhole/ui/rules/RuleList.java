package pinhole.ui.rules;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Exposure;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.scenario.Typed;

/// The rules of one wall, row by row. Rows are kept: a change only tells them what is new.
final class RuleList extends VBox implements RowActs {
  private final DeviceId wall;
  private final Desk desk;
  private final Words words;
  private final OfferPopup popup;
  private final Consumer<RuleLine> reveal;
  private final Drafts drafts;
  private final Map<Draft, RuleLine> lines = new IdentityHashMap<>();
  private final RowDrag drag = new RowDrag(this);
  private List<RuleLine> shown = List.of();
  private Columns columns = new Columns(Columns.LEAST);
  private boolean compact;
  private boolean fogged;

  /// @param reveal scrolls so far that a row can be seen
  RuleList(DeviceId wall, Desk desk, OfferPopup popup, Consumer<RuleLine> reveal) {
    this.wall = wall;
    this.reveal = reveal;
    this.desk = desk;
    this.popup = popup;
    words = desk.words();
    drafts = new Drafts(desk.reader());
    setId("rules-" + wall.id());
    getStyleClass().add("ph-own-arrows");
    getChildren().setAll(drag.mark());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  DeviceId wall() {
    return wall;
  }

  Drafts drafts() {
    return drafts;
  }

  /// The rows in order.
  List<RuleLine> lines() {
    return shown;
  }

  void fogged(boolean isFogged) {
    fogged = isFogged;
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    shown.forEach(line -> line.compact(compact));
  }

  void columns(Columns other) {
    if (!other.equals(columns)) {
      columns = other;
      shown.forEach(line -> line.columns(columns));
    }
  }

  /// Shows the rules as they are now.
  ///
  /// @return what was typed and is lost, because it was changed elsewhere
  List<String> refresh() {
    List<String> lost = drafts.follow(desk.setup(wall).rules());
    List<RuleLine> now = new ArrayList<>();
    drafts.all().forEach(draft -> now.add(lines.computeIfAbsent(draft, this::line)));
    if (!now.equals(shown)) {
      arrange(now);
    }
    facts();
    return lost;
  }

  private void arrange(List<RuleLine> now) {
    Optional<Node> focused = focused();
    Rows.arrange(getChildren(), shown, now);
    shown = List.copyOf(now);
    lines.values().retainAll(shown);
    focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
  }

  private RuleLine line(Draft draft) {
    RuleLine line = new RuleLine(draft, words, desk.reader().any(), popup, this);
    line.compact(compact);
    line.columns(columns);
    drag.install(line);
    return line;
  }

  /// What each rule opens as it counts, and its hits; in a lesson only those that were seen.
  private void facts() {
    FirewallSetup setup = drafts.counted(desk.setup(wall));
    List<Exposure> opens = Exposure.of(setup);
    SimTime until =
        fogged ? desk.playhead().seenProperty().get() : desk.playhead().recording().duration();
    List<Long> hits = desk.playhead().recording().worldAt(until).firewall(wall).state().ruleHits();
    for (int i = 0; i < shown.size() && i < opens.size(); i++) {
      long count = i < hits.size() ? hits.get(i) : 0;
      shown.get(i).show(wall.id(), i, new Facts(opens.get(i), count, fogged, setup.enabled()));
    }
  }

  @Override
  public void typed(RuleLine line, CellField field) {
    Cell cell = field.cell();
    if (line.draft().type(cell, field.getText())) {
      String series = line.getId() + "/" + cell.id() + "/" + field.visit();
      Rule rule = line.draft().rule();
      String text = cell.text(rule, desk.reader());
      put(line, rule, words.say("change.cell", title(line), words.cell(cell), text), series);
    }
    facts();
    desk.told();
  }

  /// Puts a cell back to what was last good, if it cannot be read.
  ///
  /// @return whether it could not
  boolean restore(CellField field) {
    for (RuleLine line : shown) {
      boolean wrong =
          line.field(field.cell()).equals(field) && !line.draft().reason(field.cell()).isEmpty();
      if (wrong) {
        line.draft().restore(field.cell());
        put(line, line.draft().rule(), words.say("change.restored", title(line)), "");
        facts();
        desk.told();
        field.end();
        return true;
      }
    }
    return false;
  }

  @Override
  public void switched(RuleLine line, boolean on) {
    String key = on ? "change.on" : "change.off";
    line.draft().change(line.draft().rule().switched(on));
    put(line, line.draft().rule(), words.say(key, title(line)), "");
    facts();
  }

  @Override
  public void faced(RuleLine line, Direction way) {
    line.draft().change(line.draft().rule().facing(way));
    String what = words.say("change.direction", title(line), words.direction(way));
    put(line, line.draft().rule(), what, "");
  }

  @Override
  public Typed<String> named(RuleLine line, String text, int visit) {
    List<String> taken =
        shown.stream().filter(l -> l != line).map(l -> l.draft().rule().name()).toList();
    Typed<String> typed = desk.reader().ruleName(text, taken);
    if (typed instanceof Typed.Good<String>(String name)) {
      line.draft().change(line.draft().rule().named(name));
      String key = name.isEmpty() ? "change.unnamed" : "change.named";
      String series = line.getId() + "/name/" + visit;
      put(line, line.draft().rule(), words.say(key, title(line), name), series);
      facts();
    }
    return typed;
  }

  @Override
  public void acted(RuleLine line, Action action) {
    line.draft().change(line.draft().rule().doing(action.verdict(), action.answer()));
    String what = words.say("change.action", title(line), words.action(action));
    put(line, line.draft().rule(), what, "");
  }

  private void put(RuleLine line, Rule rule, String what, String series) {
    int at = line.index();
    desk.change(wall, s -> at < s.rules().size() ? s.withRule(at, rule) : s, what, series);
    if (!agrees()) { // a field that is being typed in takes another text only afterwards
      Platform.runLater(this::refresh);
    }
  }

  @Override
  public void copied(RuleLine line) {
    int at = line.index() + 1;
    int before = shown.size();
    Rule rule = line.draft().rule().named("");
    reorder(rules -> Rows.insert(rules, at, rule), words.say("change.copied", title(line)));
    if (shown.size() > before) {
      focus(at, line.stops().indexOf(line.field(Cell.DESTINATION_PORT)));
    }
  }

  @Override
  public void deleted(RuleLine line) {
    int at = line.index();
    String what = words.say("change.deleted", title(line));
    drafts.remove(at);
    reorder(
        rules -> {
          rules.remove(at);
          return rules;
        },
        what);
    focus(Math.min(at, shown.size() - 1), 0);
  }

  /// Adds the rule that is needed most: for a call to the server's control port.
  void add() {
    Rule rule = Rows.fresh(wall, desk.scenario().server().port());
    int at = shown.size();
    String what = words.say("change.added", words.wall(wall), at + 1);
    reorder(rules -> Rows.insert(rules, at, rule), what);
    if (at < shown.size()) {
      CellField field = shown.get(at).field(Cell.DESTINATION_PORT);
      focus(at, shown.get(at).stops().indexOf(field));
      field.selectAll();
    }
  }

  /// Moves a row to another place.
  void move(int from, int to) {
    if (to < 0 || to >= shown.size() || from == to) {
      return;
    }
    String what = words.say("change.moved", title(shown.get(from)), to + 1);
    drafts.move(from, to);
    reorder(rules -> Rows.insert(rules, to, rules.remove(from)), what);
    reveal.accept(shown.get(to));
  }

  private void reorder(UnaryOperator<List<Rule>> edit, String what) {
    desk.change(wall, s -> s.withRules(edit.apply(new ArrayList<>(s.rules()))), what, "");
    if (!agrees()) {
      refresh();
    }
  }

  private boolean agrees() {
    return drafts.fit(shown.stream().map(RuleLine::draft).toList(), desk.setup(wall).rules());
  }

  private String title(RuleLine line) {
    return words.say("rule.of", words.wall(wall), line.index() + 1);
  }

  private void focus(int row, int stop) {
    if (row >= 0 && row < shown.size() && stop >= 0) {
      shown.get(row).stops().get(stop).requestFocus();
      reveal.accept(shown.get(row));
    }
  }

  private Optional<Node> focused() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return shown.stream().flatMap(line -> line.stops().stream()).filter(n -> n == owner).findAny();
  }

  /// Alt and Up or Down move a row, and its focus goes along; without Alt they go from row to row
  /// where no list opens. Delete on the handle deletes.
  private void key(KeyEvent event) {
    Optional<RuleLine> row = shown.stream().filter(RuleLine::isFocusWithin).findFirst();
    if (row.isEmpty()) {
      return;
    }
    int at = row.get().index();
    int stop = focused().map(row.get().stops()::indexOf).orElse(-1);
    int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    boolean plain = stop >= 0 && stop <= 2 || stop >= 9;
    if (by != 0 && event.isAltDown()) {
      move(at, at + by);
    } else if (by != 0 && plain) {
      focus(at + by, stop);
    } else if (event.getCode() == KeyCode.DELETE && stop == 0) {
      deleted(row.get());
    } else {
      return;
    }
    event.consume();
  }
}
