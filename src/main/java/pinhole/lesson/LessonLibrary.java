package pinhole.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.Nearest;

/// All lessons of a source, in the order of the course.
///
/// @param lessons in that order
/// @param glossary the words that they link to
/// @param misconceptions what wrong answers show that somebody believes, by id
public record LessonLibrary(
    List<Lesson> lessons, Glossary glossary, SequencedMap<String, String> misconceptions) {
  private static final int MOST = 200;

  /// Copies the list.
  public LessonLibrary {
    lessons = List.copyOf(lessons);
    misconceptions =
        java.util.Collections.unmodifiableSequencedMap(new LinkedHashMap<>(misconceptions));
  }

  /// The lessons that come with the app.
  ///
  /// @throws LessonException with everything that is wrong in them
  public static LessonLibrary shipped() throws LessonException {
    return load(LessonSource.shipped());
  }

  /// The lessons of a source.
  ///
  /// @throws LessonException with everything that is wrong in the first file that is wrong
  public static LessonLibrary load(LessonSource source) throws LessonException {
    return load(source, Locale.ROOT);
  }

  /// The lessons of a source in a language; in the authors' own where it has no translation.
  ///
  /// @throws LessonException with everything that is wrong in the first file that is wrong
  public static LessonLibrary load(LessonSource source, Locale locale) throws LessonException {
    Language language = new Language(locale);
    WordLists words = new WordLists(source, language);
    Glossary glossary = words.glossary();
    SequencedMap<String, String> misconceptions = words.misconceptions();
    List<String> ids = ids(source);
    LessonLoader loader = new LessonLoader(source, glossary, misconceptions.keySet(), language);
    List<Lesson> lessons = new ArrayList<>();
    for (String id : ids) {
      lessons.add(loader.load(id));
    }
    words.check(glossary, lessons);
    return new LessonLibrary(lessons, glossary, misconceptions);
  }

  /// The ids of the lessons of a source, in the order of the course, whether they load or not.
  ///
  /// @throws LessonException with everything that is wrong in the index
  public static List<String> ids(LessonSource source) throws LessonException {
    Complaints complaints = new Complaints(source.name("index.yaml"));
    LocatedNode root = LessonLoader.tree(source, "index.yaml", complaints);
    List<String> ids =
        Fields.of(root, "the index", List.of("lessons"), complaints)
            .map(it -> it.texts("lessons", MOST))
            .orElse(List.of());
    complaints.orThrow();
    return ids;
  }

  /// A lesson by its id (`05-active`), its number (`5`) or its name (`active`).
  ///
  /// @throws LessonException if there is none; it says which one was probably meant
  public Lesson find(String name) throws LessonException {
    Optional<Lesson> found = lessons.stream().filter(it -> answersTo(it, name)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    List<String> ids = lessons.stream().map(Lesson::id).toList();
    List<String> names =
        lessons.stream().flatMap(it -> List.of(it.id(), it.id().substring(3)).stream()).toList();
    Complaints complaints = new Complaints("index.yaml");
    Optional<String> meant = Nearest.of(name, names);
    throw meant.isPresent()
        ? complaints.only(0, "index.unknown", name, meant.get())
        : complaints.only(0, "index.none", name, String.join(", ", ids));
  }

  /// The lesson after another, empty after the last.
  public Optional<Lesson> after(Lesson lesson) {
    int next = lessons.indexOf(lesson) + 1;
    return next > 0 && next < lessons.size() ? Optional.of(lessons.get(next)) : Optional.empty();
  }

  private static boolean answersTo(Lesson lesson, String name) {
    return lesson.id().equals(name)
        || lesson.id().substring(3).equals(name)
        || name.matches("0?" + lesson.number());
  }
}
