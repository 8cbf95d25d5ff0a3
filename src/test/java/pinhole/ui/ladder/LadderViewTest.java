package pinhole.ui.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.ladder.Ladders;
import pinhole.ladder.Places;
import pinhole.ladder.Row;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.model.Scenes;

@ExtendWith(ApplicationExtension.class)
class LadderViewTest {
  private Playhead playhead;
  private Selection selection;
  private LadderView view;
  private int why;
  private int stages;

  @Start
  void show(Stage stage) {
    playhead = new Playhead(Scenes.run(Scenes.alg()));
    selection = new Selection();
    view =
        new LadderView(
            playhead, selection, Explainer.english(), new Ways(() -> why++, () -> stages++));
    Scene scene = new Scene(new HBox(view, new VBox(view.filter(), view.details())), 1392, 640);
    HBox.setHgrow(view, Priority.ALWAYS);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private LadderList list(FxRobot robot) {
    return robot.lookup("#ladder-list").queryAs(LadderList.class);
  }

  private List<Row> rows(FxRobot robot) {
    return List.copyOf(list(robot).getItems());
  }

  private int row(FxRobot robot, Moment.Kind kind) {
    int number = number(kind);
    return Places.of(rows(robot), number);
  }

  private int number(Moment.Kind kind) {
    return Scenes.first(playhead.storyline(), kind).segment().orElseThrow().number();
  }

  private ListCell<?> cell(FxRobot robot, int row) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#ladder-row-" + row).queryAs(ListCell.class);
  }

  private static boolean wears(Node node, String state) {
    return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
  }

  private int firstFold(FxRobot robot) {
    List<Row> rows = rows(robot);
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Row.Fold) {
        return i;
      }
    }
    throw new AssertionError("no fold");
  }

  @Test
  void aClick_movesThePlayheadAndPicksTheSegment(FxRobot robot) {
    int row = row(robot, Moment.Kind.PINHOLE_OPENED);
    robot.clickOn("#ladder-row-" + row);
    int number = number(Moment.Kind.PINHOLE_OPENED);
    assertThat(selection.segmentProperty().get()).contains(number);
    assertThat(playhead.currentMoment().flatMap(Moment::segment))
        .hasValueSatisfying(s -> assertThat(s.number()).isEqualTo(number));
    assertThat(wears(cell(robot, row), "now")).isTrue();
    assertThat(wears(cell(robot, row), "picked")).isTrue();
  }

  @Test
  void arrowsMoveTheSelection_andEnterGoesThere(FxRobot robot) {
    robot.interact(() -> list(robot).requestFocus());
    robot.interact(() -> list(robot).select(0));
    robot.type(KeyCode.DOWN, 2);
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    assertThat(playhead.currentMoment()).isEmpty();
    robot.type(KeyCode.ENTER);
    Row.Sent ack = (Row.Sent) rows(robot).get(2);
    assertThat(selection.segmentProperty().get()).contains(ack.message().number());
    assertThat(playhead.now()).isEqualTo(ack.message().shown());
  }

  @Test
  void folds_openAndCloseByKeyAndClick(FxRobot robot) {
    int fold = firstFold(robot);
    int before = rows(robot).size();
    robot.interact(() -> list(robot).requestFocus());
    robot.interact(() -> list(robot).select(fold));
    robot.type(KeyCode.RIGHT);
    assertThat(rows(robot)).hasSize(before + 5);
    robot.type(KeyCode.DOWN, 2).type(KeyCode.LEFT); // from within
    assertThat(rows(robot)).hasSize(before);
    assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(fold);
    robot.type(KeyCode.ENTER);
    assertThat(rows(robot)).hasSize(before + 5);
    robot.clickOn("#ladder-row-" + fold);
    assertThat(rows(robot)).hasSize(before);
    assertThat(cell(robot, fold).getAccessibleText()).startsWith("Log in, 5 messages, folded: 220");
  }

  @Test
  void aFold_opensForThePlayheadAndForTheSelection(FxRobot robot) {
    int fold = firstFold(robot);
    Row.Fold login = (Row.Fold) rows(robot).get(fold);
    robot.interact(() -> playhead.seek(login.messages().get(1).shown()));
    assertThat(((Row.Fold) rows(robot).get(fold)).open()).isTrue();
    robot.interact(playhead::toEnd);
    assertThat(((Row.Fold) rows(robot).get(fold)).open()).isFalse();
    robot.interact(() -> selection.pick(login.messages().get(2).number()));
    assertThat(((Row.Fold) rows(robot).get(fold)).open()).isTrue();
  }

  @Test
  void whatIsPickedElsewhere_isLitAndBroughtIntoView_andItsRelativesAreMarked(FxRobot robot) {
    robot.interact(playhead::toEnd);
    robot.interact(() -> selection.pick(1));
    assertThat(wears(cell(robot, 0), "picked")).isTrue();
    int syn = number(Moment.Kind.PINHOLE_USED);
    robot.interact(() -> selection.pick(syn));
    int row = Places.of(rows(robot), syn);
    assertThat(wears(cell(robot, row), "picked")).isTrue();
    assertThat(wears(cell(robot, row), "now")).isFalse();
    int port = row(robot, Moment.Kind.PINHOLE_OPENED);
    assertThat(list(robot).marks().look(port).related()).isTrue();
    robot.interact(selection::clear);
    assertThat(list(robot).marks().look(port).related()).isFalse();
  }

  @Test
  void theRowOfThePlayhead_isInView(FxRobot robot) {
    robot.interact(() -> playhead.seek(playhead.storyline().moments().getFirst().at()));
    assertThat(wears(cell(robot, 0), "now")).isTrue();
    robot.interact(playhead::toEnd);
    int last = list(robot).marks().now();
    assertThat(last).isGreaterThan(10);
    assertThat(wears(cell(robot, last), "now")).isTrue();
    assertThat(robot.lookup("#ladder-row-0").tryQuery()).isEmpty();
  }

  @Test
  void keysThatAreNotTheLists_goOnToTheWindow(FxRobot robot) {
    List<KeyCode> came = new ArrayList<>();
    robot.interact(
        () -> view.getParent().addEventHandler(KeyEvent.KEY_PRESSED, e -> came.add(e.getCode())));
    robot.interact(() -> list(robot).requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.W, KeyCode.DOWN);
    assertThat(came).containsExactly(KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.W);
    int row = list(robot).getSelectionModel().getSelectedIndex();
    assertThat(cell(robot, row).lookup(".ph-ladder-ring").isVisible()).isTrue();
    assertThat(cell(robot, row + 1).lookup(".ph-ladder-ring").isVisible()).isFalse();
  }

  @Test
  void theFilter_showsOneConnection(FxRobot robot) {
    robot.clickOn("#ladder-filter").clickOn("#ladder-filter-data");
    assertThat(rows(robot))
        .filteredOn(Row.Sent.class::isInstance)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(((Row.Sent) row).message().lane().name()).isEqualTo("DATA"));
    MenuButton button = robot.lookup("#ladder-filter").queryAs(MenuButton.class);
    assertThat(button.getText()).isEqualTo("Data");
    assertThat(button.getAccessibleText()).contains("Data");
  }

  @Test
  void fog_hidesWhatWasNotSeen(FxRobot robot) {
    robot.interact(() -> view.fogged(true));
    assertThat(rows(robot)).singleElement().isInstanceOf(Row.Unseen.class);
    robot.interact(
        () -> playhead.seek(Scenes.first(playhead.storyline(), Moment.Kind.PASSED).at()));
    assertThat(rows(robot)).hasSize(2);
    assertThat(cell(robot, 1).getAccessibleText()).isEqualTo("Not seen yet.");
    robot.interact(() -> playhead.seek(playhead.end()));
    assertThat(rows(robot)).noneMatch(Row.Unseen.class::isInstance);
    robot.interact(playhead::toStart);
    assertThat(rows(robot)).noneMatch(Row.Unseen.class::isInstance);
  }

  @Test
  void details_tellAboutThePickedSegmentAndLeadOn(FxRobot robot) {
    int syn = number(Moment.Kind.PINHOLE_USED);
    robot.interact(() -> selection.pick(syn));
    assertThat(robot.lookup("#ladder-detail-title").queryAs(Label.class).getText())
        .isEqualTo("Data SYN, 1st try");
    robot.clickOn("#ladder-why");
    assertThat(why).isEqualTo(1);
    assertThat(playhead.now())
        .isEqualTo(Scenes.first(playhead.storyline(), Moment.Kind.PINHOLE_USED).at());
    robot.clickOn("#ladder-show");
    assertThat(stages).isEqualTo(1);
  }

  @Test
  void rows_areSentences(FxRobot robot) {
    robot.interact(() -> playhead.seek(playhead.storyline().moments().getFirst().at()));
    assertThat(cell(robot, 0).getAccessibleText())
        .isEqualTo(
            "0.000 s. Control: SYN from 10.1.1.10 port 51734 to 203.0.113.21 port 21."
                + " Client firewall: rule 1 lets it pass."
                + " Server firewall: rule 1 lets it pass. Server: it arrives."
                + " The playhead is here.");
  }

  @Test
  void aLargeRecording_makesFewCells(FxRobot robot) {
    Recording large = Scenes.run(Ladders.large(4_200_000));
    assertThat(large.steps().size()).isGreaterThan(10_000);
    robot.interact(() -> playhead.load(large));
    robot.interact(playhead::toEnd);
    robot.interact(() -> list(robot).select(firstFold(robot)));
    Set<Node> cells = robot.lookup(".ph-ladder-cell").queryAll();
    assertThat(cells).hasSizeLessThan(60);
  }

  @Test
  void anotherRecording_isReadWhenItIsShown(FxRobot robot) {
    robot.interact(() -> view.setVisible(false));
    List<Row> before = rows(robot);
    robot.interact(() -> playhead.load(Scenes.run(Scenes.active())));
    assertThat(rows(robot)).isEqualTo(before);
    robot.interact(() -> view.setVisible(true));
    assertThat(rows(robot)).isNotEqualTo(before).anyMatch(Row.Wait.class::isInstance);
  }

  @Test
  void onlyTheLastRow_keepsRoomBelowIt_andAClickThereIsNone(FxRobot robot) {
    int last = rows(robot).size() - 1;
    robot.interact(() -> list(robot).scrollTo(last));
    ListCell<?> end = cell(robot, last);
    ListCell<?> before = cell(robot, last - 1);
    assertThat(wears(end, "last")).isTrue();
    assertThat(wears(before, "last")).isFalse();
    double row = end.getGraphic().prefHeight(-1);
    assertThat(end.getHeight()).isGreaterThanOrEqualTo(row + 52);
    assertThat(end.getGraphic().getBoundsInParent().getMinY()).isLessThan(1);
    assertThat(before.getHeight()).isLessThan(row + 52);
    SimTime now = playhead.now();
    robot.clickOn(robot.point(end).atPosition(Pos.BOTTOM_CENTER).atOffset(0, -10));
    assertThat(playhead.now()).isEqualTo(now);
  }

  @Test
  void valuesOfAllCards_standInOneColumn(FxRobot robot) {
    int syn = number(Moment.Kind.PINHOLE_USED);
    robot.interact(() -> {
      selection.pick(syn);
      view.details().applyCss();
      view.details().getParent().layout();
    });
    List<Double> columns =
        robot.lookup(".ph-ladder-card .ph-mono").queryAllAs(Label.class).stream()
            .map(value -> value.localToScene(0, 0).getX())
            .distinct()
            .toList();
    assertThat(columns).hasSize(1);
  }
}
