package pinhole.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/// Takes pictures of scenes for those who look at views during development.
public final class Snapshots {
  private Snapshots() {}

  /// Does something once some frames were drawn.
  public static void afterFrames(int frames, Runnable action) {
    new AnimationTimer() {
      private int left = frames;

      @Override
      public void handle(long now) {
        if (left-- == 0) {
          stop();
          Platform.runLater(action);
        }
      }
    }.start();
  }

  /// Writes a PNG file and the folders that it needs.
  ///
  /// @throws UncheckedIOException if the file cannot be written
  public static void write(WritableImage image, Path file) {
    int w = (int) image.getWidth();
    int h = (int) image.getHeight();
    int[] pixels = new int[w * h];
    image.getPixelReader().getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), pixels, 0, w);
    var picture = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, w, h, pixels, 0, w);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(picture, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
