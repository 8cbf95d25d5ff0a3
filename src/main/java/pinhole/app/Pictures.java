package pinhole.app;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import pinhole.cli.PictureRequest;
import pinhole.cli.PictureTaker;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

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
    write(await(image), request.small(), request.out());
  }

  /// Starts the toolkit without a display, once.
  private void start() {
    if (started.compareAndSet(false, true)) {
      Renderer.prepareWithoutDisplay();
      try {
        Platform.startup(() -> Platform.setImplicitExit(false));
      } catch (IllegalStateException _) {
        // it runs already, with whatever display it was given
      }
    }
  }

  private void draw(PictureRequest request, CompletableFuture<WritableImage> image)
      throws IOException {
    Pictured shown =
        request.capture().isPresent()
            ? Pictured.ofCapture(request.view(), request.capture().get())
            : Pictured.of(
                shelf, request.view(), request.lesson(), request.scenario().orElseThrow());
    Playhead playhead = shown.bench().playhead();
    if (shown.still()) {
      playhead.pause(); // it stands where it has to
    } else if (request.view() == PictureRequest.View.EMPTY) {
      playhead.toStart(); // nothing has happened yet
    } else if (request.atEnd()) {
      playhead.toEnd();
    } else if (request.step().orElse(0) > 0) {
      int index = request.step().getAsInt() - 1;
      playhead.seek(playhead.storyline().moments().get(index).at());
    }
    request.part().ifPresent(shown::tell);
    shown.keepSecrets();
    Scene scene = new Scene(shown.root(), request.width(), request.height());
    Theme theme = request.theme() == PictureRequest.Theme.DARK ? Theme.DARK : Theme.LIGHT;
    theme.applyTo(scene);
    shown.open(theme);
    settle(scene, PASSES, image);
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

  private static void write(WritableImage image, boolean small, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage picture =
        small ? FewColours.of(pixels, width, height) : allColours(pixels, width, height);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      ImageIO.write(picture, "png", out);
    }
  }

  private static BufferedImage allColours(int[] pixels, int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    return picture;
  }
}
