package pinhole.ui.kit;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;

/// The one focus mark: four accent corners around the origin. Only one is ever on screen.
public final class Viewfinder extends Group {
  private final SVGPath corners = Drawing.stroked("", Token.ACCENT, 2.5);

  /// A viewfinder around a thing of this size.
  public Viewfinder(double width, double height) {
    getChildren().add(corners);
    setMouseTransparent(true);
    frame(width, height);
  }

  /// Changes the size; the centre stays.
  public void frame(double width, double height) {
    corners.setContent(Outline.corners(width, height, 9, 5));
  }
}
