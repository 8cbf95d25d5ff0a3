package pinhole.app;

import java.util.Set;
import pinhole.explain.Explainer;
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

  LessonPanel panel(Playhead playhead, ScenarioModel model, Explainer explainer) {
    LessonSession session = new LessonSession(lesson, playhead.recording(), explainer);
    LessonPanel panel = new LessonPanel(playhead, session, glossary);
    panel.onScene(model::begin);
    return panel;
  }
}
