package pinhole.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class CommandPaletteTest {
  private final List<String> done = new ArrayList<>();
  private StackPane root;

  @Start
  void show(Stage stage) {
    root = new StackPane();
    Scene scene = new Scene(root, 1000, 640);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    root.getChildren().setAll(new CommandPalette(this::commands, () -> done.add("closed")));
    root.lookup("#palette-search").requestFocus();
  }

  @Test
  void typedWords_findTheCommand_enterGivesItAfterClosing(FxRobot robot) {
    robot.write("next st");
    assertThat(found(robot)).containsExactly("step");
    robot.push(KeyCode.ENTER);
    assertThat(done).containsExactly("closed", "step");
  }

  @Test
  void headingsAndLetters_findToo_beginningsComeFirst(FxRobot robot) {
    robot.write("time");
    assertThat(found(robot)).containsExactly("play", "step");
    robot.interact(() -> field(robot).setText("pl"));
    assertThat(found(robot)).containsExactly("play", "replay");
    robot.interact(() -> field(robot).setText("zzz"));
    assertThat(found(robot)).isEmpty();
    robot.push(KeyCode.ENTER);
    assertThat(done).isEmpty();
  }

  @Test
  void arrowsMove_andGoRound(FxRobot robot) {
    robot.push(KeyCode.UP);
    assertThat(list(robot).getSelectionModel().getSelectedItem().id()).isEqualTo("undo");
    robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(done).containsExactly("closed", "step");
  }

  @Test
  void whatCannotBeDoneNow_comesLast() {
    assertThat(Match.in(commands(), "")).extracting(Command::id).last().isEqualTo("undo");
  }

  @Test
  void whatCannotBeDoneNow_isThereButDoesNothing(FxRobot robot) {
    robot.write("undo").push(KeyCode.ENTER);
    assertThat(found(robot)).containsExactly("undo");
    assertThat(done).isEmpty();
  }

  @Test
  void aLongName_isShortened_andTheListDoesNotScrollAside(FxRobot robot) {
    String name = "Client firewall: what matches no rule on its way out: drop. Press to choose.";
    robot.interact(() ->
        root.getChildren()
            .setAll(
                new CommandPalette(
                    () -> List.of(command("long", "Rules", name + name, "Ctrl+Z", true)),
                    () -> done.add("closed"))));
    assertThat(robot.lookup("#palette-list .scroll-bar").queryAllAs(ScrollBar.class))
        .noneMatch(bar -> bar.isVisible() && bar.getOrientation() == Orientation.HORIZONTAL);
    assertThat(robot.lookup(".ph-palette-name").queryAs(Label.class).getTooltip().getText())
        .isEqualTo(name + name);
  }

  @Test
  void theSheet_listsEveryKeyByItsHeading(FxRobot robot) {
    robot.interact(
        () -> root.getChildren().setAll(new KeySheet(this::commands, () -> done.add("closed"))));
    List<String> texts =
        robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    assertThat(texts).contains("Time", "Play", "Space", "K", "Next step", "Right", "Ctrl+Z");
    assertThat(texts).doesNotContain("Replay");
    robot.clickOn("#keys-close");
    assertThat(done).containsExactly("closed");
  }

  private List<Command> commands() {
    return List.of(
        command("undo", "Changes", "Undo", "Ctrl+Z", false),
        command("play", "Time", "Play", "Space  K", true),
        command("step", "Time", "Next step", "Right", true),
        command("replay", "Views", "Replay", "", true));
  }

  private Command command(String id, String group, String name, String keys, boolean offered) {
    return new Command(id, group, name, keys, () -> offered, () -> done.add(id));
  }

  private List<String> found(FxRobot robot) {
    return list(robot).getItems().stream().map(Command::id).toList();
  }

  private static javafx.scene.control.TextField field(FxRobot robot) {
    return robot.lookup("#palette-search").query();
  }

  @SuppressWarnings("unchecked")
  private static ListView<Command> list(FxRobot robot) {
    return robot.lookup("#palette-list").query();
  }
}
