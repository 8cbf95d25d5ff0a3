package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.settings.Settings;
import pinhole.ui.frame.Scaled;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.KeyRing;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Theme;

/// The desktop: one window that shows the start screen, a lesson, or a scenario.
public final class PinholeApp extends Application implements Shell {
  /// The system property that makes the app go through its paces by itself and end.
  static final String TRAIN = "pinhole.train";

  private static final double WIDTH = 1440;
  private static final double HEIGHT = 900;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 640;

  private static final int LAYOUTS = 3; // as many as a frame has

  /// How much larger everything is before an audience.
  static final double PRESENTED = 1.3;

  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Scaled root = new Scaled();
  private final Preferences preferences = new Preferences(!Boolean.getBoolean(TRAIN));
  private final Learning learning =
      Boolean.getBoolean(TRAIN) ? Learning.unkept() : Learning.ofUser();
  private final Optional<Path> folder;
  private final Chooser chooser;
  private Desk desk;
  private Theme theme = Theme.LIGHT;
  private Stage stage;
  private Scene scene;

  private Optional<Authoring> authoring = Optional.empty();

  /// Made by JavaFX.
  public PinholeApp() {
    this(Optional.empty());
  }

  /// @param folder with lessons that are being written; empty for what the arguments say
  PinholeApp(Optional<Path> folder) {
    this.folder = folder;
    chooser = new SystemChooser(this::window);
  }

  /// @param chooser asks the user for files
  PinholeApp(Chooser chooser) {
    folder = Optional.empty();
    this.chooser = chooser;
  }

  private Wanted wanted() {
    Optional<Parameters> said = Optional.ofNullable(getParameters());
    Wanted asked = Wanted.of(said.map(Parameters::getRaw).orElse(List.of()));
    return new Wanted(folder.or(asked::lessons), asked.file());
  }

  @Override
  public void start(Stage primary) {
    stage = primary;
    Wanted wanted = wanted();
    Optional<Path> written = wanted.lessons();
    desk = new Desk(new Shelf(written), preferences, learning, this);
    theme = preferences.theme();
    root.scale(preferences.now().scale() / 100.0);
    desk.goToStart();
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    preferences.place(stage);
    stage.setOnCloseRequest(e -> {
      if (desk.asks(this::close)) {
        e.consume();
      } else {
        keepPlaces();
      }
    });
    Subscription system =
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> wear(preferences.theme()));
    // the system lives longer than a window and would keep it with all that is in it
    Subscription motion =
        Platform.getPreferences().reducedMotionProperty().subscribe(_ -> spareMotion());
    Subscription all = Subscription.combine(system, motion, Calm.popups(stage));
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> all.unsubscribe());
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH); // Esc first closes what is open
    stage.setFullScreenExitHint(words.getString("present.hint"));
    stage.fullScreenProperty().subscribe((Boolean on) -> present(on));
    new Drops(desk::open, desk::complain).take(scene);
    stage.show();
    wanted.file().ifPresent(it -> desk.open(it.toFile()));
    preferences.problem().ifPresent(it -> desk.complain(both(it, learning.problem())));
    icon();
    authoring = written.map(it -> new Authoring(it, desk));
    authoring.ifPresent(Authoring::start);
    StartupReport.onFirstFrame();
    if (Boolean.getBoolean(TRAIN)) {
      new Training(this).run();
    }
  }

  /// The start screen has one place for what went wrong.
  private static String both(String sentence, Optional<String> other) {
    return other.map(it -> sentence + " " + it).orElse(sentence);
  }

  private void close() {
    keepPlaces();
    stage.close();
  }

  private void keepPlaces() {
    desk.keepLesson();
    preferences.keepPlace(stage);
    learning.close();
  }

  @Override
  public void stop() {
    authoring.ifPresent(Authoring::close);
    learning.close(); // the app may also end without its window being closed
  }

  @Override
  public void show(Region content, String title) {
    root.show(content);
    if (scene == null) {
      scene = new Scene(root, WIDTH, HEIGHT);
      scene.addPostLayoutPulseListener(this::dress);
      KeyRing.follow(scene);
      theme.applyTo(scene);
    }
    String app = words.getString("title");
    stage.setTitle(title.isEmpty() ? app : title + " \u2013 " + app);
  }

  /// What layout made anew wears its looks at once. Looks may change sizes, and who asks for a new
  /// place after the layout of a frame would wait for it for ever.
  private void dress() {
    root.applyCss();
    for (int i = 0; i < LAYOUTS; i++) {
      root.layout(); // does nothing where nobody asked
    }
  }

  private Window window() {
    return stage;
  }

  @Override
  public Chooser chooser() {
    return chooser;
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public void choose(Settings settings) {
    preferences.keep(settings, desk::complain);
    root.scale(settings.scale() / 100.0);
    wear(preferences.theme());
    spareMotion();
  }

  /// Spares the user motion, if that is set or the system asks for it.
  private void spareMotion() {
    boolean calm = preferences.calm();
    Calm.spare(root, calm);
    desk.bench().ifPresent(b -> b.calm(calm));
  }

  @Override
  public void present() {
    stage.setFullScreen(!stage.isFullScreen());
  }

  private void present(boolean on) {
    desk.bench().ifPresent(b -> b.present(on));
    root.scale(on ? PRESENTED : preferences.now().scale() / 100.0);
  }

  private void wear(Theme next) {
    theme = next;
    theme.applyTo(scene);
    desk.front().wear(theme);
  }

  /// What is open, and how one comes to something else.
  Desk desk() {
    return desk;
  }

  /// Opens a lesson.
  void open(Lesson lesson, LessonLibrary all) {
    desk.open(lesson, all);
  }

  /// Opens a scenario file, or says why it cannot be opened.
  void open(File file) {
    desk.open(file);
  }

  /// The lessons.
  ///
  /// @throws IOException if they cannot be read
  LessonLibrary lessons() throws IOException {
    return desk.shelf().library();
  }

  /// What is open, empty while the start screen is shown.
  Optional<Workbench> bench() {
    return desk.bench();
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
