package pinhole.progress;

import java.util.Locale;

/// How sure a learner was of an answer, said before it was known to be right or wrong.
public enum Confidence {
  /// It was a guess.
  GUESS,
  /// Fairly sure.
  FAIRLY_SURE,
  /// Sure.
  SURE;

  /// From 1, a guess, to 3, sure.
  public int level() {
    return switch (this) {
      case GUESS -> 1;
      case FAIRLY_SURE -> 2;
      case SURE -> 3;
    };
  }

  /// The word in files: `fairly-sure`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
