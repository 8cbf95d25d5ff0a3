package pinhole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The files of this repository keep the house's habits.
class TidyTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path JAVA = Path.of("src/main/java");
  private static final Path README = Path.of("README.md");

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("public (?:\\w+ |non-sealed )*(?:class|record|enum|interface|@interface) .*");
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME)\\b");
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.~-])/(?:work|tmp|root|home|Users|farm)/|\\b[A-Z]:\\\\");
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s:]*)(?:#([^)\\s]+))?\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");
  private static final Pattern SCRIPT = Pattern.compile("\\./(pinhole|mvnw)\\b");
  private static final Pattern COMMAND = Pattern.compile("\\./pinhole ([a-z]+)\\b");
  private static final Pattern COMMAND_NAME = Pattern.compile("\\bname = \"([a-z]+)\"");

  @Test
  void everyPackageSaysWhatItIsFor() {
    Set<Path> packages =
        files(JAVA.resolve("pinhole")).map(Path::getParent).collect(Collectors.toSet());
    assertThat(packages)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.resolve("package-info.java")).content().startsWith("///"));
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    assertThat(problems(files(JAVA), TidyTest::undocumented)).isEmpty();
  }

  @Test
  void noFileIsLongerThan300Lines() {
    assertThat(
            problems(
                files(MAIN),
                lines -> lines.size() > 300 ? List.of(lines.size() + " lines") : List.of()))
        .isEmpty();
  }

  @Test
  void noLineIsWiderThan100Columns() {
    assertThat(
            problems(
                files(JAVA),
                lines -> lines.stream().filter(it -> it.codePoints().count() > 100).toList()))
        .isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(problems(all(MAIN, Path.of("lessons"), Path.of("docs"), README), UNFINISHED))
        .isEmpty();
  }

  @Test
  void noTextNamesAPathOfOneMachine() {
    assertThat(problems(all(MAIN, Path.of("lessons"), Path.of("docs"), README), MACHINE_PATH))
        .isEmpty();
  }

  @Test
  void theArchitectureFitsOnTwoPages() {
    assertThat(lines(Path.of("docs/ARCHITECTURE.md"))).hasSizeBetween(50, 150);
  }

  @Test
  void everyLinkBetweenTheDocsLeadsSomewhere() {
    assertThat(all(Path.of("docs"), README).flatMap(TidyTest::deadLinks)).isEmpty();
  }

  @Test
  void theCommandsOfTheReadmeExist() {
    String readme = text(README);
    assertThat(groups(SCRIPT, readme))
        .contains("pinhole", "mvnw")
        .allSatisfy(it -> assertThat(Path.of(it)).isExecutable());
    Path commands = JAVA.resolve("pinhole/cli");
    if (Files.exists(commands)) {
      String code = files(commands).map(TidyTest::text).collect(Collectors.joining());
      assertThat(groups(COMMAND_NAME, code)).containsAll(groups(COMMAND, readme));
    }
  }

  @Test
  void theBuildChecksWhatTheReadmeSays() {
    assertThat(text(README)).contains("./mvnw verify");
    assertThat(text(Path.of(".ci/run"))).contains("\n./mvnw -B verify");
  }

  private static List<String> undocumented(List<String> lines) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (PUBLIC_TYPE.matcher(lines.get(i)).matches()) {
        int before = i - 1;
        while (before > 0 && lines.get(before).startsWith("@")) {
          before--;
        }
        if (before < 0 || !lines.get(before).startsWith("///")) {
          found.add(lines.get(i));
        }
      }
    }
    return found;
  }

  private static Stream<String> deadLinks(Path page) {
    List<String> dead = new ArrayList<>();
    Matcher link = LINK.matcher(text(page));
    while (link.find()) {
      Path to = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1)).normalize();
      if (!Files.exists(to) || (link.group(2) != null && !anchors(to).contains(link.group(2)))) {
        dead.add(page + ": " + link.group());
      }
    }
    return dead.stream();
  }

  /// The anchors that Markdown viewers make of headings.
  private static Set<String> anchors(Path page) {
    return groups(HEADING, text(page)).stream()
        .map(it -> it.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }

  private static Set<String> groups(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult it) -> it.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> problems(Stream<Path> files, Pattern forbidden) {
    return problems(
        files, lines -> lines.stream().filter(it -> forbidden.matcher(it).find()).toList());
  }

  private static List<String> problems(Stream<Path> files, Finder finder) {
    return files
        .flatMap(file -> finder.find(lines(file)).stream().map(it -> file + ": " + it))
        .toList();
  }

  private static Stream<Path> all(Path... roots) {
    return Stream.of(roots).filter(Files::exists).flatMap(TidyTest::files);
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  /// The text of the file, or nothing where it is a picture.
  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (MalformedInputException _) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Finder {
    List<String> find(List<String> lines);
  }
}
