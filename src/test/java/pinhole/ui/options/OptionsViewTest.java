package pinhole.ui.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Control;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.stage.Edits;

class OptionsViewTest extends ApplicationTest {
  private Playhead playhead;
  private Edits edits;
  private OptionsView options;
  private OptionsView lesson;
  private int closed;

  @Override
  public void start(Stage stage) {
    playhead = new Playhead(Simulator.run(ExampleScenarios.active()));
    edits = new Edits(playhead);
    options = new OptionsView(playhead, edits, () -> closed++);
    options.setPrefWidth(348);
    lesson = new OptionsView(playhead, edits, Set.of(Control.ALG), () -> closed++);
    lesson.setId("lesson-options");
    lesson.setPrefWidth(300);
    Scene scene = new Scene(new HBox(options, lesson), 648, 900);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aChoice_isSimulatedAtOnce_andSaysWhatItDid() {
    clickOn("#option-client-program").clickOn("lftp");
    assertThat(scenario().client().options().profile()).isEqualTo(ClientProfile.LFTP);
    assertThat(playhead.recording().scenario()).isEqualTo(scenario());
    assertThat(edits.said()).isEqualTo("Client, Program: now lftp.");
  }

  @Test
  void aField_isReadAsOneTypes_inOneStep_andSaysWhyNot() {
    open("server");
    focus("#option-server-passive");
    push(KeyCode.CONTROL, KeyCode.A);
    write("50000-50009");
    assertThat(scenario().server().pasvRange()).isEqualTo(new PortRange(50000, 50009));
    assertThat(edits.steps()).isEqualTo(1);
    Recording good = playhead.recording();
    write("x");
    assertThat(playhead.recording()).isSameAs(good);
    assertThat(this.<Label>find("#option-server-passive-reason").getText())
        .contains("is not a port");
    assertThat(find("#option-server-passive").getStyleClass()).contains("ph-invalid");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(this.<TextField>find("#option-server-passive").getText()).isEqualTo("50000-50009");
    push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(this.<TextField>find("#option-server-passive").getText()).isEqualTo("40000-40100");
    push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(scenario().server().pasvRange()).isEqualTo(new PortRange(50000, 50009));
  }

  @Test
  void whatDoesNotFitTheRest_isRefused() {
    open("network");
    Recording good = playhead.recording();
    interact(
        () -> this.lookup("#option-network-client").<TextField>query().setText("203.0.113.21"));
    assertThat(playhead.recording()).isSameAs(good);
    assertThat(find("#option-network-client-reason").isVisible()).isTrue();
  }

  @Test
  void optionsThatMeanNothing_areNotShown() {
    assertThat(find("#option-client-calls-port").getParent().getParent().isVisible()).isFalse();
    interact(() -> this.lookup("#option-client-calls").<TextField>query().setText("10.9.9.9"));
    assertThat(find("#option-client-calls-port").getParent().getParent().isVisible()).isTrue();
  }

  @Test
  void groupsFold() {
    assertThat(find("#option-client-program").getParent().getParent().isVisible()).isTrue();
    clickOn("#options-client");
    assertThat(isShown(find("#option-client-program"))).isFalse();
    push(KeyCode.SPACE);
    assertThat(isShown(find("#option-client-program"))).isTrue();
  }

  @Test
  void firewall_hasItsProgram() {
    open("client-firewall");
    interact(() ->
        edits.change(
            s -> WallParts.change(s, DeviceId.CLIENT_FIREWALL, w -> w.program = AlgProfile.WINDOWS),
            ""));
    assertThat(this.<MenuButton>find("#option-client-firewall-alg-program").getText())
        .isEqualTo("Windows");
    assertThat(isShown(find("#option-client-firewall-alg-loose"))).isFalse();
  }

  @Test
  void aLesson_showsOnlyWhatItOffers() {
    Set<Node> fields = from(lesson).lookup(".ph-option").queryAll();
    assertThat(fields).hasSize(2);
    clickOn(from(lesson).lookup("#option-client-firewall-alg").<Node>query());
    assertThat(scenario().clientFirewall().alg()).isTrue();
  }

  @Test
  void everythingThatTakesTheFocus_speaks() {
    for (String group : new String[] {"client-firewall", "server-firewall", "server", "network"}) {
      open(group);
    }
    Set<Node> stops = from(options).lookup(Node::isFocusTraversable).queryAll();
    assertThat(stops)
        .hasSizeGreaterThan(60)
        .allSatisfy(n -> assertThat(n.getAccessibleText()).as("%s", n).isNotBlank());
    clickOn("#options-close");
    assertThat(closed).isEqualTo(1);
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private void open(String group) {
    interact(() -> from(options).lookup("#options-" + group).<Button>query().fire());
  }

  private void focus(String id) {
    interact(() -> find(id).requestFocus());
  }

  private <T extends Node> T find(String id) {
    WaitForAsyncUtils.waitForFxEvents();
    return from(options).lookup(id).query();
  }

  private Scenario scenario() {
    WaitForAsyncUtils.waitForFxEvents();
    return edits.scenarioProperty().get();
  }
}
