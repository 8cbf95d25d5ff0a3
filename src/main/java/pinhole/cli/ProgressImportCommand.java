package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.progress.Answer;
import pinhole.progress.Progress;
import pinhole.progress.ProgressReader;
import pinhole.progress.ProgressStore;

/// `pinhole progress import`: takes in an exported file. What is there stays, and nothing is
/// doubled.
@Command(name = "import", mixinStandardHelpOptions = true)
final class ProgressImportCommand implements Callable<Integer> {
  private final Supplier<Path> progress;
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "progress.file")
  private Path file;

  ProgressImportCommand(Supplier<Path> progress) {
    this.progress = progress;
  }

  @Override
  public Integer call() throws IOException {
    Progress other = ProgressReader.read(file);
    PrintWriter out = spec.commandLine().getOut();
    try (ProgressStore store = ProgressStore.open(progress.get())) {
      Progress before = store.progress();
      store.merge(other);
      boolean kept = store.flush();
      store.problem().ifPresent(spec.commandLine().getErr()::println);
      spec.commandLine().getErr().flush();
      if (!kept) {
        return PinholeCommand.UNUSABLE;
      }
      Set<Answer> known = new TreeSet<>(before.answers());
      long fresh = other.answers().stream().filter(answer -> !known.contains(answer)).count();
      out.println(
          words.text(
              "progress.imported",
              Long.toString(fresh),
              Long.toString(other.answers().size() - fresh)));
      out.flush();
    }
    return CommandLine.ExitCode.OK;
  }
}
