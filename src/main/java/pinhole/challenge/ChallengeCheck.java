package pinhole.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonSource;
import pinhole.scenario.Problem;

/// What is wrong in the challenges of a source and in the tasks of its lessons: all of it, in all
/// of them. Their solutions must pass, and their wrong answers must not.
///
/// @param ids the challenges that the index names
/// @param problems in the order of the challenges, then of the lessons
public record ChallengeCheck(List<String> ids, List<Problem> problems) {
  /// Copies the lists.
  public ChallengeCheck {
    ids = List.copyOf(ids);
    problems = List.copyOf(problems);
  }

  /// Checks a source, in the language of its authors.
  ///
  /// @param lessons whose tasks are checked, too
  public static ChallengeCheck of(LessonSource source, List<Lesson> lessons) {
    List<Problem> problems = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    try {
      Set<String> glossary = Glossary.of(source, Locale.ROOT).entries().keySet();
      ChallengeLoader loader = new ChallengeLoader(source, glossary, Locale.ROOT);
      for (Lesson lesson : lessons) {
        if (lesson.own().isPresent()) {
          String file = source.name(lesson.id() + "/own.yaml");
          problems.addAll(problems(file, () -> loader.own(lesson.id())));
        }
      }
      if (source.has(ChallengeLibrary.INDEX)) {
        ids.addAll(ChallengeLibrary.ids(source));
      }
      for (String id : ids) {
        String file = source.name("challenges/" + id + "/challenge.yaml");
        problems.addAll(problems(file, () -> loader.load(id)));
      }
    } catch (LessonException wrong) {
      problems.addAll(wrong.problems());
    }
    return new ChallengeCheck(ids, problems);
  }

  /// Something that loads a challenge.
  private interface Load {
    Challenge challenge() throws LessonException;
  }

  private static List<Problem> problems(String file, Load load) {
    try {
      return graded(file, load.challenge());
    } catch (LessonException wrong) {
      return wrong.problems();
    }
  }

  private static List<Problem> graded(String file, Challenge challenge) {
    Words words = new Words(Locale.ENGLISH);
    Grader grader = Grader.english();
    List<Problem> found = new ArrayList<>();
    for (String reason : grader.grade(challenge, challenge.solution()).reasons()) {
      found.add(new Problem(file, 0, words.say("problem.solution", reason)));
    }
    if (grader.grade(challenge, challenge.start()).passed()) {
      found.add(new Problem(file, 0, words.say("problem.start-passes")));
    }
    for (Attempt wrong : challenge.wrong()) {
      Grade grade = grader.grade(challenge, wrong.scenario());
      List<String> missed = grade.missed().stream().sorted().toList();
      if (grade.passed()) {
        found.add(new Problem(file, wrong.line(), words.say("problem.wrong-passes", wrong.why())));
      } else if (!missed.equals(wrong.fails().stream().sorted().toList())) {
        String truly = String.join(", ", missed);
        found.add(new Problem(file, wrong.line(), words.say("problem.fails", wrong.why(), truly)));
      }
    }
    return found;
  }
}
