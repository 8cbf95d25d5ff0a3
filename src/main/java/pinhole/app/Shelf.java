package pinhole.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.cli.LessonScenarios;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.settings.LessonPlace;

/// The lessons that come with the app, for the commands. Read when first asked for.
final class Shelf implements LessonScenarios {
  /// What stands before a challenge's name where lessons can be named, too.
  static final String CHALLENGE = "challenge:";

  private Optional<LessonLibrary> read = Optional.empty();
  private Optional<ChallengeLibrary> tasks = Optional.empty();
  private Optional<CompletableFuture<ChallengeLibrary>> ahead = Optional.empty();

  /// All lessons.
  ///
  /// @throws LessonException with everything that is wrong in them
  LessonLibrary library() throws LessonException {
    if (read.isEmpty()) {
      read = Optional.of(LessonLibrary.shipped());
    }
    return read.get();
  }

  /// The lesson that was kept, or the first one.
  static Lesson kept(LessonLibrary all, Optional<LessonPlace> kept) {
    return all.lessons().stream()
        .filter(l -> kept.filter(k -> k.id().equals(l.id())).isPresent())
        .findFirst()
        .orElseGet(all.lessons()::getFirst);
  }

  /// Begins to read the challenges while something else is done.
  void readAhead() {
    ahead =
        Optional.of(
            CompletableFuture.supplyAsync(() -> {
              try {
                return ChallengeLibrary.shipped();
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
      tasks = Optional.of(ChallengeLibrary.shipped()); // or says what is wrong with them
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
      return lesson.isEmpty() ? Optional.empty() : Optional.of(challenges().loader().own(id));
    }
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
