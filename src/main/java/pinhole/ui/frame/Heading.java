package pinhole.ui.frame;

/// What is open, and which of its switches the top bar offers.
///
/// @param title of the lesson or the scenario
/// @param lesson whether it is a lesson, so that nothing tells what will happen
/// @param mode whether the mode can be chosen
/// @param tls whether TLS can be switched
public record Heading(String title, boolean lesson, boolean mode, boolean tls) {
  /// A scenario of one's own: everything can be changed.
  public static Heading scenario(String title) {
    return new Heading(title, false, true, true);
  }
}
