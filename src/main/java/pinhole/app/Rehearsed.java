package pinhole.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import pinhole.lesson.Card.Phase;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.Part;
import pinhole.lesson.Recall;

/// What a user sees only after having done something, brought about for a picture: questions that
/// are asked again, and mistakes in a lesson.
final class Rehearsed {
  private static final int TOMORROW = 1;

  private Rehearsed() {}

  /// The review of somebody who missed every question of a lesson.
  ///
  /// @param id of the lesson; without one, or if it asks nothing, the first that asks something
  /// @throws IOException if the lessons cannot be read
  static Workbench review(Shelf shelf, Optional<String> id, Tools tools) throws IOException {
    LessonLibrary all = shelf.library();
    List<Recall> due =
        Stream.concat(named(all, id).stream(), all.lessons().stream())
            .map(lesson -> questions(lesson, tools))
            .filter(it -> !it.isEmpty())
            .findFirst()
            .orElseThrow(() -> new IOException("no lesson asks anything"));
    Deck deck = new Deck(due, Optional.of(TOMORROW));
    String title = ResourceBundle.getBundle("pinhole.app.app").getString("review");
    ReviewRound review =
        new ReviewRound(deck, all.glossary(), tools.learning(), (_, _) -> {}, () -> {});
    return Workbench.of(review, title, tools);
  }

  private static List<Recall> questions(Lesson lesson, Tools tools) {
    return lesson.parts().stream()
        .map(Part::id)
        .flatMap(part ->
            Stream.of(Phase.PREDICT, Phase.EXPLAIN)
                .flatMap(it -> Recall.of(lesson, part, it, tools.explainer()).stream()))
        .toList();
  }

  /// A lesson in which somebody who writes it has just made mistakes.
  ///
  /// @param id of the lesson; without one the first
  /// @throws IOException if the lessons cannot be read
  static Workbench mistakes(Shelf shelf, Optional<String> id, Tools tools) throws IOException {
    LessonLibrary all = shelf.library();
    Lesson lesson = named(all, id).orElse(all.lessons().getFirst());
    Workbench bench = Workbench.of(lesson, all.glossary(), tools, () -> {});
    bench.panel().orElseThrow().mistakes(Slips.in(lesson.id()));
    return bench;
  }

  private static Optional<Lesson> named(LessonLibrary all, Optional<String> id) {
    return all.lessons().stream().filter(it -> id.equals(Optional.of(it.id()))).findFirst();
  }
}
