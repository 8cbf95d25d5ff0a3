package pinhole.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
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
  public record Entry(String word, String means) {}

  /// The word with this key.
  public Optional<Entry> entry(String key) {
    return Optional.ofNullable(entries.get(key));
  }
}
