package pinhole.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class EntranceTest extends ApplicationTest {
  private static final double NANOS = 1e6;

  private final Region panel = new Region();
  private final Pane pane = new Pane();
  private Entrance entrance;

  @Override
  public void start(Stage stage) {
    panel.setVisible(false);
    entrance = new Entrance(panel);
    stage.setScene(new Scene(pane, 200, 120));
    stage.show();
  }

  private void open() {
    panel.setVisible(true);
    pane.getChildren().setAll(panel); // as the window does: first visible, then in its place
  }

  private double millisUntilThere(long begun) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> panel.getOpacity() == 1);
    return (System.nanoTime() - begun) / NANOS;
  }

  @Test
  void opened_itRisesWhileItAppears() throws TimeoutException {
    long begun = System.nanoTime();
    interact(() -> {
      open();
      assertThat(panel.getOpacity()).isZero();
      assertThat(panel.getTranslateY()).isEqualTo(12);
    });
    assertThat(millisUntilThere(begun)).isGreaterThan(200 * .9);
    assertThat(panel.getTranslateY()).isZero();
  }

  @Test
  void whereMotionIsNotWanted_itOnlyAppears() throws TimeoutException {
    long begun = System.nanoTime();
    interact(() -> {
      entrance.calm(true);
      open();
      assertThat(panel.getOpacity()).isZero();
      assertThat(panel.getTranslateY()).isZero();
    });
    assertThat(millisUntilThere(begun)).isGreaterThan(100 * .9);
  }

  @Test
  void closedWhileItRises_itIsInItsPlaceAtOnce() {
    interact(() -> {
      open();
      panel.setVisible(false);
      assertThat(panel.getOpacity()).isEqualTo(1);
      assertThat(panel.getTranslateY()).isZero();
    });
  }

  @Test
  void withoutAWindow_itIsThereAtOnce() {
    interact(() -> {
      Region other = new Region();
      new Entrance(other);
      other.setVisible(false);
      other.setVisible(true);
      new Scene(new Pane(other));
      assertThat(other.getOpacity()).isEqualTo(1);
      assertThat(other.getTranslateY()).isZero();
    });
  }
}
