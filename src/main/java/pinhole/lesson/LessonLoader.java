package pinhole.lesson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Limits;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.NodeParser;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;

/// Reads the folder of one lesson: `lesson.yaml` and `text.md`. All mistakes of a file are reported
/// at once, each with its line and, where there is one, the nearest spelling that is right.
public final class LessonLoader {
  static final List<String> KEYS =
      List.of(
          "id",
          "number",
          "title",
          "summary",
          "minutes",
          "teaches",
          "needs",
          "controls",
          "myth",
          "scenario",
          "steps",
          "thenAndNow",
          "claims");
  static final List<String> MYTH_KEYS = List.of("says", "truth");
  static final List<String> CONTROLS =
      Stream.of(Control.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  private static final int MOST = 200;

  private final LessonSource source;
  private final Glossary glossary;
  private final Set<String> misconceptions;

  /// @param source where the files are
  /// @param glossary the words that texts may link to
  /// @param misconceptions the ids that wrong answers may name
  LessonLoader(LessonSource source, Glossary glossary, Set<String> misconceptions) {
    this.source = source;
    this.glossary = glossary;
    this.misconceptions = Set.copyOf(misconceptions);
  }

  /// The lesson in a folder.
  ///
  /// @param id the folder's name
  /// @throws LessonException with everything that is wrong
  public Lesson load(String id) throws LessonException {
    if (!id.matches("[0-9]{2}-[a-z0-9-]{1,60}")) {
      throw new Complaints(source.name(id)).only(0, "file.outside");
    }
    SequencedMap<String, Prose> sections = sections(id);
    String path = id + "/lesson.yaml";
    Complaints complaints = new Complaints(source.name(path));
    LocatedNode root = tree(source, path, complaints);
    Optional<Lesson> lesson =
        Fields.of(root, "a lesson", KEYS, complaints)
            .flatMap(it -> lesson(id, it, sections, complaints));
    complaints.orThrow();
    return lesson.orElseThrow(() -> new IllegalStateException("no lesson and no problem"));
  }

  /// The tree of a YAML file.
  ///
  /// @throws LessonException if it cannot be read
  public static LocatedNode tree(LessonSource source, String path, Complaints complaints)
      throws LessonException {
    try {
      return NodeParser.parse(
          path, text(source, path, complaints), Limits.SCENARIO, complaints.problems());
    } catch (ScenarioException wrong) {
      throw new LessonException(wrong.problems());
    }
  }

  /// The text of a file, which must be UTF-8 without control characters.
  ///
  /// @throws LessonException if it cannot be read
  public static String text(LessonSource source, String path, Complaints complaints)
      throws LessonException {
    try {
      byte[] bytes = source.read(path);
      if (bytes.length > Limits.SCENARIO.bytes()) {
        throw complaints.only(0, "file.large", Limits.SCENARIO.bytes() >> 20);
      }
      return decoded(bytes, complaints);
    } catch (LessonException known) {
      throw known;
    } catch (NoSuchFileException _) {
      throw complaints.only(0, "file.missing");
    } catch (IOException _) {
      throw complaints.only(0, "file.unreadable");
    }
  }

  private static String decoded(byte[] bytes, Complaints complaints) throws LessonException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (c == '\ufffd' || c < ' ' && c != '\n' && c != '\r' && c != '\t') {
        throw complaints.only(line, "file.binary");
      }
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private SequencedMap<String, Prose> sections(String id) throws LessonException {
    String path = id + "/text.md";
    Complaints complaints = new Complaints(source.name(path));
    ProseReader reader = new ProseReader(glossary.entries().keySet(), complaints);
    SequencedMap<String, Prose> sections = new LinkedHashMap<>();
    for (TextTree part : TextTree.read(text(source, path, complaints), complaints).children()) {
      sections.put(part.title(), reader.read(part, ProseReader.WORDS));
    }
    complaints.orThrow();
    return sections;
  }

  private Optional<Lesson> lesson(
      String id, Fields fields, SequencedMap<String, Prose> sections, Complaints complaints) {
    checkNames(id, fields, complaints);
    Optional<Scenario> scenario =
        fields
            .needed("scenario")
            .flatMap(it -> ScenarioReader.read(it, id, complaints.problems()))
            .map(ScenarioFile::scenario);
    return scenario.map(it -> lesson(id, fields, it, sections));
  }

  private Lesson lesson(
      String id, Fields fields, Scenario scenario, SequencedMap<String, Prose> sections) {
    Complaints complaints = fields.complaints();
    PartReader parts = new PartReader(scenario, sections, misconceptions, complaints);
    ClaimReader claims = new ClaimReader(scenario, complaints);
    List<Part> all = fields.list("steps", MOST, parts::read);
    checkParts(fields, all, sections.keySet());
    return new Lesson(
        id,
        fields.neededWhole("number", 1, 99),
        fields.neededText("title"),
        fields.neededText("summary"),
        fields.neededWhole("minutes", 1, 60),
        fields.texts("teaches", 20),
        fields.texts("needs", 20),
        fields.choices("controls", CONTROLS.size(), CONTROLS).stream()
            .map(it -> Control.valueOf(it.toUpperCase(Locale.ROOT)))
            .toList(),
        scenario,
        all,
        fields.texts("thenAndNow", 10),
        fields.value("myth").flatMap(it -> myth(it, complaints)),
        fields.list("claims", MOST, claims::read));
  }

  private static void checkNames(String id, Fields fields, Complaints complaints) {
    String said = fields.neededText("id");
    if (!said.isEmpty() && !said.equals(id)) {
      complaints.add(fields.line("id"), "lesson.id", said, id);
    }
    int number = fields.neededWhole("number", 1, 99);
    if (number != Integer.parseInt(id.substring(0, 2))) {
      complaints.add(
          fields.line("number"), "lesson.number", Integer.toString(number), id.substring(0, 2));
    }
  }

  private static void checkParts(Fields fields, List<Part> parts, Set<String> sections) {
    Complaints complaints = fields.complaints();
    if (fields.needed("steps").isPresent() && complaints.count() == 0 && parts.isEmpty()) {
      complaints.add(fields.line("steps"), "value.few", "\"steps\"", "1");
    }
    Set<String> ids = new HashSet<>();
    for (Part part : parts) {
      if (!ids.add(part.id())) {
        complaints.add(fields.line("steps"), "part.twice", part.id());
      }
    }
    if (complaints.count() > 0) {
      return;
    }
    long used = parts.stream().filter(it -> it.after().isPresent()).count() + parts.size();
    if (used < sections.size()) {
      unused(fields, ids, sections);
    }
  }

  private static void unused(Fields fields, Set<String> ids, Set<String> sections) {
    Set<String> named = new HashSet<>(ids);
    fields.list(
        "steps",
        MOST,
        node -> {
          Fields.open(node, "a step", fields.complaints())
              .flatMap(it -> it.text("after"))
              .ifPresent(named::add);
          return Optional.empty();
        });
    for (String section : sections) {
      if (!named.contains(section)) {
        fields.complaints().add(fields.line("steps"), "part.unused", section);
      }
    }
  }

  private static Optional<Myth> myth(LocatedNode node, Complaints complaints) {
    return Fields.of(node, "\"myth\"", MYTH_KEYS, complaints)
        .map(it -> new Myth(it.neededText("says"), it.neededText("truth")));
  }

  /// The glossary of a source.
  ///
  /// @throws LessonException with everything that is wrong
  public static Glossary glossary(LessonSource source) throws LessonException {
    Complaints complaints = new Complaints(source.name("glossary.yaml"));
    SequencedMap<String, Glossary.Entry> entries = new LinkedHashMap<>();
    Optional<Fields> words =
        Fields.open(tree(source, "glossary.yaml", complaints), "the glossary", complaints);
    for (String key : words.map(Fields::keys).orElse(List.of())) {
      words
          .flatMap(it -> it.needed(key))
          .flatMap(it -> Fields.of(it, '"' + key + '"', List.of("word", "means"), complaints))
          .map(it -> new Glossary.Entry(it.neededText("word"), it.neededText("means")))
          .ifPresent(it -> entries.put(key, it));
    }
    complaints.orThrow();
    return new Glossary(entries);
  }
}
