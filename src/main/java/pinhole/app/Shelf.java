package pinhole.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.challenge.ChallengeLoader;
import pinhole.cli.LessonScenarios;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Draft;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSource;
import pinhole.scenario.Problem;
import pinhole.ui.frame.Opening;

/// The lessons that come with the app, or those that somebody writes in a folder. Read when first
/// asked for, in the user's language where there are words in it.
final class Shelf implements LessonScenarios {
  /// What stands before a challenge's name where lessons can be named, too.
  static final String CHALLENGE = "challenge:";

  private final Optional<Path> folder;
  private Optional<LessonLibrary> read = Optional.empty();
  private List<Problem> problems = List.of();
  private Optional<ChallengeLibrary> tasks = Optional.empty();
  private Optional<CompletableFuture<ChallengeLibrary>> ahead = Optional.empty();

  /// The lessons that come with the app.
  Shelf() {
    this(Optional.empty());
  }

  /// @param folder with lessons that are being written; empty for those that come with the app
  Shelf(Optional<Path> folder) {
    this.folder = folder;
  }

  /// The folder with lessons that are being written; empty for those that come with the app.
  Optional<Path> folder() {
    return folder;
  }

  /// All lessons; of those that are being written, the ones that can be shown.
  ///
  /// @throws LessonException with everything that is wrong in those that come with the app
  LessonLibrary library() throws LessonException {
    if (read.isEmpty()) {
      if (folder.isPresent()) {
        take(draft(folder.get()));
      } else {
        read = Optional.of(shipped(LessonLibrary::load));
      }
    }
    return read.get();
  }

  /// The lessons by their names; none if they cannot be read, which the start screen tells.
  ///
  /// @param open opens one
  List<Opening> openings(Consumer<Lesson> open) {
    String name = ResourceBundle.getBundle("pinhole.app.app").getString("lesson");
    try {
      return library().lessons().stream()
          .map(it ->
              new Opening(it.id(), name.formatted(it.number(), it.title()), () -> open.accept(it)))
          .toList();
    } catch (LessonException _) {
      return List.of();
    }
  }

  /// What comes with the app in the user's language, or as its authors wrote it: a translation that
  /// is not whole costs nobody the rest.
  private static <T> T shipped(Loading<T> loading) throws LessonException {
    try {
      return loading.load(LessonSource.shipped(), Locale.getDefault());
    } catch (LessonException _) {
      return loading.load(LessonSource.shipped(), Locale.ROOT);
    }
  }

  /// Reads something in a language.
  private interface Loading<T> {
    T load(LessonSource source, Locale locale) throws LessonException;
  }

  /// The lessons of a folder as they are now, in the user's language.
  static Draft draft(Path folder) {
    return Draft.of(LessonSource.folder(folder), Locale.getDefault());
  }

  /// Shows lessons that were read anew.
  void take(Draft draft) {
    read = Optional.of(draft.library());
    problems = draft.problems().stream().map(this::shorter).toList();
  }

  /// What is wrong in the lessons that are being written, with the names of files as they stand in
  /// their folder.
  List<Problem> problems() {
    return problems;
  }

  /// What keeps a lesson from being shown: what is wrong in its own folder, or in what all lessons
  /// share if it cannot be loaded because of that. Empty if nothing does.
  List<Problem> problems(String lesson) {
    List<Problem> own = problems.stream().filter(it -> isOf(lesson, it)).toList();
    boolean there =
        read.map(LessonLibrary::lessons).orElse(List.of()).stream()
            .anyMatch(it -> it.id().equals(lesson));
    return there || !own.isEmpty() ? own : problems;
  }

  private static boolean isOf(String lesson, Problem problem) {
    return Path.of(problem.file()).startsWith(lesson);
  }

  private Problem shorter(Problem problem) {
    Path file = Path.of(problem.file());
    return folder
        .filter(file::startsWith)
        .map(it -> it.relativize(file).toString().replace('\\', '/'))
        .map(it -> new Problem(it, problem.line(), problem.sentence()))
        .orElse(problem);
  }

  /// Begins to read the challenges while something else is done.
  void readAhead() {
    ahead =
        Optional.of(
            CompletableFuture.supplyAsync(() -> {
              try {
                return shipped(ChallengeLibrary::load);
              } catch (LessonException e) {
                throw new CompletionException(e);
              }
            }));
  }

  /// All challenges.
  ///
  /// @throws LessonException with everything that is wrong in them
  ChallengeLibrary challenges() throws LessonException {
    if (tasks.isEmpty()) {
      tasks = ahead.flatMap(it -> it.handle((read, _) -> Optional.ofNullable(read)).join());
    }
    if (tasks.isEmpty()) {
      tasks = Optional.of(shipped(ChallengeLibrary::load)); // or says what is wrong with them
    }
    return tasks.get();
  }

  /// The challenge that a name with [#CHALLENGE] before it means, or a lesson's own task.
  ///
  /// @return empty if the name means something else, or nothing
  Optional<Challenge> challenge(String name) throws LessonException {
    if (!name.startsWith(CHALLENGE)) {
      return Optional.empty();
    }
    String id = name.substring(CHALLENGE.length());
    try {
      return Optional.of(challenges().find(id));
    } catch (LessonException _) {
      Optional<Lesson> lesson =
          library().lessons().stream()
              .filter(it -> it.id().equals(id) && it.own().isPresent())
              .findFirst();
      return lesson.isEmpty() ? Optional.empty() : Optional.of(own(lesson.get()));
    }
  }

  /// The task of a lesson, from where the lesson is.
  ///
  /// @throws LessonException with everything that is wrong in it
  Challenge own(Lesson lesson) throws LessonException {
    if (folder.isEmpty()) {
      return challenges().loader().own(lesson.id());
    }
    Set<String> words = library().glossary().entries().keySet();
    LessonSource source = LessonSource.folder(folder.get());
    return new ChallengeLoader(source, words, Locale.getDefault()).own(lesson.id());
  }

  @Override
  public List<String> ids() throws IOException {
    return library().lessons().stream().map(Lesson::id).toList();
  }

  @Override
  public Optional<Scenario> find(String id) throws IOException {
    Optional<Challenge> challenge = challenge(id);
    if (challenge.isPresent()) {
      return challenge.map(Challenge::start);
    }
    LessonLibrary all = library();
    try {
      return Optional.of(all.find(id).scenario());
    } catch (LessonException _) {
      return Optional.empty();
    }
  }
}
