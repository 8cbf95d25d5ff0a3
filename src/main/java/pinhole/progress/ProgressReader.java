package pinhole.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import pinhole.scenario.Limits;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Digits;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.NodeParser;
import pinhole.scenario.Problem;
import pinhole.scenario.Problems;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.Section;

/// Reads progress files, a stranger's too: size, depth, counts and lengths have limits, and what
/// does not fit is named with its line. A file is good as a whole or not at all.
public final class ProgressReader {
  /// The largest file, in MiB; the fullest progress is smaller.
  static final int MOST_MIB = 32;

  static final int MOST_BYTES = MOST_MIB << 20;

  private static final Limits LIMITS = new Limits(MOST_BYTES, 8, 500_000);
  private static final List<String> KEYS =
      List.of("version", "learner", "lessons", "challenges", "answers");

  private final String name;
  private final Words words = new Words();

  private ProgressReader(String name) {
    this.name = name;
  }

  /// The progress in a file.
  ///
  /// @throws ProgressException with everything that is wrong, each with its line
  public static Progress read(Path file) throws ProgressException {
    ProgressReader reader = new ProgressReader(file.toString());
    if (Files.isDirectory(file)) {
      throw reader.only("directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return reader.bytes(in.readNBytes(LIMITS.bytes() + 1));
    } catch (ProgressException known) {
      throw known;
    } catch (NoSuchFileException _) {
      throw reader.only("missing");
    } catch (IOException _) {
      throw reader.only("unreadable");
    }
  }

  /// The progress in the bytes of a file.
  ///
  /// @param name the file's name, for reports
  /// @throws ProgressException with everything that is wrong, each with its line
  public static Progress parse(String name, byte[] bytes) throws ProgressException {
    return new ProgressReader(name).bytes(bytes);
  }

  private Progress bytes(byte[] bytes) throws ProgressException {
    if (bytes.length > LIMITS.bytes()) {
      throw only("large", Integer.toString(MOST_MIB));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text(text);
    } catch (CharacterCodingException _) {
      throw only("binary");
    }
  }

  private Progress text(String text) throws ProgressException {
    if (!text.stripLeading().startsWith("{")) {
      throw only("no-json");
    }
    Problems problems = new Problems(name);
    try {
      LocatedNode root = NodeParser.parse("progress.json", text, LIMITS, problems);
      checkVersion(root);
      Optional<Progress> progress =
          Section.of(root, words.say("file"), KEYS, problems)
              .map(section -> new ProgressSection(section).read());
      problems.orThrow();
      return progress.orElseThrow(() -> new IllegalStateException("nothing read, no problem"));
    } catch (ScenarioException wrong) {
      Problem first = wrong.problems().getFirst();
      throw new ProgressException(wrong.getMessage(), first.line(), false);
    }
  }

  /// Before anything else: what a newer Pinhole writes may have keys that are unknown here.
  private void checkVersion(LocatedNode root) throws ProgressException {
    Mapping mapping = root instanceof Mapping m ? m : new Mapping(1, new LinkedHashMap<>());
    LocatedNode.Member version = mapping.members().get("version");
    if (version == null || !(version.value() instanceof Digits(int line, String digits))) {
      throw only("no-version");
    }
    if (digits.equals(Integer.toString(Progress.VERSION))) {
      return;
    }
    if (digits.matches("[1-9][0-9]{0,8}")) {
      throw new ProgressException(name + ":" + line + ": " + words.say("newer"), line, true);
    }
    throw only("no-version");
  }

  private ProgressException only(String key, Object... values) {
    String sentence = new Problem(name, 0, words.say(key, values)).toString();
    return new ProgressException(sentence, 0, false);
  }
}
