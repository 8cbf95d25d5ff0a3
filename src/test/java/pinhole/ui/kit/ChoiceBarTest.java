package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class ChoiceBarTest extends ApplicationTest {
  private final List<String> told = new ArrayList<>();
  private ToggleButton alone;
  private ChoiceBar<String> bar;
  private ChoiceBar<String> sure;
  private ChoiceBar<String> narrow;

  @Override
  public void start(Stage stage) {
    alone = new ToggleButton("alone");
    bar = bar("one", "two", "three");
    bar.show("one");
    sure = bar("maybe", "certain");
    sure.mayBeNone();
    narrow = bar("many words that stand on several lines", "short");
    narrow.setMaxWidth(150);
    narrow
        .getButtons()
        .forEach(button -> {
          button.setWrapText(true);
          button.setMinWidth(0);
          HBox.setHgrow(button, Priority.ALWAYS);
        });
    VBox root = new VBox(10, bar, sure, narrow, ChoiceBar.alone(alone));
    Scene scene = new Scene(root, 400, 400);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private ChoiceBar<String> bar(String... values) {
    ChoiceBar<String> made = new ChoiceBar<>("numbers", told::add);
    for (String value : values) {
      made.add("pick-" + value.substring(0, 3), value, value);
    }
    return made;
  }

  @Test
  void aClick_isToldOnce_andASecondOneChangesNothing() {
    clickOn("#pick-two");
    assertThat(told).containsExactly("two");
    clickOn("#pick-two");
    assertThat(told).containsExactly("two");
    assertThat(bar.value()).contains("two");
    assertThat(bar.button("two").isSelected()).isTrue();
  }

  @Test
  void whatTheProgramShows_isNotToldAsAChoice() {
    interact(() -> bar.show("three"));
    assertThat(bar.value()).contains("three");
    interact(() -> bar.show("a value that is not there"));
    assertThat(bar.value()).isEmpty();
    assertThat(told).isEmpty();
  }

  @Test
  void theArrows_chooseAndAreTold() {
    clickOn("#pick-two").type(KeyCode.RIGHT);
    assertThat(told).containsExactly("two", "three");
  }

  @Test
  void whereNothingMayBeChosen_aSecondClickTakesTheChoiceAway() {
    clickOn("#pick-cer");
    assertThat(sure.value()).contains("certain");
    clickOn("#pick-cer");
    assertThat(sure.value()).isEmpty();
  }

  @Test
  void aToggleAlone_goesOnAndOff() {
    clickOn(alone);
    assertThat(alone.isSelected()).isTrue();
    clickOn(alone);
    assertThat(alone.isSelected()).isFalse();
  }

  @Test
  void wordsThatWrap_makeItHigher() {
    ToggleButton wordy = narrow.getButtons().getFirst();
    assertThat(narrow.getHeight()).isGreaterThan(1.5 * bar.getHeight());
    assertThat(wordy.getHeight()).isGreaterThanOrEqualTo(wordy.prefHeight(wordy.getWidth()));
  }
}
