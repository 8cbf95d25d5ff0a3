package pinhole.ui.kit;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import javafx.util.Duration;

/// What was to be seen a moment ago, lying over what is to be seen now while it fades away. So a
/// view can show its new state at once, and still nothing in it goes or comes with a jerk: what is
/// the same before and after looks the same all the time.
///
/// Put it above the region, or in its place; while nothing fades it is not visible.
public final class Afterimage extends ImageView {
  private final FadeTransition fade = new FadeTransition(Duration.ONE, this);
  private final TranslateTransition sink = new TranslateTransition(Duration.ONE, this);
  private final ParallelTransition going = new ParallelTransition(fade, sink);

  /// Nothing yet.
  public Afterimage() {
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    fade.setFromValue(1);
    fade.setToValue(0);
    sink.setFromY(0);
    sink.setInterpolator(Interpolator.EASE_IN);
    going.setOnFinished(_ -> clear());
  }

  /// Whether somebody may be watching a node; what nobody sees need not move.
  public static boolean watched(Node node) {
    return node.getScene() != null
        && node.getScene().getWindow() != null
        && node.getScene().getWindow().isShowing();
  }

  /// Whether it is fading now.
  public boolean fading() {
    return isVisible();
  }

  /// Keeps a region's look of this instant, and lets it go. Where nobody watches, and while an
  /// earlier one is still going, nothing happens.
  ///
  /// @param millis how long it takes, on the wall's clock
  /// @param sinks by how much it goes down meanwhile, in px
  public void of(Region region, double millis, double sinks) {
    if (fading() || !region.isVisible() || !watched(region) || region.getWidth() < 1) {
      return;
    }
    take(region);
    fade.setDuration(Duration.millis(millis));
    sink.setDuration(Duration.millis(millis));
    sink.setToY(sinks);
    setOpacity(1); // the first frame already shows the beginning
    setVisible(true);
    going.playFromStart();
  }

  /// Ends at once.
  public void stop() {
    going.stop();
    clear();
  }

  /// With as many pixels as the screen has for it.
  private void take(Region region) {
    double screen = region.getScene().getWindow().getOutputScaleX();
    double scale = region.getLocalToSceneTransform().getMxx() * screen;
    double width = Math.ceil(region.getWidth() * scale);
    double height = Math.ceil(region.getHeight() * scale);
    Point2D corner = region.localToParent(0, 0).multiply(scale);
    SnapshotParameters how = new SnapshotParameters();
    how.setFill(Color.TRANSPARENT);
    how.setTransform(Transform.scale(scale, scale));
    how.setViewport(new Rectangle2D(corner.getX(), corner.getY(), width, height));
    setImage(region.snapshot(how, null));
    setFitWidth(width / scale);
    setFitHeight(height / scale);
  }

  private void clear() {
    setVisible(false);
    setImage(null);
    setTranslateY(0);
  }
}
