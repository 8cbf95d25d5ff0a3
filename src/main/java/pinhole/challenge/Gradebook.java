package pinhole.challenge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pinhole.scenario.Problem;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;

/// Grades a folder of answers, many at a time. Each file has its row, whatever is wrong with it.
public final class Gradebook {
  private static final String ENDING = ".yaml";

  private final Challenge challenge;
  private final Grader grader;
  private final Words words;

  /// A book for one challenge.
  public Gradebook(Challenge challenge, Locale locale) {
    this.challenge = challenge;
    this.grader = new Grader(locale);
    this.words = new Words(locale);
  }

  /// What became of one file.
  public sealed interface Row {
    /// The file's name, without its folder.
    String file();

    /// It was graded.
    ///
    /// @param file its name
    /// @param grade how
    record Graded(String file, Grade grade) implements Row {}

    /// It could not be read.
    ///
    /// @param file its name
    /// @param error why not
    record Unreadable(String file, String error) implements Row {}
  }

  /// A row for each `*.yaml` in a folder, in the order of their names.
  ///
  /// @throws IOException if the folder cannot be read
  public List<Row> grade(Path folder) throws IOException {
    Path real = folder.toRealPath();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Gradebook::isAnswer).sorted().toList();
    }
    return files.parallelStream().map(it -> row(real, it)).toList();
  }

  private static boolean isAnswer(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private Row row(Path folder, Path file) {
    String name = name(file);
    try {
      if (!Files.isRegularFile(file)) {
        return new Row.Unreadable(name, words.say("file.no-file"));
      }
      if (!file.toRealPath().startsWith(folder)) {
        return new Row.Unreadable(name, words.say("file.outside"));
      }
      return new Row.Graded(name, grader.grade(challenge, ScenarioReader.read(file)));
    } catch (ScenarioException wrong) {
      return new Row.Unreadable(name, said(wrong));
    } catch (IOException _) {
      return new Row.Unreadable(name, words.say("file.unreadable"));
    } catch (RuntimeException mistake) {
      return new Row.Unreadable(name, words.say("file.own-mistake", mistake));
    }
  }

  private String said(ScenarioException wrong) {
    return wrong.problems().stream().map(this::said).collect(Collectors.joining("; "));
  }

  private String said(Problem problem) {
    return problem.line() > 0
        ? words.say("file.line", problem.line(), problem.sentence())
        : problem.sentence();
  }
}
