package pinhole.lesson;

import java.util.Optional;

/// The question of a part, as far as it has come.
///
/// @param part the part's id
/// @param phase what is to be done
/// @param prediction what was to be predicted; empty if only a reason is asked
/// @param predicted the chosen answer; empty before it is chosen, or if the outcome came first
/// @param why the question about the reason
/// @param explained the answers chosen so far, the last one counts
public record Card(
    String part,
    Phase phase,
    Optional<Prediction> prediction,
    Optional<Choice> predicted,
    Optional<Question> why,
    Optional<Choice> explained) {
  /// What is asked now: for a prediction, or for the reason; empty if nothing is.
  public Optional<Question> asked() {
    return switch (phase) {
      case PREDICT -> prediction.map(Prediction::question);
      case OBSERVE -> Optional.empty();
      case EXPLAIN, DONE -> why;
    };
  }

  /// What is to be done.
  public enum Phase {
    /// Say what will happen. Playback is held.
    PREDICT,
    /// Watch it happen.
    OBSERVE,
    /// Say why, or compare what was said with what happened.
    EXPLAIN,
    /// Nothing more is asked.
    DONE
  }
}
