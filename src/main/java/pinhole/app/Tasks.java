package pinhole.app;

import java.util.List;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.concurrent.ThreadLocalRandom;
import pinhole.challenge.Challenge;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.ui.challenge.ChallengeActions;
import pinhole.ui.challenge.Place;
import pinhole.ui.frame.Opening;
import pinhole.ui.lesson.LessonPanel;

/// Opens challenges, their variants, and the tasks of lessons.
final class Tasks {
  private static final int VARIANTS = 9_999;

  private final Shelf shelf;
  private final Learning learning;
  private final Desktop desktop;

  /// What stands around a challenge.
  interface Desktop {
    /// Shows it.
    void show(Task task);

    /// Shows the start screen.
    void showLessons();

    /// Does something that leaves what is open.
    void leave(Runnable action);

    /// Says what went wrong.
    void complain(String sentence);
  }

  Tasks(Shelf shelf, Learning learning, Desktop desktop) {
    this.shelf = shelf;
    this.learning = learning;
    this.desktop = desktop;
    shelf.readAhead();
  }

  /// The challenges by their names; none if they cannot be read, which the start screen tells.
  List<Opening> openings() {
    ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
    try {
      return shelf.challenges().challenges().stream()
          .map(it ->
              new Opening(
                  it.id(),
                  words.getString("challenge").formatted(it.number(), it.title()),
                  () -> desktop.leave(() -> open(it))))
          .toList();
    } catch (LessonException _) {
      return List.of();
    }
  }

  /// Opens a challenge as it is written.
  void open(Challenge challenge) {
    open(challenge, OptionalLong.empty());
  }

  /// Opens a variant.
  void variant(String id, long seed) {
    try {
      open(shelf.challenges().find(id, seed), OptionalLong.of(seed));
    } catch (LessonException e) {
      desktop.complain(e.getMessage());
    }
  }

  /// Offers a lesson's own task in its panel, if it has one.
  ///
  /// @param onward goes on to what comes after the lesson
  void offer(LessonPanel panel, Lesson lesson, Runnable onward) {
    if (lesson.own().isPresent()) {
      panel.onOwn(() -> own(lesson, onward));
    }
  }

  /// Opens a lesson's own task.
  ///
  /// @param onward goes on to what comes after the lesson
  void own(Lesson lesson, Runnable onward) {
    try {
      Challenge challenge = shelf.own(lesson);
      int stars = learning.stars(challenge.id());
      desktop.show(new Task(challenge, own(lesson, stars), actions(() -> {}, onward)));
    } catch (LessonException e) {
      desktop.complain(e.getMessage());
    }
  }

  private static Place own(Lesson lesson, int stars) {
    return new Place(lesson.title(), lesson.number(), 0, OptionalLong.empty(), stars);
  }

  private void open(Challenge challenge, OptionalLong seed) {
    try {
      int count = shelf.challenges().challenges().size();
      int stars = learning.stars(challenge.id());
      Place place = new Place(challenge.title(), challenge.number(), count, seed, stars);
      Runnable other =
          () -> variant(challenge.id(), ThreadLocalRandom.current().nextInt(1, VARIANTS));
      desktop.show(new Task(challenge, place, actions(other, () -> after(challenge))));
    } catch (LessonException e) {
      desktop.complain(e.getMessage());
    }
  }

  /// Opens the one after a challenge; after the last one there is the start screen.
  private void after(Challenge challenge) {
    try {
      shelf.challenges().challenges().stream()
          .filter(it -> it.number() == challenge.number() + 1)
          .findFirst()
          .ifPresentOrElse(this::open, desktop::showLessons);
    } catch (LessonException e) {
      desktop.complain(e.getMessage());
    }
  }

  private static ChallengeActions actions(Runnable variant, Runnable next) {
    return new ChallengeActions() {
      @Override
      public void variant() {
        variant.run();
      }

      @Override
      public void next() {
        next.run();
      }
    };
  }

  /// A challenge of which there is only a picture.
  static Task pictured(Challenge challenge, Shelf shelf) throws LessonException {
    ChallengeActions nothing = actions(() -> {}, () -> {});
    if (challenge.number() == 0) {
      return new Task(challenge, own(shelf.library().find(challenge.id()), 0), nothing);
    }
    int count = shelf.challenges().challenges().size();
    Place place = new Place(challenge.title(), challenge.number(), count, OptionalLong.empty(), 0);
    return new Task(challenge, place, nothing);
  }
}
