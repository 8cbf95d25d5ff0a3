package pinhole.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.kit.SketchPicture;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.whatif.Holes;
import pinhole.whatif.Matrix;
import pinhole.whatif.NatPlace;
import pinhole.whatif.Setting;

@ExtendWith(ApplicationExtension.class)
class MatrixViewTest implements MatrixActions {
  private static final SketchPicture NOTHING =
      new SketchPicture(List.of(), List.of(), List.of(), List.of(), List.of());

  private final List<String> asked = new ArrayList<>();
  private Playhead playhead;
  private ScenarioModel model;
  private MatrixView view;
  private Scenario base;
  private Stage stage;

  @Start
  void show(Stage primary) {
    stage = new Stage();
    base = ExampleScenarios.active();
    playhead = new Playhead(Simulator.run(base));
    model = new ScenarioModel(playhead);
    view = new MatrixView(playhead, model, Explainer.english(), _ -> NOTHING, this, Runnable::run);
    Scene scene = new Scene(view, 1392, 848);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    view.setVisible(true);
  }

  /// A window of its own: the shared one would keep its size for the tests that follow.
  @Stop
  void close() {
    stage.close();
  }

  @Test
  void itBegins_atTheModeThatIsShown_andEnterOpensTheCellWhereItIsDecided(FxRobot robot) {
    assertThat(cell(robot, 0, 0).isFocusTraversable()).isTrue();
    robot.clickOn("#cell-2-2").push(KeyCode.ENTER);
    Setting setting = new Setting(Holes.CONTROL_AND_TWENTY, false, false, DataMode.PASV);
    assertThat(model.scenarioProperty().get())
        .isEqualTo(Matrix.scenario(base, NatPlace.NONE, setting));
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.DROPPED);
    assertThat(asked).containsExactly("stage");
    robot.interact(model::undo);
    assertThat(model.scenarioProperty().get()).isEqualTo(base);
  }

  @Test
  void arrows_moveTheChoice_andStopAtTheEdges(FxRobot robot) {
    robot.clickOn("#cell-0-0").push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
    assertThat(cell(robot, 2, 1).isFocused()).isTrue();
    assertThat(text(robot, "#matrix-title")).isEqualTo("EPRT, rules 21 + 20");
    robot.push(KeyCode.HOME).push(KeyCode.LEFT);
    assertThat(cell(robot, 2, 0).isFocused()).isTrue();
    robot.push(KeyCode.END).push(KeyCode.RIGHT);
    assertThat(cell(robot, 2, 7).isFocused()).isTrue();
  }

  @Test
  void rowsAndColumns_areChosen_andTheChoiceOfACellGoesAlong(FxRobot robot) {
    robot.clickOn("#cell-0-4");
    Chooser chooser = robot.lookup("#matrix-choose").queryAs(Chooser.class);
    robot.interact(() -> choose(chooser, "choose-tls-true"));
    robot.interact(() -> choose(chooser, "choose-mode-EPRT"));
    assertThat(cell(robot, 0, 4).isVisible()).isFalse();
    assertThat(cell(robot, 0, 1).isVisible()).isFalse();
    assertThat(text(robot, "#matrix-title")).isEqualTo("PORT, rules 21");
    robot.clickOn("#cell-0-0").push(KeyCode.RIGHT);
    assertThat(cell(robot, 0, 2).isFocused()).isTrue();
    robot.push(KeyCode.END).push(KeyCode.RIGHT);
    assertThat(cell(robot, 0, 3).isFocused()).isTrue();
    robot.interact(() -> choose(chooser, "choose-tls-true"));
    assertThat(cell(robot, 0, 4).isVisible()).isTrue();
  }

  private static void choose(Chooser chooser, String id) {
    CheckMenuItem item =
        chooser.getItems().stream()
            .filter(i -> id.equals(i.getId()))
            .map(CheckMenuItem.class::cast)
            .findFirst()
            .orElseThrow();
    item.setSelected(!item.isSelected());
    item.fire();
  }

  @Test
  void aCell_isReadAloudWithItsSettingAndItsResult(FxRobot robot) {
    assertThat(cell(robot, 2, 2).getAccessibleText())
        .isEqualTo(
            "PASV, Plain FTP, holes 21 + 20, ALG off: dropped at the server wall."
                + " Enter opens it.");
  }

  @Test
  void theSecondGroup_isMarkedAsTheSame_andTheNoteSaysSo(FxRobot robot) {
    assertThat(text(robot, "#same-CONTROL_AND_TWENTY")).isEqualTo("= same as 21 alone");
    assertThat(robot.lookup("#same-CONTROL_AND_RANGE").tryQuery()).isEmpty();
    assertThat(text(robot, "#matrix-note")).contains("none of its 16 cells");
    assertThat(text(robot, "#matrix-count")).startsWith("64 simulations, ").endsWith(" ms");
  }

  @Test
  void compare_keepsTheCellAbove_asTheOtherRun(FxRobot robot) {
    robot.clickOn("#cell-0-2");
    assertThat(robot.lookup("#matrix-compare").tryQuery()).isEmpty();
    robot.clickOn("#cell-1-2").clickOn("#matrix-compare");
    assertThat(asked).containsExactly("keep PASV false", "stage");
    assertThat(model.scenarioProperty().get().serverFirewall().alg()).isTrue();
  }

  @Test
  void nat_isAnotherMatrix(FxRobot robot) {
    robot.clickOn("#nat-CLIENT").clickOn("#cell-0-0");
    assertThat(text(robot, "#matrix-result")).contains("500");
    robot.clickOn("#nat-NONE").clickOn("#cell-0-0");
    assertThat(text(robot, "#matrix-result")).contains("client wall");
  }

  @Test
  void nothingIsCut_inASmallWindow(FxRobot robot) {
    robot.interact(() -> {
      view.getScene().getWindow().setWidth(1000);
      view.getScene().getWindow().setHeight(592);
      view.compact(true);
      view.applyCss();
      view.layout();
    });
    for (Node node : robot.from(view).lookup(".matrix-cell").lookup(".label").queryAll()) {
      if (node instanceof Label label && !label.getText().isEmpty()) {
        assertThat(label.getWidth()).isGreaterThanOrEqualTo(Math.floor(label.prefWidth(-1)));
      }
    }
  }

  @Override
  public void openStage() {
    asked.add("stage");
  }

  @Override
  public void keep() {
    Scenario kept = model.scenarioProperty().get();
    asked.add("keep " + kept.client().mode() + " " + kept.serverFirewall().alg());
  }

  private static Node cell(FxRobot robot, int row, int column) {
    return robot.lookup("#cell-" + row + "-" + column).query();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }
}
