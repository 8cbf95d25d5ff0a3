package pinhole.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.firewall.Nat;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.CapsuleState;
import pinhole.ui.kit.Chip;
import pinhole.ui.kit.PinholeNode;
import pinhole.ui.kit.PortTab;
import pinhole.ui.kit.StagePart;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.model.Scenes;

class StageViewTest extends ApplicationTest {
  private Playhead playhead;
  private Edits edits;
  private final Selection selection = new Selection();
  private StageView view;

  @Override
  public void start(Stage stage) {
    playhead = new Playhead(Scenes.run(Scenes.active()));
    edits = new Edits(playhead);
    view = new StageView(playhead, edits, selection, Explainer.english());
    view.calm(true);
    Scene scene = new Scene(view, 1104, 380);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void seek(SimTime at) {
    interact(() -> playhead.seek(at));
  }

  private SimTime seek(Moment.Kind kind) {
    SimTime at = Scenes.first(playhead.storyline(), kind).at();
    seek(at);
    return at;
  }

  private Node node(String id) {
    return lookup("#" + id).query();
  }

  private Point2D centre(String id) {
    Bounds bounds = node(id).localToScene(node(id).getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  @Test
  void segment_standsAtTheSamePixelAfterSeekingAwayAndBack() {
    seek(new SimTime(15_000));
    Point2D before = centre("segment-1");
    seek(playhead.end());
    assertThat(lookup("#segment-1").tryQuery()).isEmpty();
    seek(new SimTime(15_000));
    assertThat(centre("segment-1")).isEqualTo(before);
  }

  @Test
  void segment_movesWithNowAndKeepsItsNode() {
    seek(new SimTime(15_000));
    Node capsule = node("segment-1");
    double x = capsule.getLayoutX();
    seek(new SimTime(16_000));
    assertThat(node("segment-1")).isSameAs(capsule);
    assertThat(capsule.getLayoutX()).isGreaterThan(x);
  }

  @Test
  void algChip_runsTheScenarioAgainWithAnAlg() {
    Chip chip = (Chip) node("alg-client-firewall");
    assertThat(chip.state()).isEqualTo(Chip.State.OFF);
    clickOn(chip);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().alg()).isTrue();
    assertThat(chip.state()).isEqualTo(Chip.State.ON);
    assertThat(playhead.recording().succeeded()).isTrue();
    assertThat(node("eye-client-firewall").isVisible()).isTrue();
  }

  @Test
  void natChip_isSwitchedByTheKeyboard() {
    interact(() -> node("nat-client-firewall").requestFocus());
    press(KeyCode.SPACE).release(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(edits.scenarioProperty().get().clientFirewall().nat())
        .isInstanceOf(Nat.Masquerade.class);
  }

  @Test
  void pinhole_opensAndIsRead() {
    interact(() -> edits.toggleAlg(DeviceId.CLIENT_FIREWALL));
    seek(Moment.Kind.PINHOLE_OPENED);
    PinholeNode hole = (PinholeNode) node("pinhole-client-firewall");
    assertThat(hole.state()).isEqualTo(PinholeNode.State.OPEN);
    assertThat(hole.getAccessibleText())
        .isEqualTo("Pinhole open for 203.0.113.21 to port 34311, 5:00 left.");
  }

  @Test
  void holes_areSaidBesideTheWallWhenNothingElseIsSaidThere() {
    interact(() -> playhead.load(Scenes.run(Scenes.range())));
    seek(Moment.Kind.ENDED);
    Node note = node("holes-note-server-firewall");
    assertThat(note.isVisible()).isTrue();
    assertThat(((Group) note).getChildren())
        .filteredOn(Text.class::isInstance)
        .extracting(t -> ((Text) t).getText())
        .containsExactly("Rule 2 keeps 101 holes open", "at all times, to anyone");
    assertThat(node("holes-note-client-firewall").isVisible()).isFalse();
    interact(() -> {
      view.resize(860, 380); // the walls are too close
      view.layout();
    });
    assertThat(note.isVisible()).isFalse();
    seek(Moment.Kind.SENT);
    assertThat(note.isVisible()).isFalse();
  }

  @Test
  void dropped_theOutlineStaysAndTheBodyLiesBelow() {
    SimTime at = seek(Moment.Kind.DROPPED);
    int number =
        Scenes.first(playhead.storyline(), Moment.Kind.DROPPED).segment().orElseThrow().number();
    Capsule outline = (Capsule) node("segment-" + number);
    Capsule body = (Capsule) node("segment-" + number + "-fallen");
    assertThat(outline.state()).isEqualTo(CapsuleState.GHOST);
    assertThat(body.getLayoutY() - outline.getLayoutY()).isCloseTo(68, within(.01));
    assertThat(node("fate").isVisible()).isTrue();
    Node fell = node("segment-" + number + "-fell");
    assertThat(fell.isVisible()).isTrue();
    assertThat(fell.getBoundsInParent().getMinY()).isGreaterThan(outline.getLayoutY() + 16);
    assertThat(fell.getBoundsInParent().getMaxY()).isLessThan(body.getLayoutY());
    seek(at.plus(-100));
    assertThat(((Capsule) node("segment-" + number + "-fallen")).getLayoutY())
        .isLessThan(body.getLayoutY() + .01);
  }

  @Test
  void viewfinder_framesTheSegmentInFocus() {
    seek(Moment.Kind.CHECKED);
    Node finder = node("viewfinder");
    int number = view.picture().focus().number();
    Node capsule = node("segment-" + number);
    assertThat(finder.isVisible()).isTrue();
    assertThat(finder.getBoundsInParent().contains(capsule.getLayoutX(), capsule.getLayoutY()))
        .isTrue();
  }

  @Test
  void viewfinder_glidesToWhatMattersNext() throws Exception {
    interact(() -> view.calm(false));
    seek(Moment.Kind.SENT);
    Node finder = node("viewfinder");
    SimTime checked = Scenes.first(playhead.storyline(), Moment.Kind.CHECKED).at();
    interact(() -> {
      playhead.seek(checked);
      assertThat(finder.getTranslateX()).isNotZero();
    });
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> finder.getTranslateX() == 0);
    assertThat(finder.getTranslateY()).isZero();
  }

  @Test
  void tab_saysWhatItsSocketDoes() {
    seek(Moment.Kind.CHECKED);
    PortTab tab = (PortTab) node("tab-client-data");
    assertThat(tab.state()).isEqualTo(PortTab.State.LISTENING);
    assertThat(tab.getAccessibleText()).isEqualTo("Client port 34311, data, listening.");
  }

  @Test
  void wall_saysWhatItReads() {
    seek(Moment.Kind.CHECKED);
    assertThat(node("device-client-firewall").getAccessibleText())
        .isEqualTo(
            "Client firewall. ALG off, NAT off. 2 rules, default in: drop. Reading row 4 of 5.");
  }

  @Test
  void segment_saysWhereItIs() {
    seek(Moment.Kind.CHECKED);
    assertThat(node("segment-" + view.picture().focus().number()).getAccessibleText())
        .isEqualTo(
            "SYN from 203.0.113.21 port 20 to 10.1.1.10 port 34311, at the client firewall.");
  }

  @Test
  void picked_lightsWhatBelongsToIt() {
    interact(() -> edits.toggleAlg(DeviceId.CLIENT_FIREWALL));
    seek(Moment.Kind.PINHOLE_OPENED);
    PinholeNode hole = (PinholeNode) node("pinhole-client-firewall");
    assertThat(hole.lit()).isFalse();
    interact(hole::requestFocus);
    press(KeyCode.ENTER).release(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    int announced =
        Scenes.first(playhead.storyline(), Moment.Kind.PINHOLE_OPENED)
            .segment()
            .orElseThrow()
            .number();
    assertThat(selection.segmentProperty().get()).contains(announced);
    assertThat(hole.lit()).isTrue();
    assertThat(((StagePart) node("alg-plate")).lit()).isTrue();
    assertThat(((StagePart) node("tab-client-data")).lit()).isTrue();
    assertThat(((StagePart) node("tab-client-control")).lit()).isFalse();
    seek(Moment.Kind.PINHOLE_USED);
    int syn =
        Scenes.first(playhead.storyline(), Moment.Kind.PINHOLE_USED)
            .segment()
            .orElseThrow()
            .number();
    assertThat(((Capsule) node("segment-" + syn)).lit()).isTrue();
    assertThat(node("segment-" + syn).getAccessibleText())
        .endsWith("Related to the picked segment.");
    interact(selection::clear);
    assertThat(((Capsule) node("segment-" + syn)).lit()).isFalse();
  }

  @Test
  void segment_isPickedByAClickAndLetGoByAnother() {
    seek(Moment.Kind.CHECKED);
    int number = view.picture().focus().number();
    clickOn("#segment-" + number);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.segmentProperty().get()).contains(number);
    clickOn("#segment-" + number);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(selection.segmentProperty().get()).isEmpty();
  }

  @Test
  void line_isShortBesideTheHostAndWholeOnTheInternet() {
    interact(() -> edits.toggleAlg(DeviceId.CLIENT_FIREWALL));
    Moment port =
        playhead.storyline().moments().stream()
            .filter(m -> m.segment().flatMap(Announcement::in).isPresent())
            .findFirst()
            .orElseThrow();
    String id = "segment-" + port.segment().orElseThrow().number();
    seek(port.at());
    Capsule capsule = (Capsule) node(id);
    assertThat(capsule.width()).isEqualTo(capsule.least()).isLessThan(capsule.full());
    assertThat(texts(node("tag"))).contains("PORT 10,1,1,10,134,7");
    seek(port.at().plus(13_500));
    assertThat(((Capsule) node(id)).width()).isEqualTo(capsule.full());
    assertThat(texts(node("tag"))).doesNotContain("PORT 10,1,1,10,134,7");
  }

  private static List<String> texts(Node root) {
    return root.lookupAll("*").stream()
        .filter(Text.class::isInstance)
        .map(n -> ((Text) n).getText())
        .toList();
  }

  @Test
  void everyMoment_whatCanTakeTheFocusSaysWhatItIs() {
    interact(() -> edits.toggleAlg(DeviceId.CLIENT_FIREWALL));
    for (Moment moment : playhead.storyline().moments()) {
      seek(moment.at());
      assertThat(view.lookupAll("*"))
          .filteredOn(n -> n.isFocusTraversable() && n.isVisible())
          .allSatisfy(n -> assertThat(n.getAccessibleText()).as("%s", n).isNotBlank());
    }
  }

  @Test
  void smallWindow_movesTheWalls() {
    interact(() -> view.compact(true));
    interact(() -> view.resize(832, 292));
    WaitForAsyncUtils.waitForFxEvents();
    interact(view::layout);
    assertThat(node("device-client-firewall").getLayoutX()).isEqualTo(252);
  }

  @Test
  void clientOfTheTabOrder_comesBeforeTheServer() {
    var order =
        view.getChildrenUnmodifiable().stream().map(Node::getId).filter(id -> id != null).toList();
    assertThat(order)
        .containsSubsequence(
            "device-client",
            "tab-client-control",
            "tab-client-data",
            "device-client-firewall",
            "segments",
            "device-server-firewall",
            "device-server");
  }

  @Test
  void lowPicture_theNoteAboutADropLeavesTheClockFree() {
    SimTime dropped = seek(Moment.Kind.DROPPED);
    for (double height : new double[] {180, 210, 240, 264, 292}) {
      interact(() -> {
        view.compact(true);
        view.setManaged(false);
        view.resize(830, height);
        view.layout();
      });
      seek(dropped.plus(100_000));
      Bounds clock = node("clock-server-data").getBoundsInParent();
      assertThat(node("fate").isVisible()).isTrue();
      assertThat(node("clock-server-data").isVisible()).isTrue();
      assertThat(node("fate").getBoundsInParent().intersects(clock)).as("%s", height).isFalse();
      seek(dropped);
    }
  }
}
