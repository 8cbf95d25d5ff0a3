package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.challenge.Challenge;
import pinhole.challenge.Gradebook;
import pinhole.challenge.Gradebook.Row;

/// `pinhole grade`: grades a folder of learners' answers into a table. It exits with 0 when every
/// file has its row, whatever the row says.
@Command(name = "grade", mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Option(
      names = "--challenge",
      paramLabel = "ID",
      required = true,
      descriptionKey = "challenge.id")
  private String id;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "challenge.seed")
  private Long seed;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "grade.folder")
  private Path folder;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.csv",
      required = true,
      descriptionKey = "grade.out")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Challenge challenge = Challenges.find(id, seed);
    if (!Files.isDirectory(folder)) {
      throw words.problem("grade.no-folder", folder);
    }
    TextTarget target = new TextTarget(out, words);
    List<Row> rows = rows(challenge);
    target.write(new GradeCsv(challenge).text(rows));
    PrintWriter to = spec.commandLine().getOut();
    String all = Integer.toString(rows.size());
    to.println(words.text("grade.done", all, passed(rows), unreadable(rows), out));
    to.flush();
    return CommandLine.ExitCode.OK;
  }

  private List<Row> rows(Challenge challenge) throws IOException {
    try {
      return new Gradebook(challenge, Locale.ENGLISH).grade(folder);
    } catch (IOException _) {
      throw words.problem("grade.no-folder", folder);
    }
  }

  private static String passed(List<Row> rows) {
    long count =
        rows.stream().filter(it -> it instanceof Row.Graded(var _, var g) && g.passed()).count();
    return Long.toString(count);
  }

  private static String unreadable(List<Row> rows) {
    return Long.toString(rows.stream().filter(Row.Unreadable.class::isInstance).count());
  }
}
