package pinhole.lesson;

import java.util.List;

/// A question with answers to choose from.
///
/// @param ask the question
/// @param choices the answers, at least two, at least one of them right and one wrong
public record Question(String ask, List<Choice> choices) {
  /// Copies the list.
  public Question {
    choices = List.copyOf(choices);
  }
}
