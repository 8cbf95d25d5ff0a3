package pinhole.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

class SocketsViewTest extends ApplicationTest {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private Playhead playhead;
  private final Selection selection = new Selection();

  @Override
  public void start(Stage stage) {
    var usual = ExampleScenarios.active();
    playhead =
        new Playhead(
            Simulator.run(
                usual.withFirewall(
                    DeviceId.CLIENT_FIREWALL, usual.clientFirewall().withAlg(true))));
    SocketsView view = new SocketsView(playhead, selection, Explainer.english());
    Scene scene = new Scene(view, 348, 1400);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void seek(Moment.Kind kind, int later) {
    int at =
        playhead.storyline().moments().stream()
            .filter(m -> m.kind() == kind)
            .findFirst()
            .orElseThrow()
            .index();
    interact(() -> playhead.seek(playhead.storyline().moments().get(at + later).at()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private List<SocketRow> rows() {
    return List.copyOf(lookup(".ph-socket-row").<SocketRow>queryAll());
  }

  private SocketRow row(String begin) {
    return rows().stream()
        .filter(r -> r.getAccessibleText().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  private List<String> words(String device) {
    return lookup("#sockets-" + device).lookup(".label").<Label>queryAll().stream()
        .map(Label::getText)
        .toList();
  }

  @Test
  void nothingKept_isSaidInWords() {
    assertThat(words("client-firewall"))
        .contains("No connection is known.", "No call is expected.");
    assertThat(words("server-firewall")).contains("No call is expected: the ALG is off.");
  }

  @Test
  void pinhole_countsDownWithTheTime() {
    seek(Moment.Kind.PINHOLE_OPENED, 0);
    assertThat(row("Pinhole, open").getAccessibleText())
        .contains("203.0.113.21:any → 10.1.1.10:34311")
        .contains("announced by PORT")
        .contains("for the control connection of 10.1.1.10:51734")
        .contains("5:00 left")
        .contains("new");
    interact(() -> playhead.seek(playhead.now().plus(10_000)));
    assertThat(row("Pinhole, open").getAccessibleText()).contains("5:00 left");
  }

  @Test
  void aClick_picksWhatBelongsTogether_andAnotherOneLetsGo() {
    seek(Moment.Kind.PINHOLE_USED, 1);
    clickOn(row("Pinhole, used"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.segmentProperty().get()).isPresent();
    assertThat(row("Pinhole, used").getPseudoClassStates()).contains(LIT);
    assertThat(row("Pinhole, used").getAccessibleText()).endsWith("picked.");
    assertThat(row("SYN_SENT").getAccessibleText()).endsWith("belongs to it.");
    assertThat(row("LISTEN. data").getPseudoClassStates()).contains(LIT);
    clickOn(row("Pinhole, used"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.segmentProperty().get()).isEmpty();
    assertThat(rows()).noneMatch(r -> r.getPseudoClassStates().contains(LIT));
  }

  @Test
  void arrowsAndEnter_pick_andTheRowKeepsTheFocus() {
    seek(Moment.Kind.PINHOLE_OPENED, 0);
    interact(() -> rows().getFirst().requestFocus());
    push(KeyCode.DOWN);
    assertThat(row("ESTABLISHED. control").isFocused()).isTrue();
    push(KeyCode.ENTER);
    assertThat(selection.segmentProperty().get()).isEqualTo(Optional.of(1));
    assertThat(row("ESTABLISHED. control").isFocused()).isTrue();
    interact(() -> lookup("#sockets-release").queryAs(Button.class).fire());
    assertThat(selection.segmentProperty().get()).isEmpty();
  }

  @Test
  void aMovedState_saysWhatItWas() {
    seek(Moment.Kind.PINHOLE_USED, 1);
    assertThat(rows())
        .anySatisfy(r ->
            assertThat(r.getAccessibleText()).startsWith("SYN-RECEIVED. data").contains("new"));
    seek(Moment.Kind.PINHOLE_USED, 2);
    assertThat(rows()).anySatisfy(r -> assertThat(r.getAccessibleText()).contains("was SYN"));
  }

  @Test
  void spans_areWholeSecondsThatHaveBegun() {
    SocketWords said = new SocketWords(new Words(), Explainer.english());
    assertThat(said.span(300_000_000)).isEqualTo("5:00");
    assertThat(said.span(1)).isEqualTo("0:01");
    assertThat(said.span(7_199_000_000L)).isEqualTo("1:59:59");
    assertThat(said.span(432_000_000_000L)).isEqualTo("5 d 0:00:00");
  }
}
