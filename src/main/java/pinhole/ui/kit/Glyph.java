package pinhole.ui.kit;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// A sign in one colour, drawn around its origin in a box of 16 px times its scale.
public final class Glyph extends Group {
  private final GlyphKind kind;
  private final double scale;
  private final Group art = new Group();
  private Token ink;

  /// A glyph at its natural size.
  public Glyph(GlyphKind kind, Token ink) {
    this(kind, ink, 1);
  }

  /// A glyph scaled around its centre.
  public Glyph(GlyphKind kind, Token ink, double scale) {
    this.kind = kind;
    this.scale = scale;
    this.ink = ink;
    for (GlyphKind.Mark mark : kind.marks()) {
      art.getChildren().add(drawn(mark));
    }
    art.getTransforms().add(new Scale(scale, scale));
    getChildren().addAll(Drawing.box(16 * scale), art);
    setMouseTransparent(true);
  }

  /// Which sign this is.
  public GlyphKind kind() {
    return kind;
  }

  /// The scale it was made with.
  public double scale() {
    return scale;
  }

  /// The colour it is drawn in.
  public Token ink() {
    return ink;
  }

  /// Changes the colour.
  public void tint(Token newInk) {
    ink = newInk;
    List<GlyphKind.Mark> marks = kind.marks();
    for (int i = 0; i < marks.size(); i++) {
      paint((SVGPath) art.getChildren().get(i), marks.get(i));
    }
  }

  /// Places the centre.
  public Glyph at(double x, double y) {
    setLayoutX(x);
    setLayoutY(y);
    return this;
  }

  private SVGPath drawn(GlyphKind.Mark mark) {
    return mark.strokeWidth() == 0
        ? Drawing.filled(mark.path(), ink)
        : Drawing.stroked(mark.path(), ink, mark.strokeWidth());
  }

  private void paint(SVGPath path, GlyphKind.Mark mark) {
    if (mark.strokeWidth() == 0) {
      ink.fill(path);
    } else {
      ink.stroke(path);
    }
  }
}
