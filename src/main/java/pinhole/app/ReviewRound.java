package pinhole.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import pinhole.engine.sim.Recording;
import pinhole.lesson.Answered;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.frame.Slot;
import pinhole.ui.lesson.ReviewActions;
import pinhole.ui.lesson.ReviewPanel;
import pinhole.ui.playback.Playhead;

/// The questions of today in the window.
///
/// @param deck what is asked, at least one question
/// @param glossary the words that the texts link to
/// @param learning keeps the answers
/// @param open opens a lesson at a step
/// @param finish leaves the review
record ReviewRound(
    Deck deck,
    Glossary glossary,
    Learning learning,
    BiConsumer<Lesson, String> open,
    Runnable finish) {
  /// What stands at the left of the stage, at its first question.
  Slot beside(Playhead playhead, ScenarioModel model) {
    ReviewPanel panel = new ReviewPanel(playhead, deck.due(), glossary, actions(model));
    panel.next();
    return new Slot(panel, panel::compact);
  }

  private ReviewActions actions(ScenarioModel model) {
    return new ReviewActions() {
      @Override
      public void show(Recording recording) {
        model.begin(recording);
      }

      @Override
      public Optional<Integer> answered(Answered answered) {
        learning.answered(answered);
        return learning.again(answered);
      }

      @Override
      public Optional<Integer> next() {
        return learning.next();
      }

      @Override
      public void open(Lesson lesson, String part) {
        open.accept(lesson, part);
      }

      @Override
      public void finish() {
        finish.run();
      }
    };
  }
}
