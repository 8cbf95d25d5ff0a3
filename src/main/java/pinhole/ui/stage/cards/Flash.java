package pinhole.ui.stage.cards;

import javafx.animation.FadeTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The light in which a row stands for a moment after another run of the scenario changed it.
final class Flash extends Region {
  private static final Duration LASTS = Duration.millis(400);

  /// A light as large as the row; when it is out it is to be removed.
  Flash(double width, double height, Runnable out) {
    getStyleClass().add("ph-row-flash");
    setMouseTransparent(true);
    setManaged(false);
    resizeRelocate(0, 0, width, height);
    FadeTransition fade = new FadeTransition(LASTS, this);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setOnFinished(_ -> out.run());
    fade.play();
  }
}
