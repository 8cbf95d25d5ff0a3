package pinhole.app;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import pinhole.cli.PictureRequest.View;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.ui.frame.MainView;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

/// Shows every view of the app, one after the other, at any size and in both themes, for the tests
/// of what must hold for all of them. A view that `pinhole picture --view` can draw is shown here
/// too, without a line more.
public final class Showroom {
  /// Of which the report is shown.
  public static final Path CAPTURE = Path.of("src/test/resources/captures/active-dropped.pcap");

  private static final int WIDEST = 3840;
  private static final int HIGHEST = 2160;
  private static final int LEAST_PASSES = 2; // layout that depends on layout needs more than one
  private static final int MOST_PASSES = 8;

  private final Pane room = new Pane();
  private final Scene scene;
  private final Shelf shelf = new Shelf();
  private final Map<Exhibit.Point, SimTime> points = new EnumMap<>(Exhibit.Point.class);
  private Optional<Pictured> pictured = Optional.empty();
  private Region shown = new Region();
  private Theme theme = Theme.LIGHT;

  private Showroom(int width, int height) {
    scene = new Scene(room, width, height);
    theme.applyTo(scene);
  }

  /// A room without a window, for any size.
  public static Showroom large() {
    startToolkit();
    return onScreen(() -> new Showroom(WIDEST, HIGHEST));
  }

  /// A room in a window, so that something can have the focus.
  public static Showroom inWindow(int width, int height) {
    startToolkit();
    return onScreen(() -> {
      Showroom made = new Showroom(width, height);
      Stage stage = new Stage();
      stage.setScene(made.scene);
      stage.show();
      stage.requestFocus();
      return made;
    });
  }

  /// Closes its window.
  public void close() {
    onScreen(() -> {
      pictured.ifPresent(p -> p.bench().clock().stop());
      scene.getWindow().hide();
      return null;
    });
  }

  /// The names of all views.
  public static List<String> views() {
    return Stream.of(View.values()).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  /// Whether a view is a page of the start screen.
  public static boolean isStart(String view) {
    return PictureViews.page(view(view)).isPresent();
  }

  /// Whether a view looks the same at every point.
  public static boolean still(String view) {
    return switch (view(view)) {
      case START,
          CHALLENGES,
          SANDBOX,
          CAPTURES,
          EMPTY,
          PALETTE,
          KEYS,
          SETTINGS,
          REVIEW,
          MISTAKES,
          REPORT ->
          true;
      default -> false;
    };
  }

  private static View view(String name) {
    return View.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// Wears a theme.
  public void wear(Theme next) {
    onScreen(() -> {
      theme = next;
      theme.applyTo(scene);
      pictured.ifPresent(p -> p.wear(theme));
      return null;
    });
  }

  /// Which theme it wears.
  public Theme theme() {
    return theme;
  }

  /// Shows a view of something.
  public void show(Exhibit exhibit, String view) {
    onScreen(() -> {
      pictured.ifPresent(p -> p.bench().clock().stop());
      Pictured made =
          view(view) == View.REPORT
              ? Pictured.ofCapture(View.REPORT, CAPTURE)
              : Pictured.of(shelf, view(view), exhibit.lesson(), exhibit.scenario());
      pictured = Optional.of(made);
      shown = made.root();
      shown.setManaged(false);
      room.getChildren().setAll(shown);
      shown.resizeRelocate(0, 0, scene.getWidth(), scene.getHeight());
      room.applyCss();
      Playhead playhead = made.bench().playhead();
      points.clear();
      exhibit.points().forEach(p -> find(playhead, p).ifPresent(at -> points.put(p, at)));
      if (!still(view)) {
        if (!points.keySet().containsAll(exhibit.points())) {
          throw new IllegalStateException("of " + exhibit.points() + " only " + points.keySet());
        }
        playhead.seek(points.get(exhibit.points().getFirst()));
      }
      made.open(theme);
      return null;
    });
  }

  /// Goes to a point of what is shown, if it happens there: a review shows a lesson of its own.
  public void at(Exhibit.Point point) {
    onScreen(() -> {
      Optional<SimTime> at = Optional.ofNullable(points.get(point));
      at.ifPresent(it -> pictured.orElseThrow().bench().playhead().seek(it));
      return null;
    });
  }

  private static Optional<SimTime> find(Playhead playhead, Exhibit.Point point) {
    return switch (point) {
      case START -> Optional.of(SimTime.ZERO);
      case END -> Optional.of(playhead.end());
      default ->
          playhead.storyline().moments().stream()
              .filter(m -> m.kind() == point.kind())
              .findFirst()
              .map(Moment::at);
    };
  }

  /// Gives it a size, and waits until everything has found its place.
  public void size(int width, int height) {
    onScreen(() -> {
      shown.resizeRelocate(0, 0, width, height);
      return null;
    });
    settle();
  }

  /// Waits until everything has found its place.
  public void settle() {
    boolean restless = true;
    for (int i = 0; i < LEAST_PASSES || restless && i < MOST_PASSES; i++) {
      restless =
          onScreen(() -> {
            room.applyCss();
            room.layout();
            return restless(shown);
          });
    }
  }

  private static boolean restless(Parent parent) {
    return parent.isVisible()
        && (parent.isNeedsLayout()
            || parent.getChildrenUnmodifiable().stream()
                .anyMatch(n -> n instanceof Parent inner && restless(inner)));
  }

  /// All that the palette offers in what is shown.
  List<Command> commands() {
    return pictured.orElseThrow().commands();
  }

  /// What is shown.
  public Region shown() {
    return shown;
  }

  /// The window's content, which is not shown on the start screen.
  public MainView window() {
    return bench().view();
  }

  /// What holds the parts of the window.
  public Region frame() {
    return pictured.orElseThrow().captureFrame().map(it -> (Region) it).orElse(window());
  }

  /// Moves the keyboard's focus to where one begins.
  public void focusFirst() {
    pictured.orElseThrow().focusFirst();
  }

  /// What is shown, put together.
  Workbench bench() {
    return pictured.orElseThrow().bench();
  }

  /// The scene in which it is shown.
  public Scene scene() {
    return scene;
  }

  /// A picture of what is shown, as it is now. To be called on the screen's thread.
  public WritableImage picture() {
    drawAnew(shown);
    SnapshotParameters of = new SnapshotParameters();
    of.setViewport(new Rectangle2D(0, 0, shown.getWidth(), shown.getHeight()));
    of.setFill(scene.getFill());
    return room.snapshot(of, null);
  }

  private static void drawAnew(Node node) {
    if (node.isCache()) {
      node.setCache(false);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(Showroom::drawAnew);
    }
  }

  /// Does something on the screen's thread and waits for it.
  public static <T> T onScreen(Callable<T> action) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> {
      try {
        done.complete(action.call());
      } catch (Exception | AssertionError e) {
        done.completeExceptionally(e);
      }
    });
    try {
      return done.get(1, TimeUnit.MINUTES);
    } catch (Exception e) {
      throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
    }
  }

  /// Starts the toolkit, once.
  static void startToolkit() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
    Platform.runLater(() -> Platform.setImplicitExit(false));
  }
}
