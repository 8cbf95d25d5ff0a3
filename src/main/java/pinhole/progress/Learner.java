package pinhole.progress;

import java.time.Instant;

/// The name that a learner typed, the only thing about a person that is kept.
///
/// @param name as typed; empty after it was taken away again
/// @param since when it was typed: of two names the later one holds
public record Learner(String name, Instant since) {
  /// The longest name that a file can hold.
  static final int MOST = 100;

  /// Draws the values to what a file can hold.
  public Learner {
    name = Plain.text(name, MOST).strip();
    since = Plain.instant(since);
  }
}
