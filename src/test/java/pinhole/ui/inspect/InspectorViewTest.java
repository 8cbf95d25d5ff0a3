package pinhole.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

class InspectorViewTest extends ApplicationTest {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private Playhead playhead;
  private final Selection selection = new Selection();
  private InspectorView view;

  @Override
  public void start(Stage stage) {
    playhead =
        new Playhead(
            Simulator.run(ExampleScenarios.active().withNat(DeviceId.CLIENT_FIREWALL, true)));
    view = new InspectorView(playhead, selection, Explainer.english());
    Scene scene = new Scene(view, 348, 724);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private Moment first(SegmentKind kind) {
    return playhead.storyline().moments().stream()
        .filter(m -> m.segment().filter(s -> s.kind() == kind).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private void seek(SimTime at) {
    interact(() -> playhead.seek(at));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String text(String id) {
    return lookup("#" + id).queryAs(Label.class).getText();
  }

  private FieldRow row(String name) {
    return lookup(".ph-field").<FieldRow>queryAll().stream()
        .filter(r -> r.getAccessibleText().startsWith(name + ":"))
        .findFirst()
        .orElseThrow();
  }

  private List<String> litBytes() {
    return lookup(".ph-byte").<Label>queryAll().stream()
        .filter(l -> l.getPseudoClassStates().contains(LIT))
        .map(Label::getText)
        .toList();
  }

  @Test
  void beforeAnythingIsSent_itSaysSo() {
    assertThat(lookup("#inspector-none").query().isVisible()).isTrue();
    assertThat(lookup("#inspector-fields").query().isVisible()).isFalse();
  }

  @Test
  void itFollowsThePlayhead_untilASegmentIsPicked() {
    seek(first(SegmentKind.SYN_ACK).at());
    assertThat(text("inspector-title")).isEqualTo("Control: SYN-ACK to the client");
    int syn = first(SegmentKind.SYN).segment().orElseThrow().number();
    interact(() -> selection.pick(syn));
    assertThat(text("inspector-title")).isEqualTo("Control: SYN to the server");
    assertThat(text("inspector-now")).startsWith("Arrived at the server");
    interact(() -> lookup("#inspector-follow").queryAs(Button.class).fire());
    assertThat(selection.segmentProperty().get()).isEmpty();
    assertThat(text("inspector-title")).isEqualTo("Control: SYN-ACK to the client");
  }

  @Test
  void pointingAtAField_lightsItsBytes_andAByteItsField() {
    seek(first(SegmentKind.COMMAND).at());
    interact(() -> ((TitledPane) lookup("#layer-IPV4").query()).setExpanded(true));
    interact(() -> row("Total length").fireEvent(entered()));
    assertThat(litBytes()).hasSize(2);
    interact(() -> row("Version").fireEvent(entered()));
    assertThat(litBytes()).containsExactly("45");

    Label source = lookup("#bytes-1").lookup(".ph-byte").nth(4).queryAs(Label.class);
    interact(() -> source.fireEvent(entered()));
    assertThat(litBytes()).hasSize(4);
    assertThat(row("Source").getPseudoClassStates()).contains(LIT);
    assertThat(text("inspector-says")).isEqualTo("Source: 198.51.100.1");
  }

  private static MouseEvent entered() {
    return new MouseEvent(
        MouseEvent.MOUSE_ENTERED,
        0,
        0,
        0,
        0,
        MouseButton.NONE,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        null);
  }

  @Test
  void keyboard_movesFromFieldToFieldAndFromByteToByte() {
    seek(first(SegmentKind.SYN).at());
    interact(() -> row("Version").requestFocus());
    push(KeyCode.DOWN);
    push(KeyCode.DOWN);
    assertThat(row("DSCP").isFocused()).isTrue();
    assertThat(litBytes()).containsExactly("00");

    ListView<?> bytes = lookup("#inspector-byte-list").query();
    interact(bytes::requestFocus);
    push(KeyCode.HOME);
    assertThat(row("Version").getPseudoClassStates()).contains(LIT);
    assertThat(row("Header length").getPseudoClassStates()).contains(LIT);
    push(KeyCode.DOWN);
    assertThat(row("Time to live").getPseudoClassStates()).contains(LIT);
    push(KeyCode.RIGHT);
    assertThat(row("Protocol").getPseudoClassStates()).contains(LIT);
    assertThat(bytes.getAccessibleText()).contains("Protocol: 6 (TCP)");
    push(KeyCode.END);
    assertThat(row("Urgent pointer").getPseudoClassStates()).contains(LIT);
  }

  @Test
  void theSameSegment_isAnotherOnEachSideOfAWall() {
    Moment command =
        playhead.storyline().moments().stream()
            .filter(m -> m.segment().filter(s -> s.kind() == SegmentKind.COMMAND).isPresent())
            .findFirst()
            .orElseThrow();
    seek(playhead.end());
    interact(() -> selection.pick(command.segment().orElseThrow().number()));
    interact(() -> lookup("#inspector-link-client").queryAs(ToggleButton.class).fire());
    assertThat(row("Source").getAccessibleText()).contains("10.1.1.10");
    assertThat(lookup("#inspector-changed").query().isVisible()).isFalse();
    interact(() -> lookup("#inspector-link-internet").queryAs(ToggleButton.class).fire());
    assertThat(row("Source").getAccessibleText()).contains("198.51.100.1").contains("Rewritten");
    assertThat(text("inspector-changed")).contains("Client firewall").contains("Source");
  }

  @Test
  void neighbours_areOfTheSameConnection_andTheTimelineShowsIt() {
    seek(playhead.end());
    int syn = first(SegmentKind.SYN).segment().orElseThrow().number();
    interact(() -> selection.pick(syn));
    assertThat(lookup("#inspector-previous").query().isDisabled()).isTrue();
    interact(() -> lookup("#inspector-next").queryAs(Button.class).fire());
    assertThat(text("inspector-title")).isEqualTo("Control: SYN-ACK to the client");
    interact(() -> lookup("#inspector-seek").queryAs(Button.class).fire());
    assertThat(playhead.now()).isEqualTo(first(SegmentKind.SYN_ACK).at());
  }

  @Test
  void whatWasNotSeen_isNotTold() {
    seek(first(SegmentKind.SYN).at());
    interact(() -> view.fogged(true));
    assertThat(lookup("#inspector-next").query().isDisabled()).isTrue();
    assertThat(lookup("#inspector-link-server").query().isDisabled()).isTrue();
    interact(() -> view.fogged(false));
    assertThat(lookup("#inspector-next").query().isDisabled()).isFalse();
  }

  @Test
  void aFoldedLayer_staysFolded_andIsLeftOutByTheArrows() {
    seek(first(SegmentKind.SYN).at());
    interact(() -> ((TitledPane) lookup("#layer-TCP").query()).setExpanded(false));
    interact(() -> row("Destination").requestFocus());
    push(KeyCode.DOWN);
    assertThat(row("Destination").isFocused()).isTrue();
    seek(first(SegmentKind.SYN_ACK).at());
    assertThat(((TitledPane) lookup("#layer-TCP").query()).isExpanded()).isFalse();
    interact(() -> lookup("#inspector-byte-list").query().requestFocus());
    push(KeyCode.END);
    assertThat(((TitledPane) lookup("#layer-TCP").query()).isExpanded()).isTrue();
  }

  @Test
  void everythingThatCanHaveTheFocus_hasWords() {
    seek(first(SegmentKind.COMMAND).at());
    for (Node node : lookup((Node n) -> n.isFocusTraversable()).queryAll()) {
      boolean says =
          node.getAccessibleText() != null
              || (node instanceof Labeled labeled && !labeled.getText().isEmpty());
      assertThat(says).as(node.toString()).isTrue();
    }
    assertThat(Optional.ofNullable(view.getAccessibleText())).isPresent();
  }
}
