package pinhole.ui.stage.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.explain.RowResult;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.stage.Edits;
import pinhole.ui.stage.cards.CardRow.Kind;
import pinhole.ui.stage.cards.CardRow.State;
import pinhole.ui.stage.cards.CardRow.Swap;
import pinhole.ui.stage.cards.CardView.Status;
import pinhole.ui.stage.model.Scenes;

class RuleCardsTest extends ApplicationTest {
  private Playhead playhead;
  private Edits edits;
  private final List<DeviceId> edited = new ArrayList<>();
  private RuleCards cards;

  @Override
  public void start(Stage stage) {
    playhead = new Playhead(Scenes.run(Scenes.active()));
    edits = new Edits(playhead);
    cards = new RuleCards(playhead, edits, Explainer.english(), Optional.of(edited::add));
    Scene scene = new Scene(cards, 1104, 272);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void seek(Moment.Kind kind) {
    interact(() -> playhead.seek(Scenes.first(playhead.storyline(), kind).at()));
  }

  private CardView view(DeviceId wall) {
    CardWords words = new CardWords(Explainer.english());
    return new CardReader(playhead.recording(), playhead.storyline(), words)
        .at(wall, playhead.now());
  }

  @Test
  void wallThatIsNotThere_hasNoDefault() {
    Scenario scenario = Scenes.active();
    FirewallSetup absent = scenario.clientFirewall().withEnabled(false);
    Recording without = Simulator.run(scenario.withFirewall(DeviceId.CLIENT_FIREWALL, absent));
    interact(() -> playhead.load(without));
    interact(playhead::toStart);
    CardRow last = view(DeviceId.CLIENT_FIREWALL).rows().getLast();
    assertThat(last.kind()).isEqualTo(Kind.DEFAULT);
    assertThat(last.result()).isEqualTo(RowResult.OFF);
  }

  private RuleRow row(int index) {
    return (RuleRow) node("row-client-firewall-" + index);
  }

  private Node node(String id) {
    return lookup("#" + id).query();
  }

  @Test
  void checking_readsTheRuleThatAlmostMatched() {
    seek(Moment.Kind.CHECKED);
    CardView card = view(DeviceId.CLIENT_FIREWALL);
    assertThat(card.status()).isEqualTo(Status.CHECKING);
    assertThat(card.acting()).isTrue();
    assertThat(kinds(card))
        .containsExactly(
            Kind.SEGMENT, Kind.KNOWN, Kind.EXPECTED, Kind.RULE, Kind.RULE, Kind.DEFAULT);
    CardRow rule = card.rows().get(4);
    assertThat(rule.state()).isEqualTo(State.NOW);
    assertThat(rule.result()).isEqualTo(RowResult.CHECKING);
    assertThat(rule.cell()).contains(Field.DESTINATION_PORT);
    assertThat(card.rows().get(0).cell()).contains(Field.DESTINATION_PORT);
    assertThat(card.rows().get(5).state()).isEqualTo(State.LATER);
    assertThat(((Label) node("status-client-firewall")).getText()).isEqualTo("checking, 4 of 5");
  }

  @Test
  void dropped_theDefaultDecided() {
    seek(Moment.Kind.DROPPED);
    CardView card = view(DeviceId.CLIENT_FIREWALL);
    assertThat(card.status()).isEqualTo(Status.DROPPED);
    assertThat(card.rows().get(3).cell()).contains(Field.DIRECTION);
    assertThat(card.rows().get(3).result()).isEqualTo(RowResult.NO_MATCH);
    assertThat(card.rows().get(5).state()).isEqualTo(State.NOW);
    assertThat(card.rows().get(5).result()).isEqualTo(RowResult.DROP);
  }

  @Test
  void otherWall_keepsItsDecisionOnTheSameSegment() {
    seek(Moment.Kind.DROPPED);
    CardView card = view(DeviceId.SERVER_FIREWALL);
    assertThat(card.acting()).isFalse();
    assertThat(card.status()).isEqualTo(Status.LET_OUT);
    assertThat(card.rows()).noneMatch(r -> r.state() == State.NOW);
  }

  @Test
  void wallAhead_waits() {
    seek(Moment.Kind.PASSED);
    CardView card = view(DeviceId.SERVER_FIREWALL);
    assertThat(card.status()).isEqualTo(Status.WAITING);
    assertThat(card.rows().getFirst().name()).isEqualTo("Next");
  }

  @Test
  void pinhole_isExpectedAndThenUsed() {
    interact(() -> edits.toggleAlg(DeviceId.CLIENT_FIREWALL));
    seek(Moment.Kind.PINHOLE_OPENED);
    CardView opened = view(DeviceId.CLIENT_FIREWALL);
    assertThat(opened.status()).isEqualTo(Status.OPENED);
    CardRow expected = only(opened, Kind.EXPECTED);
    assertThat(expected.cells().orElseThrow().sourcePort()).isEqualTo("any");
    assertThat(expected.cells().orElseThrow().destinationPort()).isEqualTo("34311");
    seek(Moment.Kind.PINHOLE_USED);
    CardView used = view(DeviceId.CLIENT_FIREWALL);
    assertThat(used.status()).isEqualTo(Status.PINHOLE);
    assertThat(only(used, Kind.EXPECTED).result()).isEqualTo(RowResult.ACCEPT);
  }

  @Test
  void whenAllIsOver_hitsAreCounted() {
    interact(() -> edits.toggleAlg(DeviceId.CLIENT_FIREWALL));
    interact(() -> playhead.seek(playhead.end()));
    CardView card = view(DeviceId.CLIENT_FIREWALL);
    assertThat(card.over()).isTrue();
    assertThat(card.rows())
        .filteredOn(r -> r.kind() == Kind.RULE)
        .extracting(CardRow::hits)
        .containsExactly(1L, 0L);
  }

  @Test
  void switch_turnsItsRuleOff() {
    seek(Moment.Kind.CHECKED);
    clickOn(row(4).toggle());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().rules().get(1).on()).isFalse();
  }

  @Test
  void arrowsAndSpace_switchARule() {
    seek(Moment.Kind.CHECKED);
    interact(() -> row(2).requestFocus());
    press(KeyCode.DOWN).release(KeyCode.DOWN);
    assertThat(row(3).isFocused()).isTrue();
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().rules().get(0).on()).isFalse();
  }

  @Test
  void defaultChoice_changesTheDefault() {
    seek(Moment.Kind.DROPPED);
    clickOn("#default-client-firewall");
    WaitForAsyncUtils.waitForFxEvents();
    clickOn("#choose-in-reject");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().defaultIn())
        .isEqualTo(Verdict.REJECT);
  }

  @Test
  void defaultChoice_reachesTheOtherDirectionToo() {
    seek(Moment.Kind.DROPPED);
    clickOn("#default-client-firewall");
    WaitForAsyncUtils.waitForFxEvents();
    clickOn("#choose-out-accept");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().defaultOut())
        .isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void editRules_opensTheEditorOfItsWall() {
    assertThat(node("edit-server-firewall").getAccessibleText())
        .isEqualTo("Edit the rules of the Server firewall.");
    clickOn("#edit-server-firewall");
    assertThat(edited).containsExactly(DeviceId.SERVER_FIREWALL);
  }

  @Test
  void editRules_isNotThereWhereItIsNotOffered() {
    interact(() -> {
      RuleCards plain = new RuleCards(playhead, edits, Explainer.english(), Optional.empty());
      assertThat(plain.lookup("#edit-client-firewall").isVisible()).isFalse();
    });
  }

  @Test
  void uselessRule_wearsASignAtTheEnd() {
    interact(() -> playhead.seek(playhead.end()));
    assertThat(signs(row(4))).containsExactly(GlyphKind.UNUSED);
    assertThat(signs(row(3))).isEmpty();
    assertThat(row(4).getAccessibleText()).contains("0 hits");
  }

  @Test
  void whenAllIsOver_theDefaultCanStillBeChosen() {
    interact(() -> playhead.seek(playhead.end()));
    assertThat(node("default-client-firewall").isVisible()).isTrue();
    clickOn("#default-client-firewall");
    WaitForAsyncUtils.waitForFxEvents();
    clickOn("#choose-in-accept");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().defaultIn())
        .isEqualTo(Verdict.ACCEPT);
  }

  private static List<GlyphKind> signs(RuleRow row) {
    return row.getChildrenUnmodifiable().stream()
        .filter(Glyph.class::isInstance)
        .map(n -> ((Glyph) n).kind())
        .toList();
  }

  @Test
  void row_saysWhyItDidNotMatch() {
    seek(Moment.Kind.DROPPED);
    assertThat(row(4).getAccessibleText()).contains("Rule 2").contains("34311");
  }

  @Test
  void nat_strikesTheOldAddressAndSaysThatTheInsideIsSealed() {
    interact(() -> playhead.load(Scenes.run(Scenes.tlsNat())));
    seek(Moment.Kind.ALG_DECLINED);
    CardRow row =
        view(DeviceId.SERVER_FIREWALL).rows().stream()
            .filter(r -> r.kind() == Kind.NAT)
            .findFirst()
            .orElseThrow();
    assertThat(row.swap())
        .contains(new Swap("source", "192.168.2.21", "203.0.113.5", ", payload untouched"));
    List<String> struck =
        from(cards).lookup(".ph-rule-row").queryAllAs(RuleRow.class).stream()
            .flatMap(r -> r.getChildrenUnmodifiable().stream())
            .filter(Text.class::isInstance)
            .map(Text.class::cast)
            .filter(Text::isStrikethrough)
            .map(Text::getText)
            .toList();
    assertThat(struck).containsExactly("192.168.2.21");
  }

  @Test
  void nat_withoutRoomSaysItInASentence() {
    Swap swap = new Swap("source", "192.168.2.21", "203.0.113.5", "");
    assertThat(SwapText.of(swap, 80, 15, 400)).hasSize(3);
    assertThat(SwapText.of(swap, 80, 15, 120)).isEmpty();
  }

  @Test
  void lowWindow_cutsNoCard_itsRowsScroll() {
    seek(Moment.Kind.DROPPED);
    interact(() -> {
      cards.resize(1104, 172);
      cards.layout();
    });
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(node("card-client-firewall").getBoundsInParent().getMaxY()).isLessThan(172);
    assertThat(node("card-client-firewall").getBoundsInParent().getHeight()).isEqualTo(156);
  }

  @Test
  void smallWindow_hasRoomForSixRows() {
    VBox window = new VBox();
    interact(() -> {
      cards.getScene().setRoot(window);
      window.getChildren().setAll(cards); // no higher than it wants to be
      cards.compact(true);
    });
    seek(Moment.Kind.DROPPED);
    interact(window::layout);
    ScrollPane rows = from(cards).lookup(".ph-rule-rows").query();
    assertThat(rows.getContent().getLayoutBounds().getHeight())
        .isEqualTo(6 * RuleRow.COMPACT_HEIGHT)
        .isLessThanOrEqualTo(rows.getViewportBounds().getHeight());
  }

  @Test
  void smallWindow_showsTheWallThatActs() {
    interact(() -> cards.compact(true));
    interact(() ->
        playhead.seek(
            playhead.storyline().moments().stream()
                .filter(
                    m -> m.kind() == Moment.Kind.PASSED && m.device() == DeviceId.SERVER_FIREWALL)
                .findFirst()
                .orElseThrow()
                .at()));
    WaitForAsyncUtils.waitForFxEvents();
    interact(cards::layout);
    assertThat(node("card-server-firewall").isVisible()).isTrue();
    assertThat(node("card-client-firewall").isVisible()).isFalse();
    interact(() ->
        ((javafx.scene.control.Button) lookup("#card-server-firewall #to-client-firewall").query())
            .fire());
    interact(cards::layout);
    assertThat(node("card-client-firewall").isVisible()).isTrue();
  }

  private static List<Kind> kinds(CardView card) {
    return card.rows().stream().map(CardRow::kind).toList();
  }

  private static CardRow only(CardView card, Kind kind) {
    return card.rows().stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
  }
}
