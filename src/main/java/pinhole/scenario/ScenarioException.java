package pinhole.scenario;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/// A file cannot be used. Its message has one line a problem, in the order of the file.
public final class ScenarioException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /// All problems of a file; at least one.
  public ScenarioException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /// What is wrong, in the order of the lines.
  public List<Problem> problems() {
    return problems;
  }
}
