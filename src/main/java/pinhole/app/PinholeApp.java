package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;
import pinhole.settings.Settings;
import pinhole.ui.frame.LibraryView;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.Scaled;
import pinhole.ui.frame.WindowActions;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Theme;
import pinhole.ui.settings.SettingsSheet;

/// The desktop: one window that shows the list of lessons, a lesson, or a scenario.
public final class PinholeApp extends Application implements WindowActions {
  /// The system property that makes the app go through its paces by itself and end.
  static final String TRAIN = "pinhole.train";

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 640;
  private static final double PRESENTED = 1.3;

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Shelf shelf = new Shelf();
  private final Explainer explainer = new Explainer(Locale.getDefault());
  private final Scaled root = new Scaled();
  private final Preferences preferences = new Preferences(!Boolean.getBoolean(TRAIN));
  private Theme theme = Theme.LIGHT;
  private Optional<Workbench> bench = Optional.empty();
  private Optional<LibraryView> library = Optional.empty();
  private Stage stage;
  private Scene scene;

  /// Made by JavaFX.
  public PinholeApp() {}

  @Override
  public void start(Stage primary) {
    stage = primary;
    theme = preferences.theme();
    root.scale(preferences.now().scale() / 100.0);
    showLessons();
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    preferences.place(stage);
    stage.setOnCloseRequest(_ -> preferences.keepPlace(stage));
    Platform.getPreferences().colorSchemeProperty().subscribe(_ -> wear(preferences.theme()));
    stage.fullScreenProperty().subscribe((Boolean on) -> present(on));
    stage.show();
    preferences.problem().ifPresent(this::complain);
    icon();
    StartupReport.onFirstFrame();
    if (Boolean.getBoolean(TRAIN)) {
      new Training(this).run();
    }
  }

  @Override
  public void showLessons() {
    List<LibraryView.Entry> entries = List.of();
    String problem = "";
    try {
      LessonLibrary all = shelf.library();
      entries = all.lessons().stream().map(lesson -> entry(lesson, all)).toList();
    } catch (LessonException e) {
      problem = e.getMessage();
    }
    LibraryView view = new LibraryView(entries, this);
    view.complain(problem);
    show(view, Optional.empty());
    library = Optional.of(view);
    view.theme(theme);
    view.focusFirst();
    stage.setTitle(words.getString("title"));
  }

  @Override
  public void openFile() {
    FileChooser chooser = scenarioFiles(words.getString("file.title"));
    Optional.ofNullable(chooser.showOpenDialog(stage)).ifPresent(this::open);
  }

  private FileChooser scenarioFiles(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(words.getString("file.kind"), "*.yaml", "*.yml"),
            new FileChooser.ExtensionFilter(words.getString("file.all"), "*"));
    return chooser;
  }

  @Override
  public void saveFile(Scenario scenario) {
    FileChooser chooser = scenarioFiles(words.getString("save.title"));
    chooser.setInitialFileName(scenario.id() + ".yaml");
    Optional.ofNullable(chooser.showSaveDialog(stage)).ifPresent(file -> save(scenario, file));
  }

  private void save(Scenario scenario, File file) {
    try {
      Files.writeString(file.toPath(), ScenarioWriter.yaml(scenario));
    } catch (IOException e) {
      complain(words.getString("save.failed") + " " + e.getMessage());
    }
  }

  @Override
  public void scale(int tenths) {
    int now = preferences.now().scale();
    choose(preferences.now().withScale(tenths == 0 ? 100 : now + 10 * tenths));
  }

  @Override
  public void showSettings() {
    bench.ifPresent(b -> {
      MainView view = b.view();
      view.cover(new SettingsSheet(preferences.now(), this::choose, view::uncover));
    });
  }

  private void choose(Settings settings) {
    preferences.keep(settings, this::complain);
    root.scale(settings.scale() / 100.0);
    wear(preferences.theme());
    bench.ifPresent(b -> b.calm(preferences.calm()));
  }

  @Override
  public void present() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  private void present(boolean on) {
    bench.ifPresent(b -> b.present(on));
    root.scale(on ? PRESENTED : preferences.now().scale() / 100.0);
  }

  @Override
  public void changeTheme() {
    Settings.Look other = theme == Theme.DARK ? Settings.Look.LIGHT : Settings.Look.DARK;
    choose(preferences.now().withLook(other));
  }

  private void wear(Theme next) {
    theme = next;
    theme.applyTo(scene);
    bench.ifPresent(b -> b.view().theme(theme));
    library.ifPresent(l -> l.theme(theme));
  }

  /// Opens a lesson.
  void open(Lesson lesson, LessonLibrary all) {
    Runnable finish =
        () -> all.after(lesson).ifPresentOrElse(next -> open(next, all), this::showLessons);
    show(Workbench.of(lesson, all.glossary(), tools(), finish), lesson.title());
    preferences.keep(preferences.now().withLesson(lesson.id()), this::complain);
  }

  /// Opens a scenario file, or says why it cannot be opened.
  void open(File file) {
    try {
      ScenarioFile read = ScenarioReader.open(file.toPath());
      String title = read.name().isEmpty() ? read.scenario().id() : read.name();
      show(Workbench.of(read.scenario(), title, tools()), title);
    } catch (ScenarioException e) {
      complain(e.problems().getFirst().toString());
    }
  }

  /// The lessons.
  ///
  /// @throws IOException if they cannot be read
  LessonLibrary lessons() throws IOException {
    return shelf.library();
  }

  /// What is open, empty while the list of lessons is shown.
  Optional<Workbench> bench() {
    return bench;
  }

  private void complain(String sentence) {
    bench.ifPresentOrElse(
        b -> b.view().complain(sentence), () -> library.ifPresent(l -> l.complain(sentence)));
  }

  private LibraryView.Entry entry(Lesson lesson, LessonLibrary all) {
    return new LibraryView.Entry(
        lesson.number(),
        lesson.title(),
        lesson.summary(),
        lesson.minutes(),
        () -> open(lesson, all));
  }

  private Workbench.Tools tools() {
    return new Workbench.Tools(explainer, this, preferences.calm());
  }

  private void show(Workbench next, String title) {
    show(next.view(), Optional.of(next));
    next.view().theme(theme);
    next.clock().chooseSpeed(preferences.now().speed());
    next.clock().start();
    next.view().focusCaption();
    stage.setTitle(title + " \u2013 " + words.getString("title"));
  }

  private void show(Region content, Optional<Workbench> next) {
    bench.ifPresent(old -> old.clock().stop());
    bench = next;
    library = Optional.empty();
    root.show(content);
    if (scene == null) {
      scene = new Scene(root, WIDTH, HEIGHT);
      theme.applyTo(scene);
    }
  }

  private void icon() {
    Logo logo = new Logo(64);
    Scene small = new Scene(new StackPane(logo), 64, 64, Color.TRANSPARENT);
    theme.applyTo(small);
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    stage.getIcons().add(logo.snapshot(clear, null));
  }
}
