package pinhole.ui.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;
import pinhole.ui.rules.EditorHead.News;

/// The editor of a wall's rules, under the picture. Each keystroke that can be read is simulated at
/// once and keeps the playhead; a rule that cannot be read counts as off, and until something else
/// is changed the last good simulation stays.
///
/// Taking back belongs to the scenario, also while a field has the focus, since each letter has
/// changed it already: what is typed during one visit of a field is one step. Only a text that
/// cannot be read has changed nothing; then the first step back restores the field.
public final class RuleEditor extends Region {
  private static final double EDGE = 12; // as wide and as high as Why? in the same place
  private static final double COMPACT_EDGE = 4; // the fields need the room

  private final Desk desk;
  private final List<DeviceId> walls;
  private final Words words;
  private final OfferPopup popup;
  private final Map<DeviceId, RuleList> lists = new EnumMap<>(DeviceId.class);
  private final EditorHead head;
  private final HBox routing = new HBox(12);
  private final EditorFoot foot;
  private final RuleTable table;
  private final VBox card = new VBox();
  private DeviceId wall = DeviceId.SERVER_FIREWALL;
  private boolean compact;
  private boolean fogged;
  private boolean stale = true;
  private boolean wantsFocus;

  /// What a lesson leaves to the learner besides the rules.
  ///
  /// @param alg whether the ALG can be switched
  /// @param defaults whether the defaults can be chosen
  /// @param walls whose rules can be changed
  public record Leave(boolean alg, boolean defaults, List<DeviceId> walls) {
    /// Both walls.
    public Leave(boolean alg, boolean defaults) {
      this(alg, defaults, List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL));
    }

    /// Copies the list.
    public Leave {
      walls = List.copyOf(walls);
    }
  }

  /// An editor that shows the server's wall until it is told otherwise.
  ///
  /// @param close takes the editor away
  public RuleEditor(Playhead playhead, ScenarioEdits edits, Leave leave, Runnable close) {
    desk = new Desk(playhead, edits);
    walls = leave.walls();
    words = desk.words();
    popup = new OfferPopup(words, desk::offers, this::reason);
    for (DeviceId id : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      lists.put(id, new RuleList(id, desk, popup, line -> table().reveal(line)));
    }
    head = new EditorHead(desk, this::edit, close, leave);
    foot = new EditorFoot(desk, this::add, leave.defaults());
    table = new RuleTable(words, foot);
    setId("rule-editor");
    routing();
    card.getStyleClass().addAll("ph-card", "acting", "ph-rule-editor");
    card.getChildren().setAll(head, routing, table);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(card);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    desk.onChange(kept -> tell(kept));
    desk.onTyped(this::frame);
    edits.completeWith(this::counted);
    edits.onBegin(() -> lists.values().forEach(list -> list.drafts().clear()));
    playhead.takeProperty().subscribe(_ -> changed());
    playhead.seenProperty().subscribe(_ -> seen());
    playhead.playingProperty().subscribe(_ -> seen());
    visibleProperty().subscribe(this::appear);
  }

  private void routing() {
    Label says = new Label(words.say("routing"));
    says.getStyleClass().add("ph-small");
    says.setWrapText(true);
    HBox.setHgrow(says, Priority.ALWAYS);
    Button filter = new Button(words.say("filter"));
    filter.setId("rules-filter");
    filter.getStyleClass().add("small");
    filter.setMinWidth(USE_PREF_SIZE);
    filter.setOnAction(_ ->
        desk.change(
            wall, s -> s.withEnabled(true), words.say("change.filter", words.wall(wall)), ""));
    routing.setAlignment(Pos.CENTER_LEFT);
    routing.getStyleClass().add("ph-rules-routing");
    routing.getChildren().setAll(says, filter);
  }

  /// Shows the rules of a wall and takes the focus.
  ///
  /// @param id the client's or the server's
  public void edit(DeviceId id) {
    popup.close();
    wall = walls.contains(id) ? id : walls.stream().findFirst().orElse(id);
    wantsFocus = true;
    table.show(lists.get(wall));
    stale = true;
    if (isVisible()) {
      appear(true);
    }
  }

  /// Does something with a rule of the wall that is shown.
  ///
  /// @param row of the rule, from 0; one that there is not does nothing
  public void act(int row, Deed deed) {
    RuleList list = lists.get(wall);
    if (row >= 0 && row < list.lines().size()) {
      deed.on(list, row);
    }
  }

  /// Adds a rule to the wall that is shown.
  public void add() {
    lists.get(wall).add();
  }

  /// Counts only those hits that were seen, as in a lesson.
  public void fogged(boolean on) {
    fogged = on;
    lists.values().forEach(list -> list.fogged(on));
    changed();
  }

  /// Chooses the layout of small windows.
  public void compact(boolean small) {
    compact = small;
    head.compact(small);
    foot.compact(small);
    lists.values().forEach(list -> list.compact(small));
    requestLayout();
  }

  private void appear(boolean visible) {
    if (!visible) {
      popup.close();
      leave();
      return;
    }
    if (stale) {
      refresh();
    }
    if (wantsFocus) {
      Platform.runLater(this::focusFirst);
    }
  }

  private RuleTable table() {
    return table;
  }

  private void focusFirst() {
    boolean own = wantsFocus && isVisible() && getScene() != null;
    wantsFocus = false;
    List<RuleLine> lines = lists.get(wall).lines();
    if (own && !lines.isEmpty()) {
      lines.getFirst().handle().requestFocus();
    } else if (own) {
      foot.getChildren().getFirst().requestFocus();
    }
  }

  /// Whoever leaves a text behind that cannot be read hears what it means; the text stays.
  private void leave() {
    for (RuleList list : lists.values()) {
      List<Integer> wrong = list.drafts().wrong();
      if (!wrong.isEmpty()) {
        String what = words.say("change.left", words.wall(list.wall()), wrong.getFirst());
        desk.edits().change(this::counted, what);
      }
    }
  }

  private Scenario counted(Scenario scenario) {
    Scenario counted = scenario;
    for (RuleList list : lists.values()) {
      FirewallSetup setup = scenario.firewall(list.wall());
      FirewallSetup other = list.drafts().counted(setup);
      counted = other == setup ? counted : counted.withFirewall(list.wall(), other);
    }
    return counted;
  }

  private String reason(CellField field) {
    return lists.get(wall).lines().stream()
        .filter(line -> line.field(field.cell()).equals(field))
        .map(line -> line.draft().reason(field.cell()))
        .findFirst()
        .orElse("");
  }

  private void changed() {
    stale = true;
    if (isVisible()) {
      refresh();
    }
  }

  private void seen() {
    if (fogged && isVisible() && !desk.playhead().playingProperty().get()) {
      lists.get(wall).refresh();
    }
  }

  private void refresh() {
    stale = false;
    table.show(lists.get(wall));
    List<String> lost = lists.get(wall).refresh();
    frame();
    if (!lost.isEmpty()) {
      head.tell(new News("news.lost", Token.DROP, GlyphKind.DROP, lost.getFirst()));
    }
  }

  private void tell(boolean kept) {
    if (lists.get(wall).drafts().wrong().isEmpty()) {
      head.tell(
          kept
              ? new News("news.kept", Token.PASS, GlyphKind.PASS, "")
              : new News("news.moved", Token.ACCENT, GlyphKind.WAIT, ""));
    }
  }

  /// Head and foot, after whatever happened to the rows.
  private void frame() {
    FirewallSetup setup = desk.setup(wall);
    Map<DeviceId, Integer> wrong = new EnumMap<>(DeviceId.class);
    lists.forEach((id, list) -> wrong.put(id, list.drafts().wrong().size()));
    head.show(wall, setup.alg(), wrong);
    foot.show(wall, lists.get(wall).drafts().counted(setup));
    routing.setVisible(!setup.enabled());
    routing.setManaged(!setup.enabled());
    List<Integer> here = lists.get(wall).drafts().wrong();
    if (!here.isEmpty()) {
      String rule = here.getFirst().toString();
      boolean stays = setup.rules().get(here.getFirst() - 1).on();
      String key = stays ? EditorHead.WRONG + ".stays" : EditorHead.WRONG;
      head.tell(new News(key, Token.DROP, GlyphKind.DROP, rule));
    } else if (head.tellsWrong()) {
      head.tell(News.NONE);
    }
  }

  private void key(KeyEvent event) {
    boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z && !event.isShiftDown();
    boolean redo =
        event.isShortcutDown()
            && (event.getCode() == KeyCode.Y
                || event.getCode() == KeyCode.Z && event.isShiftDown());
    if (undo) {
      boolean own = event.getTarget() instanceof CellField field && lists.get(wall).restore(field);
      if (!own) {
        desk.keep(desk.edits()::undo);
      }
    } else if (redo) {
      desk.keep(desk.edits()::redo);
    } else {
      return;
    }
    event.consume();
  }

  @Override
  protected void layoutChildren() {
    double edge = compact ? COMPACT_EDGE : EDGE;
    double below = compact ? edge / 2 : edge;
    card.resizeRelocate(edge, 0, getWidth() - 2 * edge, getHeight() - below);
  }
}
