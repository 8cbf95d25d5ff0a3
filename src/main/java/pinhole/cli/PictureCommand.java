package pinhole.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pinhole.cli.PictureRequest.Theme;
import pinhole.cli.PictureRequest.View;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;

/// `pinhole picture`: draws one step of a session into a PNG file.
@Command(name = "picture", mixinStandardHelpOptions = true)
final class PictureCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");
  private static final int SMALLEST = 320;
  private static final int LARGEST = 7680;

  private final Subjects subjects;
  private final PictureTaker pictures;
  private final CommandWords words = new CommandWords();

  @Parameters(paramLabel = "FILE|LESSON-ID", descriptionKey = "subject")
  private String subject;

  @ArgGroup private Where where = new Where();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      defaultValue = "stage",
      descriptionKey = "picture.view")
  private View view;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      descriptionKey = "picture.theme")
  private Theme theme;

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1440x900",
      descriptionKey = "picture.size")
  private String size;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.png",
      required = true,
      descriptionKey = "picture.out")
  private Path out;

  /// The point of the session; at most one of the two.
  static final class Where {
    @Option(names = "--step", paramLabel = "N", descriptionKey = "picture.step")
    private Integer step;

    @Option(names = "--at", paramLabel = "start|end", descriptionKey = "picture.at")
    private Point at;
  }

  /// Points of a session that have a name.
  enum Point {
    /// Before anything happened.
    START,
    /// When all is over.
    END
  }

  PictureCommand(Subjects subjects, PictureTaker pictures) {
    this.subjects = subjects;
    this.pictures = pictures;
  }

  @Override
  public Integer call() throws IOException {
    Subject about = subjects.find(subject);
    Matcher wanted = size();
    checkOut();
    PictureRequest request =
        new PictureRequest(
            about.scenario(),
            about.lesson(),
            step(about.scenario()),
            where.at == Point.END,
            view,
            Integer.parseInt(wanted.group(1)),
            Integer.parseInt(wanted.group(2)),
            theme,
            out);
    try {
      pictures.take(request);
    } catch (FileSystemException _) {
      throw words.problem("picture.unwritable", out);
    }
    return CommandLine.ExitCode.OK;
  }

  private OptionalInt step(Scenario scenario) throws CommandException {
    if (where.step == null) {
      return OptionalInt.empty();
    }
    int count = Storyline.of(Simulator.run(scenario)).moments().size();
    if (where.step < 0 || where.step > count) {
      throw words.problem("picture.no-step", where.step.toString(), Integer.toString(count));
    }
    return OptionalInt.of(where.step);
  }

  private Matcher size() throws CommandException {
    Matcher matcher = SIZE.matcher(size);
    if (!matcher.matches() || !fits(matcher.group(1)) || !fits(matcher.group(2))) {
      String least = Integer.toString(SMALLEST);
      throw words.problem("picture.bad-size", size, least, Integer.toString(LARGEST));
    }
    return matcher;
  }

  private static boolean fits(String pixels) {
    int number = Integer.parseInt(pixels);
    return SMALLEST <= number && number <= LARGEST;
  }

  private void checkOut() throws CommandException {
    Path parent = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out)) {
      throw words.problem("picture.directory", out);
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw words.problem("picture.no-directory", out, parent);
    }
  }
}
