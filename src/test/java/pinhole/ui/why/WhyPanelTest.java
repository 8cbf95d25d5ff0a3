package pinhole.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.Edits;
import pinhole.ui.stage.model.Scenes;
import pinhole.ui.why.SieveRow.Kind;
import pinhole.ui.why.SieveRow.State;
import pinhole.whatif.Effect;
import pinhole.whatif.WhatIf;
import pinhole.whatif.WhatIfs;

class WhyPanelTest extends ApplicationTest {
  private Playhead playhead;
  private Edits edits;
  private final Selection selection = new Selection();
  private WhyPanel panel;
  private int closed;

  @Override
  public void start(Stage stage) {
    playhead = new Playhead(Scenes.run(Scenes.active()));
    edits = new Edits(playhead);
    panel = new WhyPanel(playhead, edits, selection, Explainer.english());
    panel.calm(true);
    panel.onClose(() -> closed++);
    panel.setManaged(false);
    panel.resize(1104, 272);
    Scene scene = new Scene(new Pane(panel), 1104, 272);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void seek(Moment.Kind kind) {
    interact(() -> playhead.seek(Scenes.first(playhead.storyline(), kind).at()));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private <T extends Node> T node(String id) {
    return lookup("#" + id).query();
  }

  private String question() {
    return this.<Label>node("why-question").getText();
  }

  private RowView row(Kind kind) {
    return lookup(".ph-why-row").queryAllAs(RowView.class).stream()
        .filter(r -> r.row().kind() == kind)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  @Test
  void inAHighWindow_itIsAsHighAsItSays() {
    seek(Moment.Kind.DROPPED);
    interact(() -> {
      panel.resize(1104, 900);
      panel.layout();
    });
    Region ground = lookup(".ph-why-panel").query();
    assertThat(ground.getHeight()).isBetween(260., 400.);
    assertThat(ground.getHeight()).isGreaterThanOrEqualTo(46 + 24 + 6 * 31);
    interact(() -> {
      panel.resize(1104, 272);
      panel.layout();
    });
    assertThat(ground.getHeight()).isEqualTo(260);
  }

  @Test
  void followsThePlayhead_toTheLastDecision() {
    assertThat(question()).isEqualTo("What is about to happen?");
    seek(Moment.Kind.DROPPED);
    assertThat(question()).isEqualTo("Why was this SYN dropped?");
    assertThat(node("why-reason").getAccessibleText())
        .startsWith("20 is the source port of this SYN.");
    interact(playhead::stepForward);
    assertThat(question()).isEqualTo("Why does the server send this SYN?");
  }

  @Test
  void addressesAndPortsInSentences_areInMono() {
    seek(Moment.Kind.DROPPED);
    assertThat(faces(node("why-reason"), "34311")).containsOnly("JetBrains Mono Regular");
    assertThat(faces(node("why-reason"), " is the source")).containsOnly("Inter Bold");
    interact(() -> playhead.seek(playhead.end()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(faces(node("why-rows"), "203.0.113.21")).containsOnly("JetBrains Mono Regular");
  }

  private static List<String> faces(Node node, String words) {
    return node.lookupAll("*").stream()
        .filter(Text.class::isInstance)
        .map(Text.class::cast)
        .filter(text -> text.getText().contains(words))
        .map(text -> text.getFont().getName())
        .toList();
  }

  @Test
  void followsWhatIsPicked_untilOneGoesOn() {
    Segment first = Scenes.first(playhead.storyline(), Moment.Kind.PASSED).segment().orElseThrow();
    seek(Moment.Kind.DROPPED);
    interact(() -> selection.pick(first.number()));
    assertThat(question()).isEqualTo("Picked: Why was this SYN let through?");
    assertThat(row(Kind.SEGMENT).row().cells().get(5).text()).isEqualTo("21");
    assertThat(node("why-hop-1").isDisabled()).isFalse();
    interact(playhead::stepForward);
    assertThat(question()).isEqualTo("Why does the server send this SYN?");
    interact(() -> selection.pick(first.number() + 1));
    assertThat(question()).startsWith("Picked: ");
    interact(selection::clear);
    assertThat(question()).isEqualTo("Why does the server send this SYN?");
  }

  @Test
  void whatIsPickedButNotSentYet_isNotToldAhead() {
    Segment dropped =
        Scenes.first(playhead.storyline(), Moment.Kind.DROPPED).segment().orElseThrow();
    seek(Moment.Kind.PASSED);
    interact(() -> selection.pick(dropped.number()));
    assertThat(question()).isEqualTo("Why was this SYN let through?");
  }

  @Test
  void aHop_showsItsSieve_byMouseAndByArrows() {
    seek(Moment.Kind.DROPPED);
    clickOn("#why-hop-0");
    assertThat(question()).isEqualTo("Why was this SYN let through?");
    assertThat(row(Kind.RULE).row().state()).isEqualTo(State.DECIDES);
    interact(() -> node("why-hop-0").requestFocus());
    push(KeyCode.RIGHT);
    assertThat(question()).isEqualTo("Why was this SYN dropped?");
    assertThat(node("why-hop-1").isFocused()).isTrue();
  }

  @Test
  void aHopThatIsNotReached_cannotBeChosen() {
    seek(Moment.Kind.PASSED);
    assertThat(node("why-hop-1").isDisabled()).isTrue();
    interact(() -> node("why-hop-0").requestFocus());
    push(KeyCode.RIGHT);
    assertThat(node("why-hop-0").isFocused()).isTrue();
  }

  @Test
  void upAndDown_goFromRowToRow() {
    seek(Moment.Kind.DROPPED);
    interact(() -> row(Kind.DEFAULT).requestFocus());
    push(KeyCode.UP);
    assertThat(row(Kind.RULE).isFocused()).isTrue();
    assertThat(row(Kind.RULE).getAccessibleText())
        .endsWith("destination port 20 does not match 34311. No match.");
  }

  @Test
  void tryingAChange_makesItAndTellsWhatItLedTo() {
    seek(Moment.Kind.DROPPED);
    SimTime before = playhead.now();
    clickOn("#why-try-button-1");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().alg()).isTrue();
    assertThat(playhead.now()).isEqualTo(before);
    assertThat(question()).isEqualTo("Why was this SYN let through?");
    assertThat(node("why-try-button-1").isFocused()).isTrue();
  }

  @Test
  void everyEffectShown_isThatOfItsScenario() {
    seek(Moment.Kind.DROPPED);
    Moment moment = playhead.currentMoment().orElseThrow();
    List<WhatIf> tried =
        WhatIfs.about(
            playhead.recording(),
            DeviceId.CLIENT_FIREWALL,
            moment.segment().orElseThrow().number());
    assertThat(lookup(".ph-why-try").queryAll()).hasSize(tried.size());
    for (int i = 0; i < tried.size(); i++) {
      WhatIf one = tried.get(i);
      Effect again = Effect.of(Simulator.run(one.scenario()));
      assertThat(again).isEqualTo(one.effect());
      assertThat(node("why-try-button-" + (i + 1)).getAccessibleText())
          .contains(one.result())
          .contains(one.title().substring(1));
    }
  }

  @Test
  void whileAQuestionWaits_noOutcomeIsTold() {
    Moment dropped = Scenes.first(playhead.storyline(), Moment.Kind.DROPPED);
    interact(() -> playhead.hold(Optional.of(dropped.at())));
    interact(playhead::stepForward);
    assertThat(this.<Label>node("why-note").getText()).startsWith("A question lies ahead.");
    interact(() -> playhead.seek(dropped.at()));
    assertThat(this.<Label>node("why-note").getText()).startsWith("Answer the question first.");
    assertThat(lookup(".ph-why-try").queryAll()).isEmpty();
    interact(() -> playhead.hold(Optional.empty()));
    assertThat(lookup(".ph-why-try").queryAll()).hasSize(3);
  }

  @Test
  void whileTimeRuns_changesAreTriedBeside() throws Exception {
    seek(Moment.Kind.DROPPED);
    interact(playhead::play);
    interact(() -> playhead.seek(Scenes.first(playhead.storyline(), Moment.Kind.PASSED).at()));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tried().contains("rule 1"));
    assertThat(question()).isEqualTo("Why was this SYN let through?");
  }

  private String tried() {
    return lookup(".ph-why-try-button").queryAll().stream()
        .map(Node::getAccessibleText)
        .reduce("", String::concat);
  }

  @Test
  void nothingIsReadWhileItIsClosed() {
    interact(() -> panel.setVisible(false));
    seek(Moment.Kind.DROPPED);
    assertThat(question()).isEqualTo("What is about to happen?");
    interact(() -> panel.setVisible(true));
    assertThat(question()).isEqualTo("Why was this SYN dropped?");
  }

  @Test
  void close_isTold() {
    clickOn("#why-close");
    assertThat(closed).isEqualTo(1);
  }

  @Test
  void inEverySize_theRowThatDecidesIsSeen_andNoCellIsCut() {
    seek(Moment.Kind.DROPPED);
    for (double[] size : new double[][] {{1104, 272}, {832, 206}, {952, 146}, {520, 206}}) {
      interact(() -> {
        panel.compact(size[1] < 272);
        panel.resize(size[0], size[1]);
      });
      WaitForAsyncUtils.waitForFxEvents();
      interact(() -> {
        panel.applyCss();
        panel.layout();
      });
      String where = "at " + size[0] + " x " + size[1];
      ScrollPane scroll = (ScrollPane) node("why-table").lookup(".scroll-pane");
      var seen = scroll.localToScene(scroll.getLayoutBounds());
      var decides = row(Kind.DEFAULT).localToScene(row(Kind.DEFAULT).getLayoutBounds());
      assertThat(decides.getMaxY()).as(where).isLessThanOrEqualTo(seen.getMaxY() + 1);
      assertThat(decides.getMinY()).as(where).isGreaterThanOrEqualTo(seen.getMinY() - 1);
      assertThat(texts(node("why-table"))).as(where).noneMatch(t -> t.contains("…"));
      if (size[0] > 700 && size[1] >= 206) { // there is room for all six rows
        double first = node("why-row-0").localToScene(0, 0).getY();
        assertThat(first).as(where).isGreaterThanOrEqualTo(seen.getMinY() - .5);
      }
    }
  }

  @Test
  void inSmallWindows_aRangeOfPortsIsNotCut() {
    interact(() -> {
      playhead.load(Scenes.run(Scenes.range()));
      panel.compact(true);
      panel.resize(832, 206);
    });
    for (Moment moment : playhead.storyline().moments()) {
      interact(() -> {
        playhead.seek(moment.at());
        panel.applyCss();
        panel.layout();
      });
      assertThat(texts(node("why-table"))).as("%s", moment).noneMatch(t -> t.contains("…"));
    }
  }

  @Test
  void everythingThatTakesFocus_hasWords() {
    for (Moment moment : playhead.storyline().moments()) {
      interact(() -> playhead.seek(moment.at()));
      for (Node node : stops(panel)) {
        assertThat(node.getAccessibleText()).as(moment.kind() + " " + node.getId()).isNotBlank();
      }
    }
  }

  private static List<Node> stops(Node node) {
    List<Node> found = new ArrayList<>();
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(stops(child)));
    }
    return found;
  }

  private static List<String> texts(Node node) {
    List<String> found = new ArrayList<>();
    if (node instanceof Text text) {
      found.add(text.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
    }
    return found;
  }
}
