package pinhole.ui.frame;

import java.util.EnumSet;
import java.util.Set;
import pinhole.lesson.Control;

/// What is open, and which switches it leaves to the user.
///
/// @param title of the lesson or the scenario
/// @param lesson whether it is a lesson, so that nothing tells what will happen
/// @param controls the switches that are offered
/// @param fresh whether it begins with an empty stage, to be played when the user likes
/// @param task whether it is a challenge, which tells everything and leaves only some of it
/// @param capture whether it is rebuilt from a capture, to whose report one can go back
public record Heading(
    String title,
    boolean lesson,
    Set<Control> controls,
    boolean fresh,
    boolean task,
    boolean capture) {
  /// Copies the set.
  public Heading {
    controls = Set.copyOf(controls);
  }

  /// What begins with its first segment.
  public Heading(String title, boolean lesson, Set<Control> controls) {
    this(title, lesson, controls, false, false, false);
  }

  /// A scenario of one's own: everything can be changed.
  public static Heading scenario(String title) {
    return new Heading(title, false, EnumSet.allOf(Control.class));
  }

  /// A challenge: nothing is hidden, and what it leaves to the learner can be changed.
  public static Heading task(String title, Set<Control> controls) {
    return new Heading(title, false, controls, false, true, false);
  }

  /// A new scenario: everything can be changed, and the stage is empty at first.
  public static Heading sandbox(String title) {
    return new Heading(title, false, EnumSet.allOf(Control.class), true, false, false);
  }

  /// What was rebuilt from a capture: everything can be changed.
  public static Heading capture(String title) {
    return new Heading(title, false, EnumSet.allOf(Control.class), false, false, true);
  }

  /// Whether a switch is offered.
  public boolean offers(Control control) {
    return controls.contains(control);
  }
}
