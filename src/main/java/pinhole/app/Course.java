package pinhole.app;

import java.util.Optional;
import java.util.Set;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonSession;
import pinhole.ui.frame.Heading;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.lesson.LessonPanel;
import pinhole.ui.playback.Playhead;

/// A lesson and the words that it links to.
record Course(Lesson lesson, Glossary glossary) {
  Heading heading() {
    return new Heading(lesson.title(), true, Set.copyOf(lesson.controls()));
  }

  LessonPanel panel(Playhead playhead, ScenarioModel model, Tools tools) {
    LessonSession session = new LessonSession(lesson, playhead.recording(), tools.explainer());
    LessonPanel panel = new LessonPanel(playhead, session, glossary);
    panel.onScene(model::begin);
    Way way = new Way(session, playhead, tools.learning(), panel::finished);
    session.onAnswer(answered -> {
      tools.learning().answered(answered);
      way.look(); // the last answer ends the lesson without a moment more
    });
    // after the panel, which takes the session to where the playhead is
    playhead.takeProperty().addListener((_, _, _) -> way.look());
    playhead.momentProperty().addListener((_, _, _) -> way.look());
    if (tools.learning().hasFinished(lesson.id())) {
      panel.finished();
    }
    return panel;
  }

  /// Notes how far the learner comes. What is opened and not played is not noted.
  private static final class Way {
    private final LessonSession session;
    private final Playhead playhead;
    private final Learning learning;
    private final Runnable finished;
    private Optional<String> part = Optional.empty();

    Way(LessonSession session, Playhead playhead, Learning learning, Runnable finished) {
      this.session = session;
      this.playhead = playhead;
      this.learning = learning;
      this.finished = finished;
    }

    void look() {
      String lesson = session.lesson().id();
      Optional<String> now = session.partAt(playhead.now());
      if (!now.equals(part)) {
        part = now;
        now.ifPresent(it -> learning.seen(lesson, it));
      }
      if (session.at(playhead.now()).over()) {
        learning.finished(lesson);
        finished.run();
      }
    }
  }
}
