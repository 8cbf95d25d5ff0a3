package pinhole.ui.stage;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.util.Duration;
import pinhole.engine.sim.Lane;
import pinhole.ui.kit.Afterimage;
import pinhole.ui.kit.Viewfinder;
import pinhole.ui.stage.model.Picture;
import pinhole.ui.stage.model.Picture.Focus;
import pinhole.ui.stage.model.WallView.HoleState;

/// The viewfinder around the one thing that matters. It follows a moving segment exactly; only when
/// something else comes into focus it glides there, which is the stage's one decoration.
final class FocusArt {
  private static final double HOLE = 80;
  private static final double COUNTDOWN = 22;
  private static final double AIR = 8;
  private static final Duration GLIDE = Duration.millis(240);

  private final Viewfinder finder = Layer.VIEWFINDER.of(new Viewfinder(80, 48));
  private StageGeometry g;
  private final TranslateTransition glide = new TranslateTransition(GLIDE, finder);
  private Optional<Focus> framed = Optional.empty();
  private boolean calm;
  private boolean accompanying;
  private double width;
  private double height;

  FocusArt() {
    finder.setId("viewfinder");
    glide.setInterpolator(Interpolator.EASE_OUT);
    glide.setToX(0);
    glide.setToY(0);
  }

  List<Node> nodes() {
    return List.of(finder);
  }

  void place(StageGeometry geometry) {
    g = geometry;
  }

  /// Frames each thing at once, without gliding there.
  void calm(boolean isCalm) {
    calm = isCalm;
    glide.stop();
    finder.setTranslateX(0);
    finder.setTranslateY(0);
  }

  /// Leaves gliding to another picture.
  void accompanying() {
    accompanying = true;
  }

  void show(Picture picture, CapsuleArt capsules) {
    Focus focus = picture.focus();
    boolean wasVisible = finder.isVisible();
    double x = finder.getLayoutX() + finder.getTranslateX();
    double y = finder.getLayoutY() + finder.getTranslateY();
    frame(picture, focus, capsules);
    boolean other = framed.isPresent() && !framed.get().equals(focus);
    framed = Optional.of(focus);
    if (other && !calm && !accompanying && wasVisible && Afterimage.watched(finder)) {
      glide.setFromX(x - finder.getLayoutX());
      glide.setFromY(y - finder.getLayoutY());
      glide.playFromStart();
      finder.setTranslateX(glide.getFromX()); // the first frame already shows the beginning
      finder.setTranslateY(glide.getFromY());
    }
  }

  private void frame(Picture picture, Focus focus, CapsuleArt capsules) {
    switch (focus.kind()) {
      case NOTHING -> finder.setVisible(false);
      case SEGMENT ->
          picture
              .capsule(focus.number())
              .ifPresentOrElse(
                  s -> {
                    double x = capsules.x(s) + (s.towardServer() ? 3.5 : -3.5);
                    frame(x, capsules.y(s), capsules.width(s) + 25, 48);
                  },
                  () -> finder.setVisible(false));
      case PINHOLE -> {
        double scale = g.compact() ? .85 : 1;
        boolean waits = picture.wall(focus.device()).hole().state() == HoleState.OPEN;
        double more = waits ? COUNTDOWN * scale : 0;
        double y = g.laneY(Lane.DATA) + more / 2;
        frame(g.wallCentre(focus.device()), y, HOLE * scale, HOLE * scale + more);
      }
      case TAB -> frame(tab(focus));
      case HOST -> frame(host(focus));
    }
  }

  private Bounds tab(Focus focus) {
    double inner = g.hostInner(focus.device());
    double end = g.tabEnd(focus.device());
    double left = Math.min(inner, end) - AIR;
    return new BoundingBox(left, g.laneY(focus.lane()) - 24, g.tabWidth() + 2 * AIR, 48);
  }

  private Bounds host(Focus focus) {
    double left = g.hostLeft(focus.device()) - AIR;
    double height = g.hostBottom() - g.hostTop() + 2 * AIR;
    return new BoundingBox(left, g.hostTop() - AIR, g.hostWidth() + 2 * AIR, height);
  }

  private void frame(Bounds box) {
    frame(box.getCenterX(), box.getCenterY(), box.getWidth(), box.getHeight());
  }

  private void frame(double x, double y, double newWidth, double newHeight) {
    finder.setVisible(true);
    finder.setLayoutX(x);
    finder.setLayoutY(y);
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      finder.frame(width, height);
    }
  }
}
