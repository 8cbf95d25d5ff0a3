package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.Problem;

/// What is wrong with the lessons of a source: each lesson is read, whatever is wrong with those
/// before it, and those that can be read are run.
///
/// @param lessons those that could be read, in the order of the index
/// @param problems everything that is wrong, lesson by lesson
public record LessonCheck(List<Lesson> lessons, List<Problem> problems) {
  private static final int MOST = 200;

  /// Copies the lists.
  public LessonCheck {
    lessons = List.copyOf(lessons);
    problems = List.copyOf(problems);
  }

  /// Checks all lessons of a source.
  ///
  /// @throws LessonException if the index or the lists of words cannot be read: without them
  ///   nothing can be said about a lesson
  public static LessonCheck of(LessonSource source) throws LessonException {
    Language language = new Language(Locale.ROOT);
    WordLists words = new WordLists(source, language);
    Glossary glossary = words.glossary();
    Set<String> misconceptions = words.misconceptions().keySet();
    LessonLoader loader = new LessonLoader(source, glossary, misconceptions, language);
    List<Lesson> lessons = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String id : LessonLibrary.ids(source)) {
      try {
        Lesson lesson = loader.load(id);
        lessons.add(lesson);
        run(source, lesson);
      } catch (LessonException e) {
        problems.addAll(e.problems());
      }
    }
    if (problems.isEmpty()) {
      words.check(glossary, lessons);
    }
    return new LessonCheck(lessons, problems);
  }

  private static void run(LessonSource source, Lesson lesson) throws LessonException {
    String path = lesson.id() + "/lesson.yaml";
    Complaints complaints = new Complaints(source.name(path));
    List<Integer> lines = lines(LessonLoader.tree(source, path, complaints), complaints);
    for (Act act : Act.of(lesson, Explainer.english())) {
      if (!act.scene().id().equals(Scene.FADED)) {
        follow(lesson, act, lines, complaints);
      }
    }
    second(lesson, complaints);
    for (Claim claim : lesson.claims()) {
      claim.check(lesson).ifPresent(it -> complaints.add(claim.line(), "check.claim", it));
    }
    complaints.orThrow();
  }

  /// Each step happens, in its order, and what it asks about happens before the next one begins.
  private static void follow(Lesson lesson, Act act, List<Integer> lines, Complaints complaints) {
    Recording recording = Simulator.run(act.scene().scenario());
    Storyline storyline = Storyline.of(recording);
    Optional<Point> last = Optional.empty();
    for (Part part : act.parts()) {
      int line = lines.get(lesson.parts().indexOf(part));
      Optional<Point> begins = part.cue().point(recording, storyline);
      if (begins.isEmpty() || !part.concerns(recording.scenario())) {
        if (!part.optional()) {
          complaints.add(line, "check.never", part.id(), part.cue());
        }
        continue;
      }
      if (last.isPresent() && begins.get().at().compareTo(last.get().at()) <= 0) {
        complaints.add(line, "check.order", part.id());
      }
      last = begins;
      boolean asked = part.prediction().isPresent();
      if (asked && part.prediction().get().freeze().point(recording, storyline).isEmpty()) {
        complaints.add(line, "check.freeze", part.id(), part.prediction().get().freeze());
      }
    }
  }

  private static void second(Lesson lesson, Complaints complaints) {
    int verdicts = lesson.faded().map(it -> it.verdicts().size()).orElse(0);
    long asked =
        Act.of(lesson, Explainer.english()).stream()
            .filter(it -> it.scene().id().equals(Scene.FADED))
            .mapToLong(it -> it.parts().size())
            .sum();
    if (asked < verdicts) {
      complaints.add(0, "check.faded", verdicts, asked);
    }
  }

  /// The lines on which the steps begin.
  private static List<Integer> lines(LocatedNode root, Complaints complaints) {
    return Fields.open(root, "the lesson", complaints)
        .map(it -> it.list("steps", MOST, node -> Optional.of(node.line())))
        .orElse(List.of());
  }
}
