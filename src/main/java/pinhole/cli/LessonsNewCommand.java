package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pinhole lessons new`: makes a small lesson that works.
@Command(name = "new", mixinStandardHelpOptions = true)
final class LessonsNewCommand implements Callable<Integer> {
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", descriptionKey = "new.name")
  private String name;

  @Option(names = "--in", paramLabel = "DIR", defaultValue = "lessons", descriptionKey = "new.in")
  private Path dir;

  @Override
  public Integer call() throws IOException {
    Path made = new LessonSkeleton(dir).make(name);
    PrintWriter out = spec.commandLine().getOut();
    out.println(words.text("new.made", made, dir));
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
