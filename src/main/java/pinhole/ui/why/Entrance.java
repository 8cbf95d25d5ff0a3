package pinhole.ui.why;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import pinhole.ui.kit.Afterimage;

/// How a panel comes when it is opened: it rises a little while it appears.
final class Entrance {
  private static final Duration USUAL = Duration.millis(200);
  private static final Duration CALM = Duration.millis(100);
  private static final double RISES = 12;

  private final Region panel;
  private final TranslateTransition up;
  private final FadeTransition in;
  private final ParallelTransition coming;
  private boolean calm;

  Entrance(Region panel) {
    this.panel = panel;
    up = new TranslateTransition(USUAL, panel);
    up.setInterpolator(Interpolator.EASE_OUT);
    up.setToY(0);
    in = new FadeTransition(USUAL, panel);
    in.setFromValue(0);
    in.setToValue(1);
    coming = new ParallelTransition(up, in);
    panel.visibleProperty().subscribe((_, _) -> begin());
    panel.sceneProperty().subscribe((_, _) -> begin()); // it may be shown before it has a place
  }

  /// Lets it only appear, or rise too.
  void calm(boolean isCalm) {
    calm = isCalm;
  }

  private void begin() {
    coming.stop();
    boolean seen = panel.isVisible() && Afterimage.watched(panel);
    panel.setOpacity(seen ? 0 : 1); // the first frame already shows the beginning
    panel.setTranslateY(seen && !calm ? RISES : 0);
    if (seen) {
      up.setFromY(panel.getTranslateY());
      up.setDuration(calm ? CALM : USUAL);
      in.setDuration(calm ? CALM : USUAL);
      coming.playFromStart();
    }
  }
}
