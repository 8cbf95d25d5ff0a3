package pinhole.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import pinhole.lesson.Glossary.Entry;
import pinhole.lesson.Glossary.Show;

/// Reads the words that all lessons share: the glossary and the misconceptions. A translation must
/// have every word.
final class WordLists {
  static final List<String> KEYS = List.of("word", "means", "show");
  private static final List<String> SHOW_KEYS = List.of("lesson", "step");
  private static final String GLOSSARY = "glossary.yaml";
  private static final String MISCONCEPTIONS = "misconceptions.yaml";

  private final LessonSource source;
  private final Language language;

  WordLists(LessonSource source, Language language) {
    this.source = source;
    this.language = language;
  }

  Glossary glossary() throws LessonException {
    Glossary main = glossary(GLOSSARY);
    String path = language.of(source, GLOSSARY);
    if (path.equals(GLOSSARY)) {
      return main;
    }
    Glossary translated = glossary(path);
    checkAll(path, main.entries().keySet(), translated.entries().keySet());
    SequencedMap<String, Entry> all = new LinkedHashMap<>();
    main.entries()
        .forEach((key, entry) -> {
          Entry words = translated.entries().get(key);
          all.put(key, new Entry(words.word(), words.means(), entry.show()));
        });
    return new Glossary(all);
  }

  SequencedMap<String, String> misconceptions() throws LessonException {
    SequencedMap<String, String> main = misconceptions(MISCONCEPTIONS);
    String path = language.of(source, MISCONCEPTIONS);
    if (path.equals(MISCONCEPTIONS)) {
      return main;
    }
    SequencedMap<String, String> translated = misconceptions(path);
    checkAll(path, main.keySet(), translated.keySet());
    return translated;
  }

  /// Complains about words of the glossary that name a step which their lesson does not have. A
  /// lesson that is not there at all may still come.
  void check(Glossary glossary, List<Lesson> lessons) throws LessonException {
    Complaints complaints = new Complaints(source.name(GLOSSARY));
    for (Entry entry : glossary.entries().values()) {
      Optional<Show> show = entry.show();
      for (Lesson lesson : lessons) {
        if (show.filter(it -> it.lesson().equals(lesson.id())).isPresent()) {
          List<String> steps = lesson.parts().stream().map(Part::id).toList();
          String step = show.get().step();
          if (!steps.contains(step)) {
            complaints.unknown(0, "show.meant", "show.none", steps, lesson.id(), step);
          }
        }
      }
    }
    complaints.orThrow();
  }

  private void checkAll(String path, Set<String> needed, Set<String> found) throws LessonException {
    Complaints complaints = new Complaints(source.name(path));
    for (String key : needed) {
      if (!found.contains(key)) {
        complaints.add(0, "words.lacks", key);
      }
    }
    complaints.orThrow();
  }

  private Glossary glossary(String path) throws LessonException {
    Complaints complaints = new Complaints(source.name(path));
    SequencedMap<String, Entry> entries = new LinkedHashMap<>();
    Optional<Fields> words =
        Fields.open(LessonLoader.tree(source, path, complaints), "the glossary", complaints);
    for (String key : words.map(Fields::keys).orElse(List.of())) {
      words
          .flatMap(it -> it.needed(key))
          .flatMap(it -> Fields.of(it, '"' + key + '"', KEYS, complaints))
          .map(it -> new Entry(it.neededText("word"), it.neededText("means"), show(it)))
          .ifPresent(it -> entries.put(key, it));
    }
    complaints.orThrow();
    return new Glossary(entries);
  }

  private static Optional<Show> show(Fields fields) {
    return fields
        .value("show")
        .flatMap(it -> Fields.of(it, "\"show\"", SHOW_KEYS, fields.complaints()))
        .map(it -> new Show(it.neededText("lesson"), it.neededText("step")));
  }

  private SequencedMap<String, String> misconceptions(String path) throws LessonException {
    Complaints complaints = new Complaints(source.name(path));
    SequencedMap<String, String> all = new LinkedHashMap<>();
    Fields.open(
            LessonLoader.tree(source, path, complaints), "the list of misconceptions", complaints)
        .ifPresent(it -> it.keys().forEach(key -> all.put(key, it.neededText(key))));
    complaints.orThrow();
    return all;
  }
}
