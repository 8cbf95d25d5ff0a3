package pinhole.lesson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pinhole.scenario.Problem;

/// What is wrong in the lessons of a source: all of it, in all of them.
///
/// @param ids the lessons that the index names
/// @param lessons those that can be loaded
/// @param problems by lesson in the order of the course, by line within each
public record LessonCheck(List<String> ids, List<Lesson> lessons, List<Problem> problems) {
  private static final String INDEX = "index.yaml";

  /// Copies the lists.
  public LessonCheck {
    ids = List.copyOf(ids);
    lessons = List.copyOf(lessons);
    problems = List.copyOf(problems);
  }

  /// Checks a source, in the language of its authors. Without its index and its word lists nothing
  /// can be said about the lessons, so then only these are reported.
  public static LessonCheck of(LessonSource source) {
    return of(source, Locale.ROOT);
  }

  /// The same in another language, where there are words in it.
  public static LessonCheck of(LessonSource source, Locale locale) {
    Language language = new Language(locale);
    List<Problem> problems = new ArrayList<>();
    try {
      WordLists words = new WordLists(source, language);
      Glossary glossary = words.glossary();
      Set<String> misconceptions = words.misconceptions().keySet();
      List<String> ids = LessonLibrary.ids(source);
      LessonLoader loader = new LessonLoader(source, glossary, misconceptions, language);
      problems.addAll(twins(source, ids));
      List<Lesson> lessons = new ArrayList<>();
      for (String id : List.copyOf(new LinkedHashSet<>(ids))) {
        load(source, loader, id, ids, lessons, problems);
      }
      shown(words, glossary, lessons, problems);
      return new LessonCheck(ids, lessons, problems);
    } catch (LessonException wrong) {
      return new LessonCheck(List.of(), List.of(), wrong.problems());
    }
  }

  private static List<Problem> twins(LessonSource source, List<String> ids) {
    Complaints complaints = new Complaints(source.name(INDEX));
    Set<String> seen = new HashSet<>();
    ids.stream().filter(it -> !seen.add(it)).forEach(it -> complaints.add(0, "check.twice", it));
    return complaints.found();
  }

  private static void load(
      LessonSource source,
      LessonLoader loader,
      String id,
      List<String> ids,
      List<Lesson> lessons,
      List<Problem> problems) {
    try {
      Lesson lesson = loader.load(id);
      lessons.add(lesson);
      LessonLines lines = LessonLines.of(source, id);
      Complaints complaints = new Complaints(source.name(id + "/lesson.yaml"));
      needs(lesson, ids, lines.line("needs"), complaints);
      new Promises(lesson, lines, complaints).check();
      problems.addAll(complaints.found());
    } catch (LessonException wrong) {
      problems.addAll(wrong.problems());
    }
  }

  private static void needs(Lesson lesson, List<String> ids, int line, Complaints complaints) {
    for (String need : lesson.needs()) {
      if (!ids.contains(need)) {
        complaints.unknown(line, "check.need-meant", "check.need-none", ids, need);
      } else if (ids.indexOf(need) >= ids.indexOf(lesson.id())) {
        complaints.add(line, "check.need-late", need);
      }
    }
  }

  private static void shown(
      WordLists words, Glossary glossary, List<Lesson> lessons, List<Problem> problems) {
    try {
      words.check(glossary, lessons);
    } catch (LessonException wrong) {
      problems.addAll(wrong.problems());
    }
  }
}
