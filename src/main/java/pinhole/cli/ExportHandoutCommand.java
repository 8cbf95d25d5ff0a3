package pinhole.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pinhole.challenge.ChallengeLibrary;
import pinhole.explain.Explainer;
import pinhole.handout.HandoutPdf.Paper;
import pinhole.handout.Handouts;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;

/// `pinhole export handout`: writes a lesson as a PDF file to print.
@Command(name = "handout", mixinStandardHelpOptions = true)
final class ExportHandoutCommand implements Callable<Integer> {
  @Parameters(paramLabel = "LESSON", descriptionKey = "handout.lesson")
  private String name;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.pdf",
      required = true,
      descriptionKey = "handout.out")
  private Path out;

  @Option(names = "--answers", descriptionKey = "handout.answers")
  private boolean answers;

  @Option(
      names = "--paper",
      paramLabel = "a4|letter",
      defaultValue = "a4",
      descriptionKey = "handout.paper")
  private Paper paper;

  @Override
  public Integer call() throws IOException {
    LessonLibrary library = LessonLibrary.shipped();
    Lesson lesson = library.find(name);
    Handouts handouts =
        new Handouts(library, ChallengeLibrary.shipped().loader(), Explainer.english());
    new OutputFile().write(out, handouts.pdf(lesson, answers, paper));
    return CommandLine.ExitCode.OK;
  }
}
