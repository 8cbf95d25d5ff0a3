package pinhole.challenge;

import java.util.Comparator;

/// How open an answer is; less is better, and ports count first.
///
/// @param ports how many can be reached at rest, at the firewalls that the learner may change
/// @param addresses how many addresses can reach one of them
public record Score(int ports, long addresses) implements Comparable<Score> {
  private static final Comparator<Score> BEST_FIRST =
      Comparator.comparingInt(Score::ports).thenComparingLong(Score::addresses);

  @Override
  public int compareTo(Score other) {
    return BEST_FIRST.compare(this, other);
  }
}
