package pinhole.ui.kit;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A sign that stands alone on the ground of the Internet: for cards about something that no row of
/// devices shows. Not to be operated.
public final class Emblem extends Region {
  private static final double RADIUS = 9;
  private static final double AIR = 14;

  private final Group ground = new Group();
  private final Group art;
  private final double width;
  private final Rectangle clip = new Rectangle();

  /// A sign that fills the room that it is given, with square corners below.
  ///
  /// @param width how wide it is drawn where there is room
  /// @param nodes around its middle
  private Emblem(double width, List<? extends Node> nodes) {
    this.width = width;
    art = new Group(List.copyOf(nodes));
    getStyleClass().add("ph-sketch");
    setMouseTransparent(true);
    clip.setArcWidth(2 * RADIUS);
    clip.setArcHeight(2 * RADIUS);
    setClip(clip);
    ground.setManaged(false);
    art.setManaged(false);
    getChildren().setAll(ground, art);
    nodes.forEach(node -> node.setFocusTraversable(false));
  }

  /// Values in numbered cells, one after the other.
  public static Emblem cells(List<String> values) {
    return EmblemArt.cells(values);
  }

  /// An address that a wall replaces by another.
  public static Emblem rewritten(String before, String after) {
    return EmblemArt.rewritten(before, after);
  }

  /// An eye over a wall, and the pinhole that it opened.
  public static Emblem watched() {
    return EmblemArt.watched();
  }

  /// A long command over a short one, and the reply to the short one.
  public static Emblem slips(String longer, String shorter, String code, String reply) {
    return EmblemArt.slips(longer, shorter, code, reply);
  }

  /// Two lanes of a timeline, one above the other; of the lower one the middle is in focus.
  public static Emblem ticks(List<GlyphKind> upper, List<GlyphKind> lower) {
    return EmblemArt.ticks(upper, lower);
  }

  static Emblem of(double width, List<? extends Node> nodes) {
    return new Emblem(width, nodes);
  }

  @Override
  protected void layoutChildren() {
    double scale = Math.min(1, (getWidth() - 2 * AIR) / width);
    if (clip.getWidth() != getWidth() || clip.getHeight() != getHeight() + RADIUS) {
      clip.setWidth(getWidth());
      clip.setHeight(getHeight() + RADIUS);
      ground.getChildren().setAll(new NetZone(getWidth(), getHeight()));
    }
    art.setScaleX(scale);
    art.setScaleY(scale);
    art.setLayoutX(Math.round(getWidth() / 2));
    art.setLayoutY(Math.round(getHeight() / 2));
  }
}
