package pinhole.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pinhole.settings.Settings;
import pinhole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class SettingsSheetTest {
  private final List<Settings> chosen = new ArrayList<>();
  private int closed;

  @Start
  void show(Stage stage) {
    SettingsSheet sheet = new SettingsSheet(Settings.USUAL, chosen::add, () -> closed++);
    Scene scene = new Scene(sheet, 1000, 640);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void eachChoice_countsAtOnceAndKeepsTheOthers(FxRobot robot) {
    robot.clickOn("#look-DARK").clickOn("#scale-120").clickOn("#motion-REDUCED");
    robot.clickOn("#speed-2_0");
    assertThat(chosen).hasSize(4);
    assertThat(chosen.getLast())
        .isEqualTo(
            Settings.USUAL
                .withLook(Settings.Look.DARK)
                .withScale(120)
                .withMotion(Settings.Motion.REDUCED)
                .withSpeed(2));
  }

  @Test
  void whatHolds_isMarked_andStaysSoWhenClickedAgain(FxRobot robot) {
    robot.clickOn("#look-SYSTEM");
    assertThat(robot.lookup("#look-SYSTEM").<ToggleButton>query().isSelected()).isTrue();
  }

  @Test
  void itWorksWithTheKeyboard(FxRobot robot) {
    robot.interact(() -> robot.lookup("#look-LIGHT").query().requestFocus());
    robot.push(KeyCode.SPACE);
    assertThat(chosen.getLast().look()).isEqualTo(Settings.Look.LIGHT);
    robot.clickOn("#settings-close");
    assertThat(closed).isEqualTo(1);
  }
}
