package pinhole.app;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import pinhole.challenge.Challenge;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;
import pinhole.lesson.Draft;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.scenario.ScenarioFile;
import pinhole.ui.frame.Opening;
import pinhole.ui.frame.StartPage;
import pinhole.ui.settings.SettingsSheet;

/// What is open: the start screen, a lesson, or a scenario; and how one comes from one to another.
final class Desk extends OwnActions implements Tasks.Desktop {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Shelf shelf;
  private final ScenarioFiles files;
  private final Unsaved unsaved;
  private final Explainer explainer = new Explainer(Locale.getDefault());
  private final Preferences preferences;
  private final Learning learning;
  private final Whereabouts where;
  private final Saving saving;
  private final Shell shell;
  private final Tasks tasks;
  private final Printing printing;
  private final Captures captures;
  private final Front front = new Front();

  /// @param shelf the lessons
  Desk(Shelf shelf, Preferences preferences, Learning learning, Shell shell) {
    super(preferences, learning, shell);
    this.shelf = shelf;
    this.preferences = preferences;
    this.learning = learning;
    where = new Whereabouts(preferences);
    files = new ScenarioFiles(shell.chooser());
    saving = new Saving(files, preferences, this::complain);
    unsaved = new Unsaved(saving::save);
    this.shell = shell;
    tasks = new Tasks(shelf, learning, this);
    captures = new Captures(this, shell);
    printing = new Printing(shelf, shell.chooser(), explainer, this::complain);
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
  @Override
  Optional<Workbench> bench() {
    return front.bench();
  }

  /// What stands in the window.
  Front front() {
    return front;
  }

  @Override
  Optional<CaptureScreen> capture() {
    return front.capture();
  }

  /// Shows the start screen.
  @Override
  void goToStart() {
    keepLesson();
    StartPage page = front.page();
    List<String> recent = preferences.now().recent();
    StartScreen screen = StartScreen.of(shelf, where.here(), where.kept(), recent, learning, this);
    front.take(screen);
    captures.forget();
    shell.show(screen.frame(), "");
    screen.theme(shell.theme());
    screen.open(page);
    screen.focus();
    learning.news().ifPresent(this::complain);
  }

  /// Notes where in a lesson one is.
  @Override
  void keepLesson() {
    where.keep(bench(), this::complain);
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
    return unsaved.asks(bench(), action);
  }

  @Override
  public void goOn() {
    where.before().ifPresentOrElse(it -> show(it, it.title()), () -> withLessons(this::goOn));
  }

  private void goOn(LessonLibrary all) {
    Lesson lesson = where.lesson(all.lessons());
    Optional<String> part = where.part(lesson);
    open(lesson, all);
    part.ifPresent(this::openPart);
  }

  /// Goes to a part of the lesson that is open.
  void openPart(String part) {
    bench().flatMap(Workbench::panel).ifPresent(it -> it.open(part));
  }

  private void withLessons(Consumer<LessonLibrary> action) {
    try {
      action.accept(shelf.library());
    } catch (LessonException e) {
      complain(e.getMessage());
    }
  }

  @Override
  public void review() {
    leave(() -> withLessons(all -> new Reviewing(this, learning, all).open()));
  }

  @Override
  public void open(Lesson lesson) {
    withLessons(all -> open(lesson, all));
  }

  @Override
  public void open(Challenge challenge) {
    tasks.open(challenge);
  }

  @Override
  public List<Opening> lessons() {
    return shelf.openings(it -> leave(() -> open(it)));
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
  public void openFile() {
    files.toOpen().ifPresent(this::open);
  }

  @Override
  public void openCapture() {
    files.captureToOpen().ifPresent(file -> leave(() -> captures.open(file)));
  }

  @Override
  public void showReport() {
    leave(captures::back);
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
    bench().ifPresent(saving::save);
  }

  /// Saves what is open in a file.
  boolean save(Workbench open, File file) {
    return saving.save(open, file);
  }

  @Override
  public boolean hasHandout() {
    return bench().flatMap(Workbench::lesson).isPresent();
  }

  @Override
  public void saveHandout(boolean key) {
    bench().flatMap(Workbench::lesson).ifPresent(it -> printing.save(it, key));
  }

  @Override
  public void showSettings() {
    front.cover(close -> new SettingsSheet(preferences.now(), shell::choose, close));
  }

  /// Opens a lesson.
  void open(Lesson lesson, LessonLibrary all) {
    Runnable finish = () -> all.after(lesson).ifPresentOrElse(l -> open(l, all), this::showLessons);
    Workbench next = Workbench.of(lesson, all.glossary(), tools(), finish);
    next.panel().ifPresent(it -> tasks.offer(it, lesson, finish));
    next.panel().ifPresent(it -> it.elsewhere(Steps.of(all, this::open, this::bench)));
    show(next, lesson.title());
    next.panel().ifPresent(it -> it.mistakes(shelf.problems(lesson.id())));
    keepLesson();
  }

  /// Shows lessons that were read anew, and the open one at the step where it was.
  void renew(Draft draft) {
    shelf.take(draft);
    where.forget();
    if (front.start().isPresent()) {
      goToStart();
    }
    new Renewal(this, draft.library()).show();
  }

  /// Opens a capture or a scenario file, or says why it cannot be opened. Only for a scenario that
  /// can be opened what is open is left.
  void open(File file) {
    if (CaptureFiles.is(file)) {
      leave(() -> captures.open(file));
    } else {
      files.read(file, read -> leave(() -> show(read, file)), this::complain);
    }
  }

  private void show(ScenarioFile read, File file) {
    String title = read.name().isEmpty() ? read.scenario().id() : read.name();
    keepLesson();
    show(Workbench.of(read.scenario(), title, tools()), title);
    saving.remember(file);
  }

  @Override
  public void complain(String sentence) {
    front.complain(sentence);
  }

  @Override
  void say(String sentence) {
    front.say(sentence);
  }

  /// What a workbench needs of this.
  @Override
  Tools tools() {
    return new Tools(explainer, this, preferences.calm(), learning, where.runs());
  }

  /// Shows what is to be open now.
  @Override
  void show(Workbench next, String title) {
    front.take(next);
    captures.forget();
    shell.show(next.view(), title);
    next.view().theme(shell.theme());
    preferences.follow(next.clock(), this::complain);
    next.clock().start();
    next.view().focusCaption();
  }
}
