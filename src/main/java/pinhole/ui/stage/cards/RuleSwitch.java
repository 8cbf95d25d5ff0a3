package pinhole.ui.stage.cards;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import pinhole.ui.kit.Token;

/// The switch of a rule: drawn 22 by 12 in a target of 26 by 24.
final class RuleSwitch extends Button {
  private static final double WIDTH = 22;
  private static final double HEIGHT = 12;

  private final Rectangle track = new Rectangle(0, 0, WIDTH, HEIGHT);
  private final Circle knob = new Circle(4);
  private boolean on = true;

  RuleSwitch() {
    track.setArcWidth(HEIGHT);
    track.setArcHeight(HEIGHT);
    knob.setCenterY(HEIGHT / 2);
    Token.PANEL.fill(knob);
    setGraphic(new Group(track, knob));
    getStyleClass().setAll("ph-rule-switch");
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setFocusTraversable(false); // its row has the focus, and Space switches it
    draw();
  }

  void show(boolean isOn, String spoken) {
    on = isOn;
    setAccessibleText(spoken);
    draw();
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  boolean on() {
    return on;
  }

  private void draw() {
    (on ? Token.ACCENT_SOLID : Token.BORDER_STRONG).fill(track);
    knob.setCenterX(on ? WIDTH - HEIGHT / 2 : HEIGHT / 2);
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED
        ? (Object) on
        : super.queryAccessibleAttribute(attribute, parameters);
  }
}
