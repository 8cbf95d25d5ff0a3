package pinhole.ui.why;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import pinhole.engine.sim.Recording;
import pinhole.ui.why.Page.Subject;
import pinhole.whatif.WhatIf;
import pinhole.whatif.WhatIfs;

/// Has changes tried out, once for each question. A short recording is tried at once, in a few
/// milliseconds; a long one beside, and any while time runs, so that no frame waits.
final class Trials {
  private static final int STEPS_AT_ONCE = 400;

  private Optional<Asked> asked = Optional.empty();
  private Optional<List<WhatIf>> known = Optional.empty();

  /// A question.
  private record Asked(Recording recording, Optional<Subject> subject) {
    boolean same(Asked other) {
      return recording == other.recording && subject.equals(other.subject);
    }

    List<WhatIf> answer() {
      return subject
          .map(s -> WhatIfs.about(recording, s.wall(), s.segment()))
          .orElseGet(() -> WhatIfs.about(recording));
    }
  }

  /// Asks what would be otherwise.
  ///
  /// @param recording of what happened
  /// @param subject about which decision, empty for the whole session
  /// @param runs whether time runs
  /// @param later told on the window's thread when the answer takes longer
  /// @return the answer, empty if it takes longer
  Optional<List<WhatIf>> ask(
      Recording recording, Optional<Subject> subject, boolean runs, Consumer<List<WhatIf>> later) {
    Asked question = new Asked(recording, subject);
    if (asked.filter(question::same).isPresent()) {
      return known;
    }
    asked = Optional.of(question);
    known = Optional.empty();
    if (!runs && isShort(recording)) {
      known = Optional.of(question.answer());
    } else {
      Thread.ofVirtual()
          .start(() -> {
            List<WhatIf> answer = question.answer();
            Platform.runLater(() -> deliver(question, answer, later));
          });
    }
    return known;
  }

  /// Whether an answer takes no longer than the eye notices.
  static boolean isShort(Recording recording) {
    return recording.steps().size() <= STEPS_AT_ONCE;
  }

  /// An answer that nobody waits for any more is dropped.
  private void deliver(Asked question, List<WhatIf> answer, Consumer<List<WhatIf>> later) {
    if (asked.filter(question::same).isPresent()) {
      known = Optional.of(answer);
      later.accept(answer);
    }
  }
}
