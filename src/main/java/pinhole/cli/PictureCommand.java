package pinhole.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pinhole.cli.PictureRequest.Theme;
import pinhole.cli.PictureRequest.View;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSession;

/// `pinhole picture`: draws one step of a session into a PNG file.
@Command(name = "picture", mixinStandardHelpOptions = true)
final class PictureCommand implements Callable<Integer> {
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
      completionCandidates = ViewNames.class,
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

  /// The point of the session; at most one of the three.
  static final class Where {
    @Option(names = "--step", paramLabel = "N", descriptionKey = "picture.step")
    private Integer step;

    @Option(names = "--at", paramLabel = "start|end", descriptionKey = "picture.at")
    private Point at;

    @Option(names = "--part", paramLabel = "N", descriptionKey = "picture.part")
    private Integer part;
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
    Size wanted = Size.of(size, words);
    checkOut();
    Optional<Path> capture = new CaptureSubject(subject, words).find(view);
    PictureRequest request = capture.isPresent() ? report(capture, wanted) : scene(wanted);
    try {
      pictures.take(request);
    } catch (FileSystemException _) {
      throw words.problem("picture.unwritable", out);
    }
    return CommandLine.ExitCode.OK;
  }

  private PictureRequest scene(Size wanted) throws IOException {
    Subject about = subjects.find(subject);
    int count = Storyline.of(Simulator.run(about.scenario())).moments().size();
    return new PictureRequest(
        Optional.of(about.scenario()),
        Optional.empty(),
        about.lesson(),
        Steps.checked(where.step, count, words),
        where.at == Point.END,
        part(about),
        view,
        wanted.width(),
        wanted.height(),
        theme,
        false,
        out);
  }

  private PictureRequest report(Optional<Path> capture, Size wanted) throws CommandException {
    if (where.step != null || where.at != null || where.part != null) {
      throw words.problem("picture.capture-whole", subject);
    }
    return new PictureRequest(
        Optional.empty(),
        capture,
        Optional.empty(),
        OptionalInt.empty(),
        true,
        Optional.empty(),
        view,
        wanted.width(),
        wanted.height(),
        theme,
        false,
        out);
  }

  /// The part as the panel of the lesson counts them.
  private Optional<String> part(Subject about) throws IOException {
    if (where.part == null) {
      return Optional.empty();
    }
    String id = about.lesson().orElseThrow(() -> words.problem("picture.no-parts", subject));
    Lesson lesson = LessonLibrary.shipped().find(id);
    List<String> parts = new LessonSession(lesson, Simulator.run(lesson.opening())).parts();
    if (where.part < 1 || where.part > parts.size()) {
      String named = where.part.toString();
      throw words.problem("picture.no-part", named, id, Integer.toString(parts.size()));
    }
    return Optional.of(parts.get(where.part - 1));
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
