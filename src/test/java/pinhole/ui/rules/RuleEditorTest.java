package pinhole.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.stage.Edits;

class RuleEditorTest extends ApplicationTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;
  private static final String ROW = "#rule-client-firewall-";

  private Playhead playhead;
  private Edits edits;
  private RuleEditor editor;
  private int closed;

  @Override
  public void start(Stage stage) {
    playhead = new Playhead(Simulator.run(ExampleScenarios.active()));
    edits = new Edits(playhead);
    RuleEditor.Leave leave = new RuleEditor.Leave(true, true);
    editor = new RuleEditor(playhead, edits, leave, () -> closed++);
    editor.edit(WALL);
    Scene scene = new Scene(editor, 1104, 272);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void numbersAreBold_andFiguresStandUnderTheEndsOfTheirHeads() {
    Button number = find(ROW + "1-number");
    assertThat(number.getFont().getName()).isEqualTo("Inter Bold");
    for (String column : List.of("opens", "hits")) {
      Label figure = label("0-" + column);
      Label head =
          lookup(".ph-rule-heads .label").queryAllAs(Label.class).stream()
              .filter(l -> l.getText().toLowerCase(Locale.ROOT).equals(column))
              .findFirst()
              .orElseThrow();
      assertThat(figure.getAlignment()).isEqualTo(Pos.CENTER_RIGHT);
      assertThat(head.getAlignment()).isEqualTo(Pos.CENTER_RIGHT);
      assertThat(boundsOf(figure).getMaxX()).isCloseTo(boundsOf(head).getMaxX(), within(.6));
    }
  }

  @Test
  void eachKeystrokeThatCanBeRead_isSimulated_andAVisitIsOneStep() {
    focus("1-dport");
    select();
    write("34311");
    assertThat(rule(1).destinationPort()).contains(PortRange.of(34311));
    assertThat(playhead.recording().scenario()).isEqualTo(edits.scenarioProperty().get());
    assertThat(playhead.recording().succeeded()).isTrue();
    assertThat(edits.steps()).isEqualTo(1);
    assertThat(edits.said()).isEqualTo("Client firewall, rule 2: destination port is now 34311.");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rule(1).destinationPort()).contains(PortRange.of(20));
    assertThat(text("1-dport")).isEqualTo("20");
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(text("1-dport")).isEqualTo("34311");
  }

  @Test
  void whatCannotBeRead_keepsTheLastGoodSimulation_andSaysWhy() {
    Recording before = playhead.recording();
    focus("1-dport");
    select();
    write("9x");
    assertThat(rule(1).destinationPort()).contains(PortRange.of(9));
    Recording good = playhead.recording();
    assertThat(good).isNotEqualTo(before);
    push(KeyCode.ESCAPE);
    assertThat(playhead.recording()).isSameAs(good);
    assertThat(field("1-dport").getStyleClass()).contains("ph-invalid");
    assertThat(label("1-reason").isVisible()).isTrue();
    assertThat(label("1-reason").getText()).startsWith("\"9x\" is not a port");
    assertThat(label("1-opens").getText()).isEqualTo("off: invalid");
    assertThat(this.<Label>find("#rules-news").getText()).contains("last good simulation stays");
    assertThat(field("1-dport").getAccessibleText()).contains("is not a port");
  }

  @Test
  void firstUndoPutsBackTheFieldsOwnText_thenTheScenario() {
    focus("1-dport");
    select();
    write("9x");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text("1-dport")).isEqualTo("9");
    assertThat(rule(1).on()).isTrue();
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text("1-dport")).isEqualTo("20");
  }

  @Test
  void anInvalidRule_isOffInWhateverIsSimulatedNext_andOnAgainWhenReadable() {
    focus("1-dport");
    select();
    write("x");
    interact(() -> edits.toggleAlg(DeviceId.SERVER_FIREWALL));
    assertThat(rule(1).on()).isFalse();
    assertThat(text("1-dport")).isEqualTo("x");
    select();
    write("34311");
    assertThat(rule(1).on()).isTrue();
    assertThat(playhead.recording().succeeded()).isTrue();
  }

  @Test
  void leavingWithAnInvalidRule_switchesItOffAndSaysSo_andTheTextIsKept() {
    focus("1-dport");
    select();
    write("x");
    interact(() -> editor.setVisible(false));
    assertThat(rule(1).on()).isFalse();
    assertThat(edits.said()).contains("rule 2: off").contains("text is kept");
    interact(() -> editor.setVisible(true));
    assertThat(text("1-dport")).isEqualTo("x");
  }

  @Test
  void altAndArrows_moveARow_andTheFocusGoesAlong() {
    focus("1-dport");
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(rule(0).name()).isEqualTo("ftp-data");
    assertThat(field("0-dport").isFocused()).isTrue();
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(rule(0).name()).isEqualTo("ftp-data");
    push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(rule(1).name()).isEqualTo("ftp-data");
    assertThat(field("1-dport").isFocused()).isTrue();
    interact(edits::undo);
    assertThat(rule(0).name()).isEqualTo("ftp-data");
  }

  @Test
  void draggingTheHandle_movesARow() {
    Bounds to = boundsAt("0-handle");
    Node handle = find(ROW + "1-handle");
    drag(handle, MouseButton.PRIMARY).moveTo(to.getCenterX(), to.getMinY() - 10).drop();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(rule(0).name()).isEqualTo("ftp-data");
    assertThat(edits.said()).isEqualTo("Client firewall, rule 2: is rule 1 now.");
  }

  @Test
  void undoAndRedo_canBePressedOnlyIfThereIsSomething() {
    assertThat(find("#rules-undo").isDisabled()).isTrue();
    clickOn(ROW + "1-on");
    assertThat(find("#rules-redo").isDisabled()).isTrue();
    clickOn("#rules-undo");
    assertThat(rule(1).on()).isTrue();
    clickOn("#rules-redo");
    assertThat(rule(1).on()).isFalse();
  }

  @Test
  void deleteOnTheHandle_deletes_andUndoBringsItBack() {
    focus("1-handle");
    push(KeyCode.DELETE);
    assertThat(rules()).hasSize(1);
    assertThat(find(ROW + "0-handle").isFocused()).isTrue();
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rules()).hasSize(2);
  }

  @Test
  void addCopyAndSwitch() {
    clickOn("#rules-add");
    assertThat(rules()).hasSize(3);
    assertThat(rule(2).direction()).isEqualTo(Direction.OUT);
    assertThat(field("2-dport").isFocused()).isTrue();
    push(KeyCode.ESCAPE);
    clickOn(ROW + "1-on");
    assertThat(rule(1).on()).isFalse();
    assertThat(label("1-opens").getText()).isEqualTo("off");
    clickOn(ROW + "1-copy");
    assertThat(rules()).hasSize(4);
    assertThat(rule(2).destinationPort()).isEqualTo(rule(1).destinationPort());
    assertThat(rule(2).name()).isEmpty();
  }

  @Test
  void directionActionAndDefaults_areChosenFromMenus() {
    clickOn(ROW + "0-direction").clickOn("#way-0");
    assertThat(rule(0).direction()).isEqualTo(Direction.IN);
    clickOn(ROW + "0-action").clickOn("#action-6");
    assertThat(rule(0).verdict()).isEqualTo(Verdict.REJECT);
    assertThat(rule(0).rejectWith()).isPresent();
    clickOn("#rules-default-in").clickOn("#rules-default-in-0");
    assertThat(setup().defaultIn()).isEqualTo(Verdict.ACCEPT);
    assertThat(this.<Label>find("#rules-total").getText()).contains("65,535");
  }

  @Test
  void offers_areTakenWithTheKeyboard_andEscClosesOnlyThem() {
    focus("1-dport");
    push(KeyCode.DOWN);
    assertThat(lookup("#offers").tryQuery()).isPresent();
    push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(rule(1).destinationPort()).contains(new PortRange(40000, 40100));
    assertThat(lookup("#offers").tryQuery()).isEmpty();
    push(KeyCode.DOWN).push(KeyCode.ESCAPE);
    assertThat(lookup("#offers").tryQuery()).isEmpty();
    assertThat(closed).isZero();
  }

  @Test
  void aListOfPorts_isTyped_andAnOfferIsOneMoreOfIt() {
    focus("1-dport");
    select();
    write("21,34311");
    assertThat(rule(1).destinationPort()).contains(PortSet.parse("21,34311"));
    assertThat(playhead.recording().succeeded()).isTrue();
    write(",");
    assertThat(this.<Label>find("#offer-note").getText()).contains("beside the comma");
    push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(rule(1).destinationPort()).contains(PortSet.parse("21,34311,40000-40100"));
    assertThat(text("1-dport")).isEqualTo("21,34311,40000-40100");
    assertThat(this.<Label>find(ROW + "1-opens").getText()).isEqualTo("103");
  }

  @Test
  void aName_isTypedInTheRow_isOneStep_andMustBeTheOnlyOne() {
    String other = rule(1).name();
    clickOn(ROW + "0-number");
    assertThat(find(ROW + "0-name").isFocused()).isTrue();
    select();
    write("web-1");
    assertThat(rule(0).name()).isEqualTo("web-1");
    assertThat(edits.steps()).isEqualTo(1);
    assertThat(edits.said()).isEqualTo("Client firewall, rule 1: its name is now web-1.");
    select();
    write("Web");
    assertThat(label("0-reason").getText()).startsWith("A name has small letters");
    assertThat(rule(0).name()).isEqualTo("web-1");
    push(KeyCode.ESCAPE);
    assertThat(find(ROW + "0-name").isVisible()).isFalse();
    assertThat(find(ROW + "0-number").isFocused()).isTrue();
    assertThat(closed).isZero();
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rule(0).name()).isNotEqualTo("web-1");
    assertThat(other).isNotEmpty();
    clickOn(ROW + "0-number");
    select();
    write(other);
    assertThat(label("0-reason").getText()).contains("is called \"" + other + "\" already");
    assertThat(rule(0).name()).isNotEqualTo(other);
  }

  @Test
  void aMomentThatNoLongerHappens_isTold_andComesBackWithItsRule() {
    interact(() -> edits.change(s -> s, ""));
    focus("1-dport");
    select();
    write("34311");
    interact(playhead::toEnd);
    interact(playhead::stepBack);
    var at = playhead.now();
    select();
    write("9");
    assertThat(this.<Label>find("#rules-news").getAccessibleText()).contains("nearest moment");
    select();
    write("34311");
    assertThat(playhead.now()).isEqualTo(at);
    assertThat(this.<Label>find("#rules-news").getText()).contains("playhead kept");
  }

  @Test
  void hits_areThoseOfTheDecisions() {
    Recording run = playhead.recording();
    long decided =
        run.outcomes()
            .filter(o -> o instanceof Outcome.Decided d && d.firewall() == WALL)
            .map(o -> ((Outcome.Decided) o).decision().decider())
            .filter(f -> f instanceof FilterFinding.RuleMatched m && m.index() == 0)
            .count();
    assertThat(label("0-hits").getText()).isEqualTo(Long.toString(decided));
    assertThat(label("1-hits").getText()).isEqualTo("0 hits");
    assertThat(label("1-hits").getGraphic()).isNotNull();
  }

  @Test
  void inALesson_onlyWhatWasSeenIsCounted() {
    interact(() -> editor.fogged(true));
    assertThat(label("0-hits").getText()).isEqualTo("0 hits");
    interact(playhead::toEnd);
    interact(() -> editor.fogged(true));
    assertThat(label("0-hits").getText()).isNotEqualTo("0 hits");
  }

  @Test
  void rowsAreKept_andEverythingThatTakesTheFocusSpeaks() {
    Node row = find(ROW + "1");
    focus("1-dport");
    write("0");
    assertThat(this.<Node>find(ROW + "1")).isSameAs(row);
    Set<Node> all = from(editor).lookup(Node::isFocusTraversable).queryAll();
    assertThat(all)
        .hasSizeGreaterThan(20)
        .allSatisfy(n -> assertThat(spoken(n)).as(n.getId()).isNotBlank());
  }

  @Test
  void tabGoesRowByRow() {
    focus("0-handle");
    for (String next :
        List.of("number", "on", "direction", "src", "sport", "dst", "dport", "action")) {
      push(KeyCode.TAB);
      assertThat(find(ROW + "0-" + next).isFocused()).as(next).isTrue();
    }
    push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.TAB);
    assertThat(find(ROW + "1-handle").isFocused()).isTrue();
  }

  @Test
  void theOtherWall_hasItsOwnRules_andCloseCloses() {
    clickOn("#rules-tab-server-firewall");
    assertThat(this.<Label>find("#rules-title").getText()).isEqualTo("Server firewall rules");
    assertThat(this.<TextField>find("#rule-server-firewall-0-dport").getText()).isEqualTo("21");
    clickOn("#rules-close");
    assertThat(closed).isEqualTo(1);
  }

  @Test
  void aDeviceThatOnlyRoutes_saysSo_andCanFilter() {
    interact(
        () -> edits.change(s -> s.withFirewall(WALL, s.clientFirewall().withEnabled(false)), ""));
    assertThat(label("0-opens").getText()).isEqualTo("not used");
    clickOn("#rules-filter");
    assertThat(setup().enabled()).isTrue();
  }

  private static String spoken(Node node) {
    String own = node.getAccessibleText();
    return own != null || !(node instanceof Button b) ? own : b.getText();
  }

  private void focus(String id) {
    interact(() -> find(ROW + id).requestFocus());
  }

  private void select() {
    push(KeyCode.CONTROL, KeyCode.A);
  }

  private TextField field(String id) {
    return find(ROW + id);
  }

  private String text(String id) {
    return field(id).getText();
  }

  private Label label(String id) {
    return find(ROW + id);
  }

  private Bounds boundsOf(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private Bounds boundsAt(String id) {
    return boundsOf(find(ROW + id));
  }

  private <T extends Node> T find(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    return lookup(id).query();
  }

  private FirewallSetup setup() {
    WaitForAsyncUtils.waitForFxEvents();
    return edits.scenarioProperty().get().firewall(WALL);
  }

  private List<Rule> rules() {
    return setup().rules();
  }

  private Rule rule(int index) {
    return rules().get(index);
  }
}
