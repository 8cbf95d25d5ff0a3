package pinhole.lesson;

/// How sure a learner is of a prediction.
public enum Confidence {
  /// It was a guess.
  GUESS,
  /// It is probably so.
  FAIRLY_SURE,
  /// It must be so.
  SURE
}
