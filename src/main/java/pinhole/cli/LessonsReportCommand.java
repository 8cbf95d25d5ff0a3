package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.progress.ClassReport;

/// `pinhole lessons report`: what a class answered. It exits with 2 if a file could not be read;
/// the others are counted all the same.
@Command(name = "report", mixinStandardHelpOptions = true)
final class LessonsReportCommand implements Callable<Integer> {
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "report.folder")
  private Path folder;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "report.out")
  private Path out;

  @Option(names = "--json", descriptionKey = "report.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw words.problem("report.no-folder", folder);
    }
    ClassReport report = read();
    String text = json ? ReportJson.write(report) : new ReportText().write(report);
    new OutputFile().write(out, spec.commandLine().getOut(), text);
    PrintWriter err = spec.commandLine().getErr();
    report.unreadable().forEach(err::println);
    err.flush();
    return report.unreadable().isEmpty() ? CommandLine.ExitCode.OK : PinholeCommand.UNUSABLE;
  }

  private ClassReport read() throws IOException {
    try {
      return ClassReport.of(folder);
    } catch (IOException _) {
      throw words.problem("report.no-folder", folder);
    }
  }
}
