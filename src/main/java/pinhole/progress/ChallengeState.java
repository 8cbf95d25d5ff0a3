package pinhole.progress;

import java.util.Optional;
import java.util.stream.Stream;

/// How a learner did in a challenge.
///
/// @param challenge its id
/// @param best the best score of a solution that passed, empty if none did
/// @param stars 0 to 3
/// @param tries how often a solution was handed in
/// @param passed whether one passed
/// @param hints how many hints were looked at
public record ChallengeState(
    String challenge, Optional<Score> best, int stars, int tries, boolean passed, int hints) {
  /// The most stars.
  static final int MOST_STARS = 3;

  /// The largest number of tries and hints that a file can hold.
  static final int MOST = 1_000_000;

  /// Draws the values to what a file can hold.
  public ChallengeState {
    challenge = Plain.id(challenge);
    stars = Math.clamp(stars, 0, MOST_STARS);
    tries = Math.clamp(tries, 0, MOST);
    hints = Math.clamp(hints, 0, MOST);
  }

  /// A challenge that nobody tried.
  public static ChallengeState fresh(String challenge) {
    return new ChallengeState(challenge, Optional.empty(), 0, 0, false, 0);
  }

  /// The same after a solution that does not pass.
  public ChallengeState failed() {
    return new ChallengeState(challenge, best, stars, tries + 1, passed, hints);
  }

  /// The same after a solution that passes; the best score and the most stars stay.
  public ChallengeState passed(Score score, int won) {
    return new ChallengeState(
        challenge, better(Optional.of(score)), Math.max(stars, won), tries + 1, true, hints);
  }

  /// The same after so many hints were looked at in all.
  public ChallengeState hinted(int shown) {
    return new ChallengeState(challenge, best, stars, tries, passed, Math.max(hints, shown));
  }

  /// What both know. Tries are not added up: the same ones may be in both.
  ChallengeState merged(ChallengeState other) {
    return new ChallengeState(
        challenge,
        better(other.best),
        Math.max(stars, other.stars),
        Math.max(tries, other.tries),
        passed || other.passed,
        Math.max(hints, other.hints));
  }

  private Optional<Score> better(Optional<Score> other) {
    return Stream.concat(best.stream(), other.stream()).sorted().findFirst();
  }
}
