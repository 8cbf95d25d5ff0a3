package pinhole.app;

import java.util.ResourceBundle;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.ui.lesson.RestSheet;

/// Opens the review, or says that nothing is due.
final class Reviewing {
  private final Desk desk;
  private final Learning learning;
  private final LessonLibrary all;

  Reviewing(Desk desk, Learning learning, LessonLibrary all) {
    this.desk = desk;
    this.learning = learning;
    this.all = all;
  }

  void open() {
    Deck deck = Deck.of(learning, all.lessons());
    if (deck.due().isEmpty()) {
      desk.front().cover(close -> new RestSheet(deck.next(), close));
      return;
    }
    desk.keepLesson();
    String title = ResourceBundle.getBundle("pinhole.app.app").getString("review");
    ReviewRound review =
        new ReviewRound(deck, all.glossary(), learning, this::showStep, desk::goToStart);
    desk.show(Workbench.of(review, title, desk.tools()), title);
  }

  private void showStep(Lesson lesson, String part) {
    desk.open(lesson, all);
    desk.openPart(part);
  }
}
