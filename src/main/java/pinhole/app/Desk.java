package pinhole.app;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.challenge.Challenge;
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
import pinhole.ui.frame.Opening;
import pinhole.ui.frame.WindowActions;
import pinhole.ui.kit.Theme;
import pinhole.ui.settings.SettingsSheet;
import pinhole.ui.start.StartActions;

/// What is open: the start screen, a lesson, or a scenario; and how one comes from one to another.
final class Desk implements WindowActions, StartActions, Tasks.Desktop {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Shelf shelf = new Shelf();
  private final ScenarioFiles files = new ScenarioFiles();
  private final Leaving leaving = new Leaving(this::save);
  private final Explainer explainer = new Explainer(Locale.getDefault());
  private final Preferences preferences;
  private final Learning learning;
  private final Shell shell;
  private final Tasks tasks;
  private Optional<Workbench> bench = Optional.empty();
  private Optional<Workbench> lessonBefore = Optional.empty();
  private Optional<StartScreen> start = Optional.empty();

  Desk(Preferences preferences, Learning learning, Shell shell) {
    this.preferences = preferences;
    this.learning = learning;
    this.shell = shell;
    tasks = new Tasks(shelf, learning, this);
    shelf.readAhead();
  }

  /// The lessons that come with the app.
  Shelf shelf() {
    return shelf;
  }

  /// Opens challenges.
  Tasks tasks() {
    return tasks;
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
    Optional<StartScreen.Place> here = lessonBefore.flatMap(StartScreen.Place::of);
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

  /// Notes where in a lesson one is.
  void keepLesson() {
    bench.filter(b -> b.lesson().isPresent()).ifPresent(b -> lessonBefore = Optional.of(b));
    bench
        .flatMap(StartScreen.Place::of)
        .map(p -> new LessonPlace(p.lesson().id(), p.at().micros()))
        .ifPresent(p -> preferences.keep(preferences.now().withLesson(p), this::complain));
  }

  @Override
  public void leave(Runnable action) {
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
      Lesson lesson = Shelf.kept(all, kept);
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
  public void open(Challenge challenge) {
    tasks.open(challenge);
  }

  @Override
  public List<Opening> openings() {
    return tasks.openings();
  }

  @Override
  public void show(Task task) {
    keepLesson();
    show(Workbench.of(task, tools()), task.place().title());
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
    preferences.remember(file, this::complain);
    complain(words.getString("save.done") + " " + file);
    return true;
  }

  @Override
  public void scale(int tenths) {
    int now = preferences.now().scale();
    shell.choose(preferences.now().withScale(tenths == 0 ? 100 : now + 10 * tenths));
  }

  @Override
  public void changeTheme() {
    shell.choose(preferences.withOther(shell.theme()));
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
    Runnable finish = () -> all.after(lesson).ifPresentOrElse(l -> open(l, all), this::showLessons);
    Workbench next = Workbench.of(lesson, all.glossary(), tools(), finish);
    if (lesson.own().isPresent()) {
      next.panel().ifPresent(it -> it.onOwn(() -> tasks.own(lesson, finish)));
    }
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
      preferences.remember(file, this::complain);
    } catch (ScenarioException e) {
      complain(e.problems().getFirst().toString());
    }
  }

  @Override
  public void complain(String sentence) {
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
    // a speed that is chosen while it plays is the one it plays at next time
    next.clock()
        .speedProperty()
        .subscribe((_, now) ->
            preferences.keep(preferences.now().withSpeed(now.doubleValue()), this::complain));
    next.clock().start();
    next.view().focusCaption();
  }

  private void take(Optional<Workbench> next) {
    bench.ifPresent(old -> old.clock().stop());
    bench = next;
    start = Optional.empty();
  }
}
