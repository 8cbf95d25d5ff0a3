package pinhole.scenario;

import java.util.Comparator;

/// One mistake in a file, in words that say what is wrong and what would be right.
///
/// @param file the file as the user named it
/// @param line the line, from 1; 0 if the mistake has no line
/// @param sentence what is wrong
public record Problem(String file, int line, String sentence) implements Comparable<Problem> {
  private static final Comparator<Problem> BY_LINE = Comparator.comparingInt(Problem::line);

  /// Keeps the sentence on one line, whatever it quotes from the file.
  public Problem {
    sentence = sentence.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  @Override
  public int compareTo(Problem other) {
    return BY_LINE.compare(this, other);
  }

  /// `scenario.yaml:14: "dport" is 70000, but a port is a number from 0 to 65535`.
  @Override
  public String toString() {
    return file + ":" + (line > 0 ? line + ":" : "") + " " + sentence;
  }
}
