package pinhole.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pinhole.cli.PictureRequest.Theme;
import pinhole.cli.PictureRequest.View;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;

/// `pinhole pictures`: draws every view into a directory, for those who write about Pinhole.
@Command(name = "pictures", mixinStandardHelpOptions = true)
final class PicturesCommand implements Callable<Integer> {
  private static final List<View> OF_SCENARIOS =
      Stream.of(View.values()).filter(it -> it != View.REPORT).toList();

  private final Subjects subjects;
  private final PictureTaker pictures;
  private final CommandWords words = new CommandWords();

  @Parameters(
      paramLabel = "FILE|LESSON-ID",
      arity = "0..1",
      defaultValue = "05-active",
      descriptionKey = "pictures.subject")
  private String subject;

  @Option(names = "--step", paramLabel = "N", descriptionKey = "pictures.step")
  private Integer step;

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      split = ",",
      completionCandidates = ViewNames.class,
      descriptionKey = "pictures.view")
  private List<View> views = OF_SCENARIOS;

  @Option(names = "--theme", paramLabel = "THEME", split = ",", descriptionKey = "pictures.theme")
  private List<Theme> themes = List.of(Theme.values());

  @Option(
      names = "--size",
      paramLabel = "WxH",
      split = ",",
      defaultValue = "1440x900,1100x700",
      descriptionKey = "pictures.size")
  private List<String> sizes;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "pictures.out")
  private Path out;

  PicturesCommand(Subjects subjects, PictureTaker pictures) {
    this.subjects = subjects;
    this.pictures = pictures;
  }

  @Override
  public Integer call() throws IOException {
    if (views.contains(View.REPORT)) {
      throw words.problem("picture.no-capture", subject);
    }
    Subject about = subjects.find(subject);
    List<Size> wanted = new ArrayList<>();
    for (String size : sizes) {
      wanted.add(Size.of(size, words));
    }
    List<Moment> moments = Storyline.of(Simulator.run(about.scenario())).moments();
    OptionalInt at =
        OptionalInt.of(Steps.checked(step, moments.size(), words).orElse(telling(moments)));
    try {
      Files.createDirectories(out);
      for (Size size : wanted) {
        for (Theme theme : themes) {
          for (View view : views) {
            take(about, at, view, theme, size);
          }
        }
      }
    } catch (FileSystemException _) {
      throw words.problem("picture.unwritable", out);
    }
    return CommandLine.ExitCode.OK;
  }

  private void take(Subject about, OptionalInt at, View view, Theme theme, Size size)
      throws IOException {
    String name =
        "%s-%s-%dx%d.png".formatted(lower(view), lower(theme), size.width(), size.height());
    pictures.take(
        new PictureRequest(
            Optional.of(about.scenario()),
            Optional.empty(),
            about.lesson(),
            at,
            false,
            Optional.empty(),
            view,
            size.width(),
            size.height(),
            theme,
            true,
            out.resolve(name)));
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  /// The step at which there is most to see: something is refused, else a pinhole, else the end.
  private static int telling(List<Moment> moments) {
    return first(moments, PicturesCommand::refused)
        .orElseGet(
            () -> first(moments, m -> m.kind() == Moment.Kind.PINHOLE_USED).orElse(moments.size()));
  }

  private static boolean refused(Moment moment) {
    return switch (moment.kind()) {
      case DROPPED, REJECTED, NOBODY_LISTENS, NOBODY_THERE -> true;
      case SENT,
          PASSED,
          CHECKED,
          PINHOLE_OPENED,
          ALG_DECLINED,
          ALG_DISCARDED,
          PINHOLE_USED,
          GAVE_UP,
          ENDED ->
          false;
    };
  }

  private static OptionalInt first(List<Moment> moments, Predicate<Moment> which) {
    return IntStream.range(0, moments.size())
        .filter(i -> which.test(moments.get(i)))
        .map(i -> i + 1)
        .findFirst();
  }
}
