package pinhole.app;

import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A user who chooses the files that a test tells, one after the other, and else none.
final class Answers implements Chooser {
  private final Deque<File> next = new ArrayDeque<>();
  private final List<Question> asked = new ArrayList<>();

  /// Chooses this one when asked next.
  void choose(File file) {
    next.add(file);
  }

  /// What was asked until now.
  List<Question> asked() {
    return List.copyOf(asked);
  }

  @Override
  public Optional<File> toOpen(Question question) {
    return answer(question);
  }

  @Override
  public Optional<File> toSave(Question question) {
    return answer(question);
  }

  private Optional<File> answer(Question question) {
    asked.add(question);
    return Optional.ofNullable(next.poll());
  }
}
