package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.kit.Theme;
import pinhole.ui.kit.Toggle;
import pinhole.ui.playback.Playhead;
import pinhole.ui.rules.RuleEditor;

/// What nobody does on purpose: the rows and the scenario say the same after it.
class StrangeEditsTest extends ApplicationTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;
  private static final String ROW = "#rule-client-firewall-";

  private ScenarioModel model;
  private RuleEditor editor;
  private Scenario first;
  private String refused = "";

  @Override
  public void start(Stage stage) {
    first = ExampleScenarios.active();
    Playhead playhead = new Playhead(Simulator.run(first));
    model = new ScenarioModel(playhead);
    editor = new RuleEditor(playhead, model, new RuleEditor.Leave(true, true), () -> {});
    editor.edit(WALL);
    Scene scene = new Scene(editor, 1104, 272);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void theRuleThatIsTypedIn_goesWithItsText_andComesBackWithoutIt() {
    type("1-dport", "9x");
    clickOn(ROW + "1-delete");
    assertThat(rules()).hasSize(1);
    same();
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(rules()).hasSize(2);
    same();
  }

  @Test
  void aCellThatIsOpen_followsWhatIsTakenBack() {
    focus("1-dport");
    push(KeyCode.DOWN);
    interact(() -> model.toggleAlg(WALL));
    interact(model::undo);
    push(KeyCode.DOWN).push(KeyCode.ENTER);
    same();
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(scenario()).isEqualTo(first);
    same();
  }

  @Test
  void aRowDroppedOnItself_isNoChange() {
    Node handle = find(ROW + "1-handle");
    Bounds at = handle.localToScreen(handle.getBoundsInLocal());
    drag(handle, MouseButton.PRIMARY).moveTo(at.getCenterX(), at.getCenterY() + 9);
    moveTo(at.getCenterX(), at.getCenterY() - 3).drop();
    assertThat(model.undoableProperty().get()).isFalse();
    same();
  }

  @Test
  void typedAndEscaped_isWhatWasTyped() {
    type("1-dport", "34311");
    push(KeyCode.ESCAPE);
    assertThat(rules().get(1).destinationPort()).contains(PortRange.of(34311));
    same();
  }

  @Test
  void theOtherWall_isShownWhileACellCannotBeRead_andTheTextIsStillThere() {
    type("1-dport", "x");
    clickOn("#rules-tab-server-firewall");
    clickOn("#rule-server-firewall-0-on");
    assertThat(rules().get(1).on()).isFalse();
    clickOn("#rules-tab-client-firewall");
    assertThat(text("1-dport")).isEqualTo("x");
    interact(model::undo);
    assertThat(scenario()).isEqualTo(first);
    assertThat(this.<Label>find("#rules-news").getText()).contains("rule 2");
  }

  @Test
  void manyFastMoves_endWhereTheyBegan() {
    many(40);
    focus("9-handle");
    for (int i = 0; i < 12; i++) {
      push(KeyCode.ALT, KeyCode.UP);
    }
    assertThat(find(ROW + "0-handle").isFocused()).isTrue();
    same();
    for (int i = 0; i < 5; i++) {
      push(KeyCode.ALT, KeyCode.DOWN);
    }
    assertThat(rules().get(5).name()).isEqualTo("rule-9");
    same();
    Bounds row = find(ROW + "5").localToScene(find(ROW + "5").getBoundsInLocal());
    assertThat(row.getMaxY()).isLessThanOrEqualTo(272);
  }

  @Test
  void aRowPassesOneThatIsTheSame_andGoesOn() {
    interact(() ->
        model.change(s -> s.withFirewall(WALL, s.firewall(WALL).withRules(unnamed())), "", ""));
    clickOn(ROW + "1-copy");
    focus("2-handle");
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(find(ROW + "1-handle").isFocused()).isTrue();
    push(KeyCode.ALT, KeyCode.UP);
    assertThat(find(ROW + "0-handle").isFocused()).isTrue();
    assertThat(rules().getFirst()).isEqualTo(rules().get(2));
    same();
  }

  @Test
  void whatIsRefused_isNotShown() {
    model.restrict(_ -> Optional.of("No."), what -> refused = what);
    focus("0-handle");
    push(KeyCode.DELETE);
    assertThat(refused).isEqualTo("No.");
    same();
    push(KeyCode.ALT, KeyCode.DOWN);
    same();
    clickOn("#rules-add");
    same();
    clickOn(ROW + "1-on");
    same();
    clickOn(ROW + "1-copy");
    same();
    clickOn(ROW + "0-direction").clickOn("#way-0");
    same();
  }

  @Test
  void anotherScenario_isNotTouchedByATextOfTheLastOne() {
    type("1-dport", "x");
    interact(() -> editor.setVisible(false));
    interact(() -> model.begin(Simulator.run(first)));
    interact(() -> model.toggleAlg(WALL));
    assertThat(rules().get(1).on()).isTrue();
    interact(() -> editor.setVisible(true));
    same();
  }

  @Test
  void aLongName_isRefusedOrKept_andTheRowStaysWhole() {
    clickOn(ROW + "0-number");
    push(KeyCode.CONTROL, KeyCode.A);
    write("a".repeat(90));
    push(KeyCode.ESCAPE);
    assertThat(find(ROW + "0").getLayoutBounds().getWidth()).isLessThanOrEqualTo(1104);
    same();
  }

  /// The rows show what the scenario says.
  private void same() {
    WaitForAsyncUtils.waitForFxEvents();
    List<Rule> rules = rules();
    for (int i = 0; i < rules.size(); i++) {
      String port = rules.get(i).destinationPort().map(Object::toString).orElse("any");
      assertThat(text(i + "-dport")).as("port of row %d", i).isEqualTo(port);
      Node on = find(ROW + i + "-on");
      assertThat(((Toggle) on).on()).isEqualTo(rules.get(i).on());
    }
    assertThat(lookup(ROW + rules.size() + "-dport").tryQuery()).isEmpty();
  }

  private List<Rule> unnamed() {
    return rules().stream().map(StrangeEditsTest::unnamed).toList();
  }

  private static Rule unnamed(Rule rule) {
    return named(rule, "");
  }

  private static Rule named(Rule r, String name) {
    return new Rule(
        name,
        r.on(),
        r.direction(),
        r.source(),
        r.sourcePort(),
        r.destination(),
        r.destinationPort(),
        r.verdict());
  }

  private void many(int count) {
    Rule rule = rules().getFirst();
    List<Rule> rules = IntStream.range(0, count).mapToObj(i -> named(rule, "rule-" + i)).toList();
    interact(
        () -> model.change(s -> s.withFirewall(WALL, s.firewall(WALL).withRules(rules)), "", ""));
  }

  private void type(String id, String text) {
    focus(id);
    push(KeyCode.CONTROL, KeyCode.A);
    write(text);
  }

  private void focus(String id) {
    interact(() -> find(ROW + id).requestFocus());
  }

  private String text(String id) {
    return this.<TextField>find(ROW + id).getText();
  }

  private <T extends Node> T find(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    return lookup(id).query();
  }

  private Scenario scenario() {
    WaitForAsyncUtils.waitForFxEvents();
    return model.scenarioProperty().get();
  }

  private List<Rule> rules() {
    FirewallSetup setup = scenario().firewall(WALL);
    return setup.rules();
  }
}
