package pinhole.ui.stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import pinhole.ui.kit.Theme;

/// Paints the stage and the rule cards at chosen moments into PNG files, without a display.
///
/// Arguments: the directory, then the names of the shots; without names, all of them.
public final class Painter {
  private Painter() {}

  /// Starts the painter.
  public static void main(String[] args) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Application.launch(App.class, args);
  }

  /// The application behind it.
  public static final class App extends Application {
    @Override
    public void start(Stage stage) {
      var args = getParameters().getRaw();
      Path directory = Path.of(args.getFirst());
      Queue<Shots.Shot> shots = new ArrayDeque<>(Shots.all(args.subList(1, args.size())));
      take(stage, shots, directory);
    }

    private static void take(Stage stage, Queue<Shots.Shot> shots, Path directory) {
      if (shots.isEmpty()) {
        Platform.exit();
        return;
      }
      Shots.Shot shot = shots.remove();
      Parent root = shot.make();
      root.getStyleClass().add("root");
      Scene scene = new Scene(root, shot.width(), shot.height());
      shot.theme().applyTo(scene);
      stage.setScene(scene);
      stage.show();
      afterFrames(
          4,
          () -> {
            String theme = shot.theme() == Theme.LIGHT ? "light" : "dark";
            write(scene.snapshot(null), directory.resolve(shot.name() + "-" + theme + ".png"));
            scene.setRoot(new Group());
            take(stage, shots, directory);
          });
    }

    private static void afterFrames(int frames, Runnable action) {
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

    private static void write(WritableImage image, Path file) {
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
}
