package pinhole.ui.frame;

/// A change of the scenario and what it did to the session.
///
/// @param what the change in a sentence, such as "ALG turned on."
/// @param worked whether the session succeeded before
/// @param works whether it succeeds now
/// @param fresh whether it was made just now, not taken back or made again
public record Change(String what, boolean worked, boolean works, boolean fresh) {
  /// The key of the words for what became of the session.
  String outcomeKey() {
    if (works) {
      return worked ? "outcome.still-works" : "outcome.now-works";
    }
    return worked ? "outcome.now-fails" : "outcome.still-fails";
  }
}
