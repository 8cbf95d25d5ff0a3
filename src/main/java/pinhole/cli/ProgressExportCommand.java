package pinhole.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pinhole.progress.Progress;
import pinhole.progress.ProgressCsv;
import pinhole.progress.ProgressJson;
import pinhole.progress.ProgressReader;

/// `pinhole progress export`: writes everything as JSON, or the answers as CSV. It changes nothing,
/// and sets nothing aside: a damaged file is named.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ProgressExportCommand implements Callable<Integer> {
  private final Supplier<Path> progress;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      descriptionKey = "progress.out")
  private Path out;

  @Option(names = "--csv", descriptionKey = "progress.csv")
  private boolean csv;

  ProgressExportCommand(Supplier<Path> progress) {
    this.progress = progress;
  }

  @Override
  public Integer call() throws IOException {
    Path file = progress.get();
    Progress known = Files.exists(file) ? ProgressReader.read(file) : Progress.NONE;
    String text = csv ? ProgressCsv.write(known) : ProgressJson.write(known);
    new OutputFile().write(out, spec.commandLine().getOut(), text);
    return CommandLine.ExitCode.OK;
  }
}
