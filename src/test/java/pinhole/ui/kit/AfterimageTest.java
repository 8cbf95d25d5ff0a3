package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class AfterimageTest extends ApplicationTest {
  private static final double MILLIS = 100;
  private static final double NANOS = 1e6;

  private final Region region = new Region();
  private final Afterimage image = new Afterimage();
  private Pane pane;

  @Override
  public void start(Stage stage) {
    region.setManaged(false);
    region.setStyle("-fx-background-color: white, red; -fx-background-insets: 0, 0 0 0 10;");
    region.resizeRelocate(30, 20, 60, 40);
    image.relocate(30, 20);
    pane = new Pane(region, image);
    stage.setScene(new Scene(pane, 200, 120));
    stage.show();
  }

  private void gone() {
    waitUntil(() -> !image.fading());
  }

  private static void waitUntil(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("it never came", late);
    }
  }

  @Test
  void looksAsTheRegionLooked_andIsGoneAfterItsTime() {
    long begun = System.nanoTime();
    interact(() -> {
      image.of(region, MILLIS, 12);
      region.setStyle("-fx-background-color: blue;");
      assertThat(image.fading()).isTrue();
      assertThat(image.getOpacity()).isEqualTo(1);
      assertThat(image.getBoundsInParent()).isEqualTo(region.getBoundsInParent());
      PixelReader pixels = image.getImage().getPixelReader();
      assertThat(pixels.getColor(5, 5)).isEqualTo(Color.WHITE);
      assertThat(pixels.getColor(15, 5)).isEqualTo(Color.RED);
      assertThat(pixels.getColor(59, 39)).isEqualTo(Color.RED);
    });
    gone();
    assertThat((System.nanoTime() - begun) / NANOS).isGreaterThan(MILLIS * .8);
    assertThat(image.getImage()).isNull();
    assertThat(image.getTranslateY()).isZero();
  }

  @Test
  void ofAnEnlargedRegion_hasAsManyPixelsAsItIsSeenWith() {
    interact(() -> {
      pane.getTransforms().add(new Scale(1.5, 1.5));
      image.of(region, MILLIS, 0);
      assertThat(image.getImage().getWidth()).isEqualTo(90);
      assertThat(image.getLayoutBounds().getWidth()).isEqualTo(60);
      assertThat(image.getImage().getPixelReader().getColor(89, 59)).isEqualTo(Color.RED);
    });
    gone();
  }

  @Test
  void whileOneIsGoing_anotherIsNotTaken() {
    interact(() -> {
      image.of(region, MILLIS, 0);
      var first = image.getImage();
      image.of(region, MILLIS, 0);
      assertThat(image.getImage()).isSameAs(first);
    });
    gone();
  }

  @Test
  void whereNobodyWatches_nothingHappens() {
    interact(() -> {
      image.of(new Region(), MILLIS, 0);
      assertThat(image.fading()).isFalse();
      region.setVisible(false);
      image.of(region, MILLIS, 0);
      assertThat(image.fading()).isFalse();
    });
  }

  @Test
  void stopped_itIsGoneAtOnce() {
    interact(() -> {
      image.of(region, MILLIS, 12);
      image.stop();
      assertThat(image.isVisible()).isFalse();
    });
  }
}
