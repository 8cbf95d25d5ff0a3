package pinhole.ui.stage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import pinhole.ui.Snapshots;
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
      Snapshots.afterFrames(
          4,
          () -> {
            String theme = shot.theme() == Theme.LIGHT ? "light" : "dark";
            Snapshots.write(
                scene.snapshot(null), directory.resolve(shot.name() + "-" + theme + ".png"));
            scene.setRoot(new Group());
            take(stage, shots, directory);
          });
    }
  }
}
