package pinhole.handout;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLoader;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;

/// Makes handouts of the lessons of a library.
///
/// @param library the lessons and the words that they link to
/// @param tasks loads their third passes
/// @param explainer words what happened
public record Handouts(LessonLibrary library, ChallengeLoader tasks, Explainer explainer) {
  /// A lesson's handout, read but not drawn.
  ///
  /// @param key whether the right answers stand with the questions
  /// @throws IOException if the lesson's own task cannot be read
  public Handout read(Lesson lesson, boolean key) throws IOException {
    List<String> needs =
        library.lessons().stream()
            .filter(it -> lesson.needs().contains(it.id()))
            .map(Lesson::title)
            .toList();
    Optional<Challenge> own =
        lesson.own().isPresent() ? Optional.of(tasks.own(lesson.id())) : Optional.empty();
    return new HandoutReader(explainer, library.glossary(), key).of(lesson, needs, own);
  }

  /// A lesson's handout as the bytes of a PDF file.
  ///
  /// @param key whether the right answers stand with the questions
  /// @throws IOException if the lesson's own task or the app's fonts cannot be read
  public byte[] pdf(Lesson lesson, boolean key, HandoutPdf.Paper paper) throws IOException {
    return HandoutPdf.write(read(lesson, key), paper);
  }
}
