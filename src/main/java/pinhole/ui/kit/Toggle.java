package pinhole.ui.kit;

import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/// An on/off switch. Each press asks for the other state; it shows what it is told.
public final class Toggle extends Button {
  private static final double WIDTH = 32;
  private static final double HEIGHT = 18;
  private static final double SMALL_WIDTH = 22;
  private static final double SMALL_HEIGHT = 12;
  private static final double RIM = 2; // of the track around the knob

  private final Rectangle track;
  private final Circle knob;
  private boolean on;

  /// A switch that is off.
  ///
  /// @param wanted is told which state the user wants
  public Toggle(Consumer<Boolean> wanted) {
    this(WIDTH, HEIGHT, wanted);
  }

  /// The same for a row that has little room; give it a target that is large enough.
  ///
  /// @param wanted is told which state the user wants
  public static Toggle small(Consumer<Boolean> wanted) {
    return new Toggle(SMALL_WIDTH, SMALL_HEIGHT, wanted);
  }

  private Toggle(double width, double height, Consumer<Boolean> wanted) {
    track = new Rectangle(0, 0, width, height);
    knob = new Circle(height / 2 - RIM);
    track.setArcWidth(height);
    track.setArcHeight(height);
    knob.setCenterY(height / 2);
    Token.PANEL.fill(knob);
    setGraphic(new Group(track, knob));
    getStyleClass().setAll("ph-toggle");
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setOnAction(_ -> wanted.accept(!on));
    draw();
  }

  /// Whether it stands on on.
  public boolean on() {
    return on;
  }

  /// Shows a state.
  ///
  /// @param isOn whether it is on
  /// @param spoken what a screen reader says of it
  public void show(boolean isOn, String spoken) {
    if (isOn != on) {
      on = isOn;
      draw();
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
    setAccessibleText(spoken);
  }

  private void draw() {
    (on ? Token.ACCENT_SOLID : Token.BORDER_STRONG).fill(track);
    double end = track.getHeight() / 2;
    knob.setCenterX(on ? track.getWidth() - end : end);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) on
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
