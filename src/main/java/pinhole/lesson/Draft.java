package pinhole.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import pinhole.scenario.Problem;

/// Lessons that somebody is writing: what can be shown of them, and what is wrong.
///
/// @param library the lessons that load
/// @param problems everything that is wrong, in all of them
public record Draft(LessonLibrary library, List<Problem> problems) {
  /// Copies the list.
  public Draft {
    problems = List.copyOf(problems);
  }

  /// The lessons of a source as they are now. It never fails: what cannot be read is a problem.
  ///
  /// @param locale the language that is shown where there are words in it
  public static Draft of(LessonSource source, Locale locale) {
    LessonCheck check = LessonCheck.of(source);
    List<Problem> problems = new ArrayList<>(check.problems());
    boolean translated = !List.of("", "en").contains(locale.getLanguage());
    LessonCheck shown = translated ? LessonCheck.of(source, locale) : check;
    shown.problems().stream().filter(it -> !problems.contains(it)).forEach(problems::add);
    Glossary glossary = new Glossary(new LinkedHashMap<>());
    SequencedMap<String, String> misconceptions = new LinkedHashMap<>();
    try {
      WordLists words = new WordLists(source, new Language(locale));
      glossary = words.glossary();
      misconceptions = words.misconceptions();
    } catch (LessonException _) {
      // the check has said so already
    }
    return new Draft(new LessonLibrary(shown.lessons(), glossary, misconceptions), problems);
  }
}
