package pinhole.lesson;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import pinhole.scenario.Problem;

/// A lesson cannot be used. Its message has one line a problem: file, line, what is wrong, and what
/// was probably meant.
public final class LessonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /// All problems of a lesson; at least one.
  public LessonException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// What is wrong, file by file in the order of the lines.
  public List<Problem> problems() {
    return problems;
  }
}
