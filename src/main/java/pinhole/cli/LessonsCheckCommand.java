package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.challenge.ChallengeLibrary;
import pinhole.lesson.LessonCheck;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonSource;

/// `pinhole lessons check`: what is wrong with lessons, a line each. It exits with 1 if anything
/// is.
@Command(name = "check", mixinStandardHelpOptions = true)
final class LessonsCheckCommand implements Callable<Integer> {
  private static final String CHALLENGES = "challenges/index.yaml";

  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "check.folder")
  private Path folder;

  @Override
  public Integer call() throws IOException {
    if (folder != null && !Files.isDirectory(folder)) {
      throw words.problem("check.no-folder", folder);
    }
    LessonSource source = folder == null ? LessonSource.shipped() : LessonSource.folder(folder);
    PrintWriter out = spec.commandLine().getOut();
    try {
      LessonCheck check = LessonCheck.of(source);
      check.problems().forEach(out::println);
      int challenges = source.has(CHALLENGES) ? challenges(source) : 0;
      if (check.problems().isEmpty()) {
        out.println(words.text("check.clean", check.lessons().size(), challenges));
      }
      return end(out, check.problems().isEmpty());
    } catch (LessonException e) {
      out.println(e.getMessage());
      return end(out, false);
    }
  }

  private static int challenges(LessonSource source) throws LessonException {
    return ChallengeLibrary.load(source, Locale.ROOT).challenges().size();
  }

  private static int end(PrintWriter out, boolean clean) {
    out.flush();
    return clean ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
