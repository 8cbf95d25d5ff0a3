package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keys of bundles and the code that asks for them.
class BundleKeysTest {
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*+)\"");
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:words(?:\\(\\))?\\s*\\.(?:say|of|text)|[ (]say|[.]getString)"
              + "\\(\\s*\"([a-z][A-Za-z0-9.-]*)\"\\s*[,)]");
  private static final Pattern ENUM = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

  /// A bundle and all code that can ask for its keys: the package of its `Words`, and the words
  /// that are made into keys anywhere.
  private record Source(Path bundle, String code) {
    Set<String> literals() {
      return LITERAL
          .matcher(code)
          .results()
          .map(MatchResult::group)
          .map(Source::bare)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String bare(String quoted) {
      return quoted.substring(1, quoted.length() - 1);
    }
  }

  @Test
  void everyKey_isUsed() {
    assertThat(sources().flatMap(s -> unused(s).stream())).isEmpty();
  }

  @Test
  void everyKeyThatIsAskedFor_exists() {
    assertThat(sources().flatMap(s -> missing(s).stream())).isEmpty();
  }

  /// Many bundles may belong to one package; then a key may be in any of them.
  private static List<String> missing(Source source) {
    Set<String> keys = new TreeSet<>();
    PseudoLanguage.bundles().stream()
        .filter(b -> source.code().contains('"' + name(b) + '"'))
        .forEach(b -> keys.addAll(PseudoLanguage.texts(b).keySet()));
    return ASKED
        .matcher(source.code())
        .results()
        .map(m -> m.group(1))
        .filter(k -> !keys.contains(k) && keys.stream().noneMatch(f -> f.startsWith(k + ".")))
        .distinct()
        .map(k -> name(source.bundle()) + ": " + k + " is asked for and missing")
        .toList();
  }

  private static List<String> unused(Source source) {
    Set<String> literals = source.literals();
    Set<String> parts = parts();
    Set<String> keys = PseudoLanguage.texts(source.bundle()).keySet();
    parts.addAll(keys); // a key may be a shorter one with an ending
    return keys.stream()
        .filter(key -> !literals.contains(key) && !composed(key, literals, parts))
        .map(key -> name(source.bundle()) + ": nobody asks for " + key)
        .toList();
  }

  /// Whether a key is put together: a literal that begins or ends it, and for the rest names of
  /// constants or other literals.
  private static boolean composed(String key, Set<String> literals, Set<String> parts) {
    for (int cut = 1; cut < key.length(); cut++) {
      String head = key.substring(0, cut);
      String tail = key.substring(cut);
      boolean joint = ".-".indexOf(key.charAt(cut - 1)) >= 0;
      boolean tailJoint = ".-".indexOf(key.charAt(cut)) >= 0;
      if (joint && literals.contains(head) && known(tail, parts)
          || tailJoint && literals.contains(tail) && known(head, parts)
          || joint && known(tail, parts) && known(head.substring(0, cut - 1), parts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean known(String words, Set<String> parts) {
    return words.matches("v?[0-9][0-9.x]*") // a number by which something is known
        || parts.contains(words)
        || dashed(words.toLowerCase(Locale.ROOT), parts)
        || parts.contains(words.toLowerCase(Locale.ROOT))
        || Stream.of(words.split("[.]")).allMatch(w -> parts.contains(w.toLowerCase(Locale.ROOT)));
  }

  /// Whether it is made of a literal that ends in a dash and another word: "next-" + id.
  private static boolean dashed(String words, Set<String> parts) {
    int dash = words.indexOf('-');
    return dash > 0
        && parts.contains(words.substring(0, dash + 1))
        && parts.contains(words.substring(dash + 1));
  }

  /// Everything that can be a part of a key: constants and literals anywhere in the app.
  private static Set<String> parts() {
    Set<String> parts = new TreeSet<>();
    files(JAVA)
        .map(BundleKeysTest::read)
        .forEach(code -> {
          ENUM.matcher(code)
              .results()
              .map(m -> m.group().toLowerCase(Locale.ROOT))
              .forEach(name -> {
                parts.add(name);
                parts.add(name.replace('_', '-'));
              });
          LITERAL
              .matcher(code)
              .results()
              .map(m -> m.group(1))
              .filter(s -> s.matches("[A-Za-z0-9.-]+"))
              .forEach(s -> parts.add(s.toLowerCase(Locale.ROOT)));
        });
    return parts;
  }

  private static Stream<Source> sources() {
    return PseudoLanguage.bundles().stream()
        .filter(bundle -> !name(bundle).equals("pinhole.cli.usage")) // picocli makes its keys
        .map(bundle -> {
          String quoted = '"' + name(bundle) + '"';
          Set<Path> packages =
              files(JAVA)
                  .filter(f -> read(f).contains(quoted))
                  .map(Path::getParent)
                  .collect(Collectors.toCollection(TreeSet::new));
          String code =
              packages.stream()
                  .flatMap(BundleKeysTest::siblings)
                  .map(BundleKeysTest::read)
                  .collect(Collectors.joining("\n"));
          return new Source(bundle, code);
        });
  }

  private static String name(Path bundle) {
    String path = RESOURCES.relativize(bundle).toString().replace('/', '.').replace('\\', '.');
    return path.substring(0, path.length() - ".properties".length());
  }

  private static Stream<Path> siblings(Path folder) {
    return files(folder).filter(f -> f.getParent().equals(folder));
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.filter(l -> !l.strip().startsWith("//")).collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
