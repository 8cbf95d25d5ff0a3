package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class KeyRingTest extends ApplicationTest {
  private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

  private Button first;
  private Button second;

  @Override
  public void start(Stage stage) {
    first = new Button("first");
    second = new Button("second");
    HBox row = new HBox(20, first, second);
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.RIGHT) {
            second.requestFocus();
            e.consume();
          }
        });
    Scene scene = new Scene(row, 300, 100);
    KeyRing.follow(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void whereAKeyMovesTheFocus_thereIsARing() {
    clickOn(first);
    assertThat(ringed(first)).as("after a click").isFalse();
    press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertThat(second.isFocused()).isTrue();
    assertThat(ringed(second)).as("after an arrow").isTrue();
    press(KeyCode.TAB).release(KeyCode.TAB);
    assertThat(ringed(second)).as("left by Tab").isFalse();
    assertThat(ringed(first)).as("reached by Tab").isTrue();
    clickOn(second);
    assertThat(ringed(second)).as("clicked again").isFalse();
    assertThat(ringed(first)).as("left by a click").isFalse();
  }

  private static boolean ringed(Node node) {
    return node.getPseudoClassStates().contains(RING);
  }
}
