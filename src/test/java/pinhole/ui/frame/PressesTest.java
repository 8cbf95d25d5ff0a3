package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PressesTest {
  private final List<String> pressed = new ArrayList<>();
  private final Button first = button("first");
  private final Button second = button("second");
  private final VBox inner = new VBox(first);
  private final Presses presses = new Presses(new VBox(inner, second));

  @Start
  void show(Stage stage) {
    stage.setScene(new Scene(second.getParent(), 200, 200));
    stage.show();
  }

  @Test
  void theFirstThatCanBePressed_isPressed(FxRobot robot) {
    robot.interact(() -> presses.press("absent", "first", "second"));
    assertThat(pressed).containsExactly("first");
    assertThat(first.isFocused()).isTrue();
  }

  @Test
  void whatIsDisabledOrInAHiddenView_isNotOffered(FxRobot robot) {
    robot.interact(() -> inner.setVisible(false));
    assertThat(presses.offered("first")).isFalse();
    robot.interact(() -> second.setDisable(true));
    assertThat(presses.offered("first", "second")).isFalse();
    robot.interact(() -> presses.press("first", "second"));
    assertThat(pressed).isEmpty();
  }

  private Button button(String id) {
    Button button = new Button(id);
    button.setId(id);
    button.setOnAction(_ -> pressed.add(id));
    return button;
  }
}
