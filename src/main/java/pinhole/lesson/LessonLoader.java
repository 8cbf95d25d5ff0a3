package pinhole.lesson;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
          "group",
          "minutes",
          "teaches",
          "needs",
          "controls",
          "scenario",
          "scenes",
          "steps",
          "faded",
          "claims");
  static final List<String> GROUPS =
      Stream.of(Group.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  static final List<String> CONTROLS =
      Stream.of(Control.values()).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  private static final int MOST = 200;

  private final LessonSource source;
  private final Glossary glossary;
  private final Set<String> misconceptions;
  private final Language language;

  /// @param source where the files are
  /// @param glossary the words that texts may link to
  /// @param misconceptions the ids that wrong answers may name
  /// @param language of the words
  LessonLoader(
      LessonSource source, Glossary glossary, Set<String> misconceptions, Language language) {
    this.language = language;
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
      // the id may be anything, so it makes no file name
      throw new Complaints(source.name("index.yaml")).only(0, "file.outside");
    }
    String words = language.of(source, id + "/text.md");
    Complaints aboutWords = new Complaints(source.name(words));
    TextTree text = TextTree.read(text(source, words, aboutWords), aboutWords);
    String path = id + "/lesson.yaml";
    Complaints complaints = new Complaints(source.name(path));
    LocatedNode root = tree(source, path, complaints);
    LessonWords said = new LessonWords(text, glossary.entries().keySet(), aboutWords);
    QuestionReader questions =
        new QuestionReader(misconceptions, said.items(), complaints, aboutWords);
    Optional<Lesson> lesson =
        Fields.of(root, "a lesson", KEYS, complaints)
            .flatMap(it -> lesson(id, it, said, questions));
    complaints.orThrow(aboutWords);
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

  private Optional<Lesson> lesson(
      String id, Fields fields, LessonWords words, QuestionReader questions) {
    checkNames(id, fields, fields.complaints());
    Optional<Scenario> scenario =
        fields
            .needed("scenario")
            .flatMap(it -> ScenarioReader.read(it, id, fields.complaints().problems()))
            .map(ScenarioFile::scenario);
    return scenario.map(it -> lesson(id, fields, it, words, questions));
  }

  private Lesson lesson(
      String id, Fields fields, Scenario scenario, LessonWords words, QuestionReader questions) {
    Complaints complaints = fields.complaints();
    SceneReader sceneReader = new SceneReader(id, scenario, complaints);
    List<Scene> scenes = sceneReader.read(fields);
    PartReader parts = new PartReader(scenes, words, questions, complaints);
    ClaimReader claims = new ClaimReader(scenes, complaints);
    List<Part> all = fields.list("steps", MOST, parts::read);
    checkParts(fields, all);
    if (complaints.count() == 0) {
      words.checkUsed();
    }
    String group = fields.neededChoice("group", GROUPS);
    return new Lesson(
        id,
        fields.neededWhole("number", 1, 99),
        group.isEmpty() ? Group.BASICS : Group.valueOf(group.toUpperCase(Locale.ROOT)),
        words.title(),
        words.summary(),
        fields.neededWhole("minutes", 1, 60),
        fields.texts("teaches", 20),
        fields.texts("needs", 20),
        fields.choices("controls", CONTROLS.size(), CONTROLS).stream()
            .map(it -> Control.valueOf(it.toUpperCase(Locale.ROOT)))
            .toList(),
        scenes,
        all,
        words.thenAndNow(),
        words.myth(),
        fields.list("claims", MOST, claims::read),
        fields.value("faded").flatMap(it -> sceneReader.faded(it, words)),
        own(id, fields, words));
  }

  /// The third pass has words and a task, or neither.
  private Optional<TextTree> own(String id, Fields fields, LessonWords words) {
    boolean task = source.has(id + "/own.yaml");
    if (task != words.own().isPresent()) {
      fields.complaints().add(fields.line(), task ? "own.words" : "own.task");
    }
    return words.own();
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

  private static void checkParts(Fields fields, List<Part> parts) {
    Complaints complaints = fields.complaints();
    if (fields.needed("steps").isPresent() && complaints.count() == 0 && parts.isEmpty()) {
      complaints.add(fields.line("steps"), "value.few", "\"steps\"", "1");
    }
    Set<String> ids = new HashSet<>();
    for (Part part : parts) {
      if (!ids.add(part.id()) || LessonWords.taken(part.id())) {
        complaints.add(fields.line("steps"), "part.twice", part.id());
      }
    }
  }

  /// The glossary of a source, in its authors' language.
  ///
  /// @throws LessonException with everything that is wrong
  public static Glossary glossary(LessonSource source) throws LessonException {
    return new WordLists(source, new Language(Locale.ROOT)).glossary();
  }
}
