package pinhole.progress;

import java.util.Comparator;

/// What a solution of a challenge leaves reachable at rest: the less, the better.
///
/// @param ports how many ports anybody can reach
/// @param addresses how many addresses can reach them
public record Score(long ports, long addresses) implements Comparable<Score> {
  /// The largest number that a file can hold.
  static final long MOST = 999_999_999_999L;

  private static final Comparator<Score> ORDER =
      Comparator.comparingLong(Score::ports).thenComparingLong(Score::addresses);

  /// Draws the numbers to what a file can hold.
  public Score {
    ports = Math.clamp(ports, 0, MOST);
    addresses = Math.clamp(addresses, 0, MOST);
  }

  /// The better one first.
  @Override
  public int compareTo(Score other) {
    return ORDER.compare(this, other);
  }
}
