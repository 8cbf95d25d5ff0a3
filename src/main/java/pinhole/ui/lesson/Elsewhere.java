package pinhole.ui.lesson;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import pinhole.lesson.Glossary;

/// The other lessons, as far as a lesson's panel has to do with them.
///
/// @param number of the lesson that shows something; empty if there is no such lesson
/// @param open opens it at the step that shows it
public record Elsewhere(
    Function<Glossary.Show, Optional<Integer>> number, Consumer<Glossary.Show> open) {
  /// There are none.
  static Elsewhere nowhere() {
    return new Elsewhere(_ -> Optional.empty(), _ -> {});
  }
}
