package pinhole.challenge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of an answer.
///
/// @param foreign the first thing that differs from the start and must not, in words; empty if only
///   what is allowed was changed
/// @param score how open it is
/// @param stars 0 if it did not pass, else 1 to 3
/// @param results one for each goal of the challenge, in their order
public record Grade(Optional<String> foreign, Score score, int stars, List<Result> results) {
  /// Copies the list.
  public Grade {
    results = List.copyOf(results);
  }

  /// What became of one goal.
  ///
  /// @param goal which
  /// @param reached whether it is reached
  /// @param reason why or why not, in a whole sentence
  public record Result(Goal goal, boolean reached, String reason) {}

  /// Whether every goal is reached and nothing else was changed.
  public boolean passed() {
    return foreign.isEmpty() && results.stream().allMatch(Result::reached);
  }

  /// The ids of the goals that are not reached.
  public List<String> missed() {
    return results.stream().filter(it -> !it.reached()).map(it -> it.goal().id()).toList();
  }

  /// Every reason for not passing, in the order of the goals.
  public List<String> reasons() {
    return Stream.concat(
            foreign.stream(), results.stream().filter(it -> !it.reached()).map(Result::reason))
        .toList();
  }
}
