package pinhole.scenario;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Collects what is wrong in one file, so that its author hears of everything at once.
public final class Problems {
  /// More than this helps nobody.
  private static final int MOST = 100;

  /// A word from a file that is longer is cut in a sentence; our own lists of keys are shorter.
  private static final int LONGEST = 200;

  private final String file;
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.scenario.problems");
  private final List<Problem> found = new ArrayList<>();

  /// Of a file.
  ///
  /// @param file as the user named it
  public Problems(String file) {
    this.file = file;
  }

  /// Adds a problem.
  ///
  /// @param line from 1, 0 for none
  /// @param sentence what is wrong and what would be right
  public void add(int line, String sentence) {
    if (found.size() < MOST) {
      found.add(new Problem(file, line, sentence));
    }
  }

  /// Whether nothing is wrong so far.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// How many there are so far.
  public int count() {
    return found.size();
  }

  /// Ends reading if anything is wrong.
  ///
  /// @throws ScenarioException with all problems, sorted by line
  public void orThrow() throws ScenarioException {
    if (!found.isEmpty()) {
      throw new ScenarioException(found.stream().sorted().toList());
    }
  }

  void report(int line, String key, Object... values) {
    add(line, word(key, values));
  }

  ScenarioException only(int line, String key, Object... values) {
    return new ScenarioException(List.of(new Problem(file, line, word(key, values))));
  }

  String word(String key, Object... values) {
    Object[] shown = Arrays.stream(values).map(Problems::shortened).toArray();
    return new MessageFormat(words.getString(key), Locale.ROOT).format(shown);
  }

  private static Object shortened(Object value) {
    return value instanceof String text && text.length() > LONGEST
        ? text.substring(0, LONGEST) + "..."
        : value;
  }
}
