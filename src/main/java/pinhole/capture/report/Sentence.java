package pinhole.capture.report;

import java.util.List;
import java.util.stream.Collectors;

/// A sentence in which some words are strong.
///
/// @param runs its parts, in order
public record Sentence(List<Run> runs) {
  /// Copies the list.
  public Sentence {
    runs = List.copyOf(runs);
  }

  /// A part of a sentence.
  ///
  /// @param text the words
  /// @param strong whether they are set in bold
  public record Run(String text, boolean strong) {}

  /// The words alone.
  public String plain() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
