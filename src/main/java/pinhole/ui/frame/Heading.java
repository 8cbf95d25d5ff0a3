package pinhole.ui.frame;

/// What is open, and which of its switches the window offers.
///
/// @param title of the lesson or the scenario
/// @param lesson whether it is a lesson, so that nothing tells what will happen
/// @param mode whether the mode can be chosen
/// @param tls whether TLS can be switched
/// @param alg whether the ALGs can be switched
/// @param nat whether translation can be switched
public record Heading(
    String title, boolean lesson, boolean mode, boolean tls, boolean alg, boolean nat) {
  /// A scenario of one's own: everything can be changed.
  public static Heading scenario(String title) {
    return new Heading(title, false, true, true, true, true);
  }
}
