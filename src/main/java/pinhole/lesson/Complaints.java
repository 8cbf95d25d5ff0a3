package pinhole.lesson;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.scenario.Nearest;
import pinhole.scenario.Problem;
import pinhole.scenario.Problems;
import pinhole.scenario.ScenarioException;

/// Collects what is wrong in one file of a lesson, in the words of this package.
public final class Complaints {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.lesson.problems");
  private final String file;
  private final Problems problems;

  /// @param file how the file is called in a report
  public Complaints(String file) {
    this.file = file;
    this.problems = new Problems(file);
  }

  /// The file's own name, without its folders.
  String name() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  /// How many there are.
  public int count() {
    return problems.count();
  }

  /// Where readers of other packages add what they find.
  public Problems problems() {
    return problems;
  }

  /// Adds a problem in the words of this package.
  void add(int line, String key, Object... values) {
    problems.add(line, words(key, values));
  }

  /// Adds a problem in the words of whoever found it.
  public void say(int line, String sentence) {
    problems.add(line, sentence);
  }

  /// Says that a word is not known, and the nearest one that is.
  ///
  /// @param meantKey the words if something is near; `{0}` the word, the last value the nearest
  /// @param listKey the words if nothing is; the last value lists what is known
  void unknown(
      int line, String meantKey, String listKey, Collection<String> known, String... values) {
    String word = values[values.length - 1];
    Optional<String> meant = Nearest.of(word, known);
    List<Object> all = new ArrayList<>(List.of((Object[]) values));
    all.add(meant.orElse(String.join(", ", known)));
    add(line, meant.isPresent() ? meantKey : listKey, all.toArray());
  }

  /// Says that a mapping has no such key, and the nearest that it has.
  void unknownKey(int line, String key, String mapping, Collection<String> keys) {
    Optional<String> meant = Nearest.of(key, keys);
    add(
        line,
        meant.isPresent() ? "key.meant" : "key.unknown",
        key,
        mapping,
        meant.orElse(String.join(", ", keys)));
  }

  /// One problem, because of which nothing more can be read.
  LessonException only(int line, String key, Object... values) {
    return new LessonException(List.of(new Problem(file, line, words(key, values))));
  }

  /// Throws what was collected, if anything was.
  public void orThrow() throws LessonException {
    try {
      problems.orThrow();
    } catch (ScenarioException found) {
      throw new LessonException(found.problems());
    }
  }

  /// Throws what was collected here and about another file, if anything was.
  void orThrow(Complaints other) throws LessonException {
    List<Problem> all = new ArrayList<>(found());
    all.addAll(other.found());
    if (!all.isEmpty()) {
      throw new LessonException(all);
    }
  }

  /// What was collected, in the order of the lines.
  List<Problem> found() {
    try {
      problems.orThrow();
      return List.of();
    } catch (ScenarioException found) {
      return found.problems();
    }
  }

  private String words(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }
}
