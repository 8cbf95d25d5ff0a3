package pinhole.challenge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import pinhole.lesson.Complaints;
import pinhole.lesson.Language;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLoader;
import pinhole.lesson.LessonSource;
import pinhole.lesson.TextTree;
import pinhole.scenario.Limits;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.NodeParser;
import pinhole.scenario.Problem;
import pinhole.scenario.ScenarioException;

/// Loads challenges, and the tasks of lessons, from their files.
public final class ChallengeLoader {
  private static final Pattern FOLDER = Pattern.compile("[0-9]{2}-[a-z0-9-]{1,60}");

  private final LessonSource source;
  private final Set<String> glossary;
  private final Language language;
  private final Words words = new Words(Locale.ENGLISH);

  /// @param source where the files are
  /// @param glossary the words that texts may link to
  /// @param locale of the words; the authors' own are read where there is no translation
  public ChallengeLoader(LessonSource source, Set<String> glossary, Locale locale) {
    this.source = source;
    this.glossary = Set.copyOf(glossary);
    this.language = new Language(locale);
  }

  /// The challenge in a folder, as it is written.
  ///
  /// @param id the folder's name
  /// @throws LessonException with everything that is wrong
  public Challenge load(String id) throws LessonException {
    return load(id, Optional.empty());
  }

  /// A variant of a challenge: equal seeds give equal variants.
  ///
  /// @throws LessonException with everything that is wrong
  public Challenge load(String id, long seed) throws LessonException {
    return load(id, Optional.of(seed));
  }

  private Challenge load(String id, Optional<Long> seed) throws LessonException {
    checkFolder(id);
    String folder = "challenges/" + id + "/";
    return load(folder + "challenge.yaml", folder + "text.md", id, false, seed);
  }

  /// The task of a lesson, the third pass.
  ///
  /// @param lesson the lesson's id
  /// @throws LessonException with everything that is wrong
  public Challenge own(String lesson) throws LessonException {
    checkFolder(lesson);
    return load(lesson + "/own.yaml", lesson + "/text.md", lesson, true, Optional.empty());
  }

  private void checkFolder(String id) throws LessonException {
    if (!FOLDER.matcher(id).matches()) {
      String said = words.say("problem.folder");
      throw new LessonException(List.of(new Problem(source.name(id), 0, said)));
    }
  }

  private Challenge load(
      String yamlPath, String anyText, String id, boolean own, Optional<Long> seed)
      throws LessonException {
    String textPath = language.of(source, anyText);
    Complaints inYaml = new Complaints(source.name(yamlPath));
    Complaints inText = new Complaints(source.name(textPath));
    ChallengeReader reader = new ChallengeReader(id, own, inYaml, words);
    String yaml = LessonLoader.text(source, yamlPath, inYaml);
    LocatedNode root = tree(yamlPath, yaml, inYaml);
    Optional<Variant> variant = seed.map(Variant::new);
    UnaryOperator<String> changed = UnaryOperator.identity();
    if (variant.isPresent()) {
      changed = variant.get().words(reader.varied(root), yaml);
      root = tree(yamlPath, changed.apply(yaml), inYaml);
    }
    String says = changed.apply(LessonLoader.text(source, textPath, inText));
    TextTree tree = TextTree.read(says, inText);
    TextTree task = own ? task(tree, inText) : tree;
    ChallengeText text = ChallengeText.read(task, glossary, inText, words);
    inText.orThrow();
    return reader.read(root, text, variant);
  }

  private static LocatedNode tree(String path, String yaml, Complaints complaints)
      throws LessonException {
    try {
      return NodeParser.parse(path, yaml, Limits.SCENARIO, complaints.problems());
    } catch (ScenarioException wrong) {
      throw new LessonException(wrong.problems());
    }
  }

  private TextTree task(TextTree tree, Complaints complaints) throws LessonException {
    Optional<TextTree> task = tree.child("own");
    if (task.isEmpty()) {
      complaints.say(1, words.say("problem.no-section", "own"));
    }
    complaints.orThrow();
    return task.orElse(tree);
  }
}
