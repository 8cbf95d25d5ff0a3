package pinhole.ui.kit;

import javafx.scene.Group;
import javafx.scene.transform.Scale;

/// The app's mark: a pinhole with light behind it, inside a viewfinder.
public final class Logo extends Group {
  /// A logo of this width and height in px, drawn around its origin.
  public Logo(double size) {
    Group art = new Group();
    art.getChildren()
        .addAll(
            Drawing.stroked(Outline.corners(24, 24, 7, 5), Token.ACCENT, 2.6),
            Drawing.circle(0, 0, 6, Token.INK),
            Drawing.circle(0, 0, 2.3, Token.GLOW));
    art.getTransforms().add(new Scale(size / 28, size / 28));
    getChildren().addAll(Drawing.box(size), art);
    setMouseTransparent(true);
  }
}
