package pinhole.ui.timeline;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// A hatched block that stands for a long silence, with its length on it. Between ticks that are so
/// close that they would cover the length, it is only spoken.
final class WaitBlock extends Group {
  private static final double LEAST_LABEL = 8;
  private static final double FAR = 1e6;

  /// The room that ticks leave for the length.
  ///
  /// @param left the right edge of the last tick before the middle of the block
  /// @param right the left edge of the first tick after it
  record Room(double left, double right) {
    static Room beside(Axis.Wait wait, List<Tick> ticks) {
      double centre = (wait.from() + wait.to()) / 2;
      return new Room(last(ticks, centre), first(ticks, centre));
    }
  }

  /// A block.
  ///
  /// @param between the room for its length
  /// @param label its length
  /// @param spoken for the screen reader
  WaitBlock(Axis.Wait wait, Metrics metrics, Room between, String label, String spoken) {
    double top = metrics.control() - 10;
    double height = metrics.data() - metrics.control() + 20;
    // a round ground under a square one: an edge drawn around it would be a second painting
    double wide = wait.to() - wait.from();
    Rectangle edge = new Rectangle(wait.from() - .5, top - .5, wide + 1, height + 1);
    round(edge, 3);
    Token.BORDER.fill(edge);
    Rectangle ground = new Rectangle(wait.from() + .5, top + .5, wide - 1, height - 1);
    Token.INSET.fill(ground);
    Rectangle hatch = new Rectangle(wait.from() + .5, top + .5, wide - 1, height - 1);
    hatch.getStyleClass().add("ph-hatch");
    getChildren().setAll(edge, ground, hatch);
    Text text = Lettering.of(label, Face.MONO_SEMIBOLD, 11.5, Token.INK_2);
    double width = Lettering.width(text) + LEAST_LABEL;
    double centre = (wait.from() + wait.to()) / 2;
    double left = between.left();
    double right = between.right();
    boolean room = right - left >= Lettering.width(text);
    double middle =
        room && width < right - left
            ? Math.clamp(centre, left + width / 2, right - width / 2)
            : (left + right) / 2;
    double y = metrics.y(Row.WALLS);
    Rectangle plate = new Rectangle(middle - width / 2, y - 9, width, 18);
    round(plate, 9);
    Token.PANEL.fill(plate);
    if (room) {
      getChildren().addAll(plate, Lettering.middle(text, middle, y));
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    setMouseTransparent(true);
  }

  /// The right edge of the last tick before a place.
  private static double last(List<Tick> ticks, double x) {
    return ticks.stream()
        .mapToDouble(t -> t.run().x() + Tick.DISC)
        .filter(edge -> edge - Tick.DISC < x)
        .max()
        .orElse(-FAR);
  }

  /// The left edge of the first tick after a place.
  private static double first(List<Tick> ticks, double x) {
    return ticks.stream()
        .mapToDouble(t -> t.run().x() - Tick.DISC)
        .filter(edge -> edge + Tick.DISC >= x)
        .min()
        .orElse(FAR);
  }

  private static void round(Rectangle rectangle, double radius) {
    rectangle.setArcWidth(2 * radius);
    rectangle.setArcHeight(2 * radius);
  }
}
