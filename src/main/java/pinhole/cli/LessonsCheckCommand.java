package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.challenge.ChallengeCheck;
import pinhole.lesson.LessonCheck;
import pinhole.lesson.LessonSource;

/// `pinhole lessons check`: what is wrong in lessons, a line for each mistake. It exits with 1 if
/// anything is.
@Command(name = "check", mixinStandardHelpOptions = true)
final class LessonsCheckCommand implements Callable<Integer> {
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "check.folder")
  private Path dir;

  @Override
  public Integer call() throws IOException {
    LessonSource source = source();
    LessonCheck lessons = LessonCheck.of(source);
    ChallengeCheck challenges = ChallengeCheck.of(source, lessons.lessons());
    PrintWriter out = spec.commandLine().getOut();
    lessons.problems().forEach(out::println);
    challenges.problems().stream()
        .filter(it -> !lessons.problems().contains(it))
        .forEach(out::println);
    boolean clean = lessons.problems().isEmpty() && challenges.problems().isEmpty();
    if (clean) {
      out.println(words.text("check.clean", lessons.ids().size(), challenges.ids().size()));
    }
    out.flush();
    return clean ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private LessonSource source() throws CommandException {
    if (dir == null) {
      return LessonSource.shipped();
    }
    if (!Files.isDirectory(dir)) {
      throw words.problem("check.no-folder", dir);
    }
    if (!Files.isRegularFile(dir.resolve("index.yaml"))) {
      throw words.problem("check.no-index", dir);
    }
    return LessonSource.folder(dir);
  }
}
