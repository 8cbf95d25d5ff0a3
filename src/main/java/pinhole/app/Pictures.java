package pinhole.app;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import pinhole.cli.PictureRequest;
import pinhole.cli.PictureTaker;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.ui.frame.NoActions;
import pinhole.ui.frame.Scaled;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.start.StartActions;

/// Draws the window's content into a file, without a display and without a window.
final class Pictures implements PictureTaker {
  private static final int PASSES = 4; // layout that depends on layout needs more than one

  private final Shelf shelf;
  private final AtomicBoolean started = new AtomicBoolean();

  Pictures(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public void take(PictureRequest request) throws IOException {
    CompletableFuture<WritableImage> image = new CompletableFuture<>();
    Runnable draw =
        () -> {
          try {
            draw(request, image);
          } catch (IOException | RuntimeException e) {
            image.completeExceptionally(e);
          }
        };
    start();
    Platform.runLater(draw);
    write(await(image), request.out());
  }

  /// Starts the toolkit without a display, once.
  private void start() {
    if (started.compareAndSet(false, true)) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
      try {
        Platform.startup(() -> Platform.setImplicitExit(false));
      } catch (IllegalStateException _) {
        // it runs already, with whatever display it was given
      }
    }
  }

  private void draw(PictureRequest request, CompletableFuture<WritableImage> image)
      throws IOException {
    Workbench bench = bench(request);
    Playhead playhead = bench.playhead();
    playhead.hold(Optional.empty());
    if (request.atEnd()) {
      playhead.toEnd();
    } else if (request.step().orElse(0) > 0) {
      int index = request.step().getAsInt() - 1;
      playhead.seek(playhead.storyline().moments().get(index).at());
    }
    boolean atStart = request.view() == PictureRequest.View.START;
    boolean present = request.view() == PictureRequest.View.PRESENT;
    Scaled root = new Scaled();
    root.show(atStart ? startScreen(shelf, bench) : bench.view());
    root.scale(present ? PinholeApp.PRESENTED : 1);
    Scene scene = new Scene(root, request.width(), request.height());
    Theme theme = request.theme() == PictureRequest.Theme.DARK ? Theme.DARK : Theme.LIGHT;
    theme.applyTo(scene);
    bench.view().theme(theme);
    PictureViews.open(request.view(), bench);
    settle(scene, PASSES, image);
  }

  /// The start screen of somebody who just was there.
  static Region startScreen(Shelf shelf, Workbench bench) {
    Playhead playhead = bench.playhead();
    Optional<StartScreen.Place> here =
        bench.lesson().map(l -> new StartScreen.Place(l, playhead.recording(), playhead.now()));
    return StartScreen.of(shelf, here, Optional.empty(), List.of(), new NoDesk()).frame();
  }

  /// A start screen of which there is only a picture.
  private static final class NoDesk extends NoActions implements StartActions {
    @Override
    public void open(Lesson lesson) {}

    @Override
    public void goOn() {}

    @Override
    public void openMatrix() {}

    @Override
    public void openRecent(String path) {}
  }

  private static void settle(Scene scene, int passes, CompletableFuture<WritableImage> image) {
    drawAnew(scene.getRoot());
    WritableImage picture = scene.snapshot(null);
    if (passes == 0) {
      image.complete(picture);
    } else {
      Platform.runLater(() -> settle(scene, passes - 1, image));
    }
  }

  /// Nodes that are kept as pictures keep the colours of their first drawing without a window.
  private static void drawAnew(Node node) {
    node.setCache(false);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(Pictures::drawAnew);
    }
  }

  private Workbench bench(PictureRequest request) throws IOException {
    var tools = new Workbench.Tools(Explainer.english(), new NoActions(), true, Runnable::run);
    if (request.lesson().isPresent()) {
      var library = shelf.library();
      var lesson = library.find(request.lesson().get());
      return Workbench.of(lesson, library.glossary(), tools, () -> {});
    }
    String title = request.scenario().id();
    return request.view() == PictureRequest.View.EMPTY
        ? Workbench.fresh(request.scenario(), title, tools)
        : Workbench.of(request.scenario(), title, tools);
  }

  private static WritableImage await(CompletableFuture<WritableImage> image) throws IOException {
    try {
      return image.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static void write(WritableImage image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ImageIO.write(picture, "png", out);
    }
  }
}
