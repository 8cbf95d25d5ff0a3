package pinhole.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.layout.Region;
import pinhole.challenge.Challenge;
import pinhole.cli.PictureRequest.View;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.ui.frame.CaptureFrame;
import pinhole.ui.frame.NoActions;
import pinhole.ui.frame.Scaled;
import pinhole.ui.frame.StartPage;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;
import pinhole.ui.lesson.LessonPanel;
import pinhole.ui.start.StartActions;

/// What the window shows in a picture: a view of a lesson or of a scenario, without the application
/// around it.
final class Pictured {
  private final View view;
  private final Workbench bench;
  private final Optional<StartScreen> start;
  private final Optional<CaptureScreen> capture;
  private final Scaled root = new Scaled();

  private Pictured(View view, Workbench bench, Optional<StartScreen> start) {
    this(view, bench, start, Optional.empty());
  }

  private Pictured(
      View view, Workbench bench, Optional<StartScreen> start, Optional<CaptureScreen> capture) {
    this.view = view;
    this.bench = bench;
    this.start = start;
    this.capture = capture;
    root.show(
        start
            .map(s -> (Region) s.frame())
            .or(() -> capture.map(CaptureScreen::frame))
            .orElse(bench.view()));
    root.scale(view == View.PRESENT ? PinholeApp.PRESENTED : 1);
  }

  /// The report of a capture, or a view of its first session, rebuilt.
  ///
  /// @throws IOException if the session cannot be rebuilt, and something else than the report is
  ///   wanted; the message says why
  static Pictured ofCapture(View view, Path file) throws IOException {
    Executor atOnce = Runnable::run;
    CaptureScreen screen =
        new CaptureScreen(
            file.toFile(),
            new NoActions(),
            new CaptureScreen.Threads(atOnce, atOnce),
            (_, _) -> {});
    screen.read();
    Optional<Rebuilt> rebuilt = screen.rebuilt();
    if (view != View.REPORT && rebuilt.isEmpty()) {
      throw new IOException(screen.whyNot());
    }
    Workbench bench =
        rebuilt
            .map(it -> Workbench.of(it, tools()))
            .orElseGet(() -> Workbench.of(Sandbox.scenario(), screen.title(), tools()));
    bench.playhead().hold(Optional.empty());
    boolean report = view == View.REPORT;
    return new Pictured(
        view, bench, Optional.empty(), report ? Optional.of(screen) : Optional.empty());
  }

  private static Tools tools() {
    return new Tools(new Explainer(Locale.getDefault()), new NoActions(), true, Runnable::run);
  }

  /// A view of a lesson, or else of a scenario.
  ///
  /// @param shelf the lessons
  /// @param lesson the lesson's id, empty for a scenario
  /// @param scenario what is simulated if it is no lesson
  /// @throws IOException if the lessons cannot be read
  static Pictured of(Shelf shelf, View view, Optional<String> lesson, Scenario scenario)
      throws IOException {
    var tools = tools();
    if (view == View.REVIEW) {
      return new Pictured(view, Rehearsed.review(shelf, lesson, tools), Optional.empty());
    }
    if (view == View.MISTAKES) {
      return new Pictured(view, Rehearsed.mistakes(shelf, lesson, tools), Optional.empty());
    }
    Workbench bench;
    Optional<Challenge> challenge =
        lesson.isPresent() ? shelf.challenge(lesson.get()) : Optional.empty();
    if (challenge.isPresent()) {
      bench = Workbench.of(Tasks.pictured(challenge.get(), shelf), tools);
    } else if (lesson.isPresent()) {
      var library = shelf.library();
      Lesson found = library.find(lesson.get());
      bench = Workbench.of(found, library.glossary(), tools, () -> {});
    } else if (view == View.EMPTY) {
      bench = Workbench.fresh(scenario, scenario.id(), tools);
    } else {
      bench = Workbench.of(scenario, scenario.id(), tools);
    }
    bench.playhead().hold(Optional.empty());
    Workbench behind = bench;
    return new Pictured(
        view, bench, PictureViews.page(view).map(page -> startScreen(shelf, behind, page)));
  }

  /// The start screen of somebody who just was there.
  private static StartScreen startScreen(Shelf shelf, Workbench bench, StartPage page) {
    Optional<StartScreen.Place> here =
        bench
            .lesson()
            .map(l ->
                new StartScreen.Place(l, bench.playhead().recording(), bench.playhead().now()));
    StartScreen screen =
        StartScreen.of(shelf, here, Optional.empty(), List.of(), Learning.unkept(), new NoDesk());
    screen.open(page);
    return screen;
  }

  /// Opens the view, once it is in a scene and at its point.
  void open(Theme theme) {
    wear(theme);
    PictureViews.open(view, bench);
  }

  /// Whether it shows an instant of its own, whichever is asked for.
  boolean still() {
    return view == View.REVIEW || capture.isPresent();
  }

  /// Goes to a part of the lesson, in whichever scene it is told.
  ///
  /// @param part its id
  void tell(String part) {
    bench.panel().orElseThrow().open(part);
  }

  /// From here on nothing is told that the lesson still asks: a picture is no way round a question.
  void keepSecrets() {
    bench.panel().ifPresent(LessonPanel::keepSecrets);
  }

  /// Tells it which theme it wears.
  void wear(Theme theme) {
    bench.view().theme(theme);
    start.ifPresent(s -> s.theme(theme));
    capture.ifPresent(s -> s.theme(theme));
  }

  /// All that the palette offers.
  List<Command> commands() {
    return start
        .map(StartScreen::everything)
        .or(() -> capture.map(CaptureScreen::everything))
        .orElseGet(() -> bench.palette().get());
  }

  Workbench bench() {
    return bench;
  }

  /// Everything, to be put in a scene.
  Scaled root() {
    return root;
  }

  /// The frame around a capture, if one is shown.
  Optional<CaptureFrame> captureFrame() {
    return capture.map(CaptureScreen::frame);
  }

  /// Moves the keyboard's focus to where one begins.
  void focusFirst() {
    capture.ifPresentOrElse(it -> it.view().focusFirst(), bench.view()::focusCaption);
  }

  /// A start screen of which there is only a picture.
  private static final class NoDesk extends NoActions implements StartActions {
    @Override
    public void open(Lesson lesson) {}

    @Override
    public void open(Challenge challenge) {}

    @Override
    public void goOn() {}

    @Override
    public void review() {}

    @Override
    public void openSandbox(DataMode mode) {}

    @Override
    public void openMatrix() {}

    @Override
    public void openRecent(String path) {}
  }
}
