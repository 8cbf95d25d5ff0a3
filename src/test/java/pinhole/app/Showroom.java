package pinhole.app;

import java.io.IOException;
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
import pinhole.explain.Explainer;
import pinhole.ui.frame.MainView;
import pinhole.ui.frame.NoActions;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

/// Shows every view of the app, one after the other, at any size and in both themes, for the tests
/// of what must hold for all of them. A view that `pinhole picture --view` can draw is shown here
/// too, without a line more.
public final class Showroom {
  /// The view that shows no workbench.
  public static final String START = name(View.START);

  private static final int WIDEST = 3840;
  private static final int HIGHEST = 2160;
  private static final int PASSES = 3; // layout that depends on layout needs more than one

  private final Pane room = new Pane();
  private final Scene scene;
  private final Shelf shelf = new Shelf();
  private final Map<Exhibit.Point, SimTime> points = new EnumMap<>(Exhibit.Point.class);
  private Optional<Workbench> bench = Optional.empty();
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
      bench.ifPresent(b -> b.clock().stop());
      scene.getWindow().hide();
      return null;
    });
  }

  /// The names of all views.
  public static List<String> views() {
    return Stream.of(View.values()).map(Showroom::name).toList();
  }

  private static String name(View view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  /// Wears a theme.
  public void wear(Theme next) {
    onScreen(() -> {
      theme = next;
      theme.applyTo(scene);
      bench.ifPresent(b -> b.view().theme(theme));
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
      bench.ifPresent(b -> b.clock().stop());
      View wanted = View.valueOf(view.toUpperCase(Locale.ROOT));
      if (wanted == View.START) {
        bench = Optional.empty();
        put(Pictures.startScreen(shelf, workbench(exhibit, wanted)));
      } else {
        Workbench made = workbench(exhibit, wanted);
        bench = Optional.of(made);
        put(made.view());
        made.view().theme(theme);
        made.playhead().hold(Optional.empty());
        points.clear();
        exhibit.points().forEach(p -> points.put(p, find(made.playhead(), p)));
        made.playhead().seek(points.get(exhibit.points().getFirst()));
        PictureViews.open(wanted, made);
      }
      return null;
    });
  }

  private void put(Region next) {
    shown = next;
    shown.setManaged(false);
    room.getChildren().setAll(shown);
    shown.resizeRelocate(0, 0, scene.getWidth(), scene.getHeight());
    room.applyCss();
  }

  private Workbench workbench(Exhibit exhibit, View view) throws IOException {
    var tools =
        new Workbench.Tools(
            new Explainer(Locale.getDefault()), new NoActions(), true, Runnable::run);
    if (exhibit.lesson().isPresent()) {
      var library = shelf.library();
      var lesson = library.find(exhibit.lesson().get());
      return Workbench.of(lesson, library.glossary(), tools, () -> {});
    }
    String title = exhibit.scenario().id();
    return view == View.EMPTY
        ? Workbench.fresh(exhibit.scenario(), title, tools)
        : Workbench.of(exhibit.scenario(), title, tools);
  }

  /// Goes to a point of what is shown.
  public void at(Exhibit.Point point) {
    onScreen(() -> {
      bench.ifPresent(b -> b.playhead().seek(points.get(point)));
      return null;
    });
  }

  private static SimTime find(Playhead playhead, Exhibit.Point point) {
    return switch (point) {
      case START -> SimTime.ZERO;
      case END -> playhead.end();
      default ->
          playhead.storyline().moments().stream()
              .filter(m -> m.kind() == point.kind())
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("never " + point))
              .at();
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
    for (int i = 0; i < PASSES; i++) {
      onScreen(() -> {
        room.applyCss();
        room.layout();
        return null;
      });
    }
  }

  /// What is shown.
  public Region shown() {
    return shown;
  }

  /// The window's content, empty on the start screen.
  public Optional<MainView> window() {
    return bench.map(Workbench::view);
  }

  /// What is shown, put together.
  Optional<Workbench> bench() {
    return bench;
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

  private static void startToolkit() {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException(e);
    }
    Platform.runLater(() -> Platform.setImplicitExit(false));
  }
}
