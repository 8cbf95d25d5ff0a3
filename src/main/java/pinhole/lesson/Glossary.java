package pinhole.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/// The words that lessons link to.
///
/// @param entries by key
public record Glossary(SequencedMap<String, Entry> entries) {
  /// Copies the map.
  public Glossary {
    entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
  }

  /// One word.
  ///
  /// @param word as it is written at the head of a text
  /// @param means in one sentence or two
  /// @param show where it is shown; empty if no lesson shows it
  public record Entry(String word, String means, Optional<Show> show) {}

  /// A step of a lesson.
  ///
  /// @param lesson the lesson's id
  /// @param step the id of its part
  public record Show(String lesson, String step) {}

  /// The glossary of a source, for readers of other texts than lessons.
  ///
  /// @throws LessonException with everything that is wrong in it
  public static Glossary of(LessonSource source, Locale locale) throws LessonException {
    return new WordLists(source, new Language(locale)).glossary();
  }

  /// The word with this key.
  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
