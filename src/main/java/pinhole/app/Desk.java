package pinhole.app;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;
import pinhole.settings.LessonPlace;
import pinhole.settings.Settings;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.WindowActions;
import pinhole.ui.kit.Theme;
import pinhole.ui.settings.SettingsSheet;
import pinhole.ui.start.StartActions;

/// What is open: the start screen, a lesson, or a scenario; and how one comes from one to another.
final class Desk implements WindowActions, StartActions {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Shelf shelf = new Shelf();
  private final ScenarioFiles files = new ScenarioFiles();
  private final Leaving leaving = new Leaving(this::save);
  private final Explainer explainer = new Explainer(Locale.getDefault());
  private final Preferences preferences;
  private final Learning learning;
  private final Shell shell;
  private Optional<Workbench> bench = Optional.empty();
  private Optional<Workbench> lessonBefore = Optional.empty();
  private Optional<StartScreen> start = Optional.empty();

  Desk(Preferences preferences, Learning learning, Shell shell) {
    this.preferences = preferences;
    this.learning = learning;
    this.shell = shell;
  }

  /// The lessons that come with the app.
  Shelf shelf() {
    return shelf;
  }

  /// What is open, empty while the start screen is shown.
  Optional<Workbench> bench() {
    return bench;
  }

  @Override
  public void showLessons() {
    leave(this::goToStart);
  }

  /// Shows the start screen.
  void goToStart() {
    keepLesson();
    Optional<StartScreen.Place> here = lessonBefore.flatMap(Desk::place);
    Settings now = preferences.now();
    StartScreen screen =
        StartScreen.of(shelf, here, now.lesson(), now.recent(), learning.progress(), this);
    take(Optional.empty());
    shell.show(screen.frame(), "");
    start = Optional.of(screen);
    screen.theme(shell.theme());
    screen.focus();
    learning.news().ifPresent(this::complain);
  }

  private static Optional<StartScreen.Place> place(Workbench of) {
    return of.lesson()
        .map(lesson ->
            new StartScreen.Place(lesson, of.playhead().recording(), of.playhead().now()));
  }

  /// Notes where in a lesson one is.
  void keepLesson() {
    bench.filter(b -> b.lesson().isPresent()).ifPresent(b -> lessonBefore = Optional.of(b));
    bench
        .flatMap(Desk::place)
        .map(p -> new LessonPlace(p.lesson().id(), p.at().micros()))
        .ifPresent(p -> preferences.keep(preferences.now().withLesson(p), this::complain));
  }

  /// Does something that leaves what is open; asks before something is lost.
  void leave(Runnable action) {
    if (!asks(action)) {
      action.run();
    }
  }

  /// Asks, if need be, before something that leaves what is open.
  ///
  /// @return whether it asked, so that the action waits for the answer
  boolean asks(Runnable action) {
    return leaving.asks(bench, action);
  }

  @Override
  public void goOn() {
    if (lessonBefore.isPresent()) {
      show(lessonBefore.get(), lessonBefore.get().title());
      return;
    }
    try {
      LessonLibrary all = shelf.library();
      Optional<LessonPlace> kept = preferences.now().lesson();
      Lesson lesson =
          all.lessons().stream()
              .filter(l -> kept.filter(k -> k.id().equals(l.id())).isPresent())
              .findFirst()
              .orElseGet(all.lessons()::getFirst);
      open(lesson, all);
      kept.filter(k -> k.id().equals(lesson.id()))
          .ifPresent(k -> bench.ifPresent(b -> b.playhead().seek(new SimTime(k.micros()))));
    } catch (LessonException e) {
      complain(e.getMessage());
    }
  }

  @Override
  public void open(Lesson lesson) {
    try {
      open(lesson, shelf.library());
    } catch (LessonException e) {
      complain(e.getMessage());
    }
  }

  @Override
  public void openSandbox() {
    leave(this::sandbox);
  }

  @Override
  public void openMatrix() {
    sandbox();
    bench.ifPresent(b -> b.view().arrangement().open(Large.MATRIX));
  }

  private void sandbox() {
    keepLesson();
    String title = words.getString("sandbox");
    show(Workbench.fresh(Sandbox.scenario(), title, tools()), title);
  }

  @Override
  public void openFile() {
    leave(() -> files.toOpen(shell.window()).ifPresent(this::open));
  }

  @Override
  public void openRecent(String path) {
    File file = new File(path);
    if (file.isFile()) {
      open(file);
    } else {
      preferences.keep(preferences.now().withoutRecent(path), this::complain);
      goToStart();
      complain(words.getString("file.gone") + " " + path);
    }
  }

  @Override
  public void saveFile(Scenario scenario) {
    bench.ifPresent(this::save);
  }

  /// Saves what is open.
  ///
  /// @return whether it was saved
  private boolean save(Workbench open) {
    Scenario scenario = open.model().scenarioProperty().get();
    Optional<File> file = files.toSave(shell.window(), scenario);
    return file.isPresent() && save(open, file.get());
  }

  /// Saves what is open in a file.
  boolean save(Workbench open, File file) {
    Optional<String> problem = files.write(open.model().scenarioProperty().get(), file);
    if (problem.isPresent()) {
      complain(problem.get());
      return false;
    }
    open.saved();
    remember(file);
    complain(words.getString("save.done") + " " + file);
    return true;
  }

  private void remember(File file) {
    preferences.keep(preferences.now().withRecent(file.getAbsolutePath()), this::complain);
  }

  @Override
  public void scale(int tenths) {
    int now = preferences.now().scale();
    shell.choose(preferences.now().withScale(tenths == 0 ? 100 : now + 10 * tenths));
  }

  @Override
  public void changeTheme() {
    boolean dark = shell.theme() == Theme.DARK;
    Settings.Look other = dark ? Settings.Look.LIGHT : Settings.Look.DARK;
    shell.choose(preferences.now().withLook(other));
  }

  @Override
  public void present() {
    shell.present();
  }

  @Override
  public void showSettings() {
    bench.ifPresent(b -> {
      MainView view = b.view();
      view.cover(new SettingsSheet(preferences.now(), shell::choose, view::uncover));
    });
    start
        .map(StartScreen::frame)
        .ifPresent(f -> f.cover(new SettingsSheet(preferences.now(), shell::choose, f::uncover)));
  }

  /// Opens a lesson.
  void open(Lesson lesson, LessonLibrary all) {
    Runnable finish =
        () -> all.after(lesson).ifPresentOrElse(next -> open(next, all), this::showLessons);
    Workbench next = Workbench.of(lesson, all.glossary(), tools(), finish);
    next.panel().ifPresent(it -> it.elsewhere(Steps.of(all, this::open, this::bench)));
    show(next, lesson.title());
    keepLesson();
  }

  /// Opens a scenario file, or says why it cannot be opened.
  void open(File file) {
    try {
      ScenarioFile read = ScenarioReader.open(file.toPath());
      String title = read.name().isEmpty() ? read.scenario().id() : read.name();
      keepLesson();
      show(Workbench.of(read.scenario(), title, tools()), title);
      remember(file);
    } catch (ScenarioException e) {
      complain(e.problems().getFirst().toString());
    }
  }

  /// Says in one sentence what went wrong.
  void complain(String sentence) {
    bench.ifPresentOrElse(
        b -> b.view().complain(sentence), () -> start.ifPresent(s -> s.complain(sentence)));
  }

  /// Lets a theme be seen in what is open.
  void wear(Theme theme) {
    bench.ifPresent(b -> b.view().theme(theme));
    start.ifPresent(s -> s.theme(theme));
  }

  private Workbench.Tools tools() {
    return new Workbench.Tools(explainer, this, preferences.calm(), learning);
  }

  private void show(Workbench next, String title) {
    take(Optional.of(next));
    shell.show(next.view(), title);
    next.view().theme(shell.theme());
    next.clock().chooseSpeed(preferences.now().speed());
    next.clock().speedProperty().subscribe((_, now) -> keepSpeed(now.doubleValue()));
    next.clock().start();
    next.view().focusCaption();
  }

  /// A speed that is chosen while it plays is the one it plays at next time.
  private void keepSpeed(double now) {
    preferences.keep(preferences.now().withSpeed(now), this::complain);
  }

  private void take(Optional<Workbench> next) {
    bench.ifPresent(old -> old.clock().stop());
    bench = next;
    start = Optional.empty();
  }
}
