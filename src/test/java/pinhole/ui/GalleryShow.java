package pinhole.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import pinhole.ui.kit.Theme;

/// Shows the sheets of the gallery one after the other, or takes their pictures.
final class GalleryShow {
  private record Shot(String name, GallerySheet sheet, Theme theme) {}

  private final Stage stage = new Stage();

  /// Begins on the JavaFX thread; without a directory it stays on the display.
  void start(Optional<Path> directory) {
    Queue<Shot> shots = new ArrayDeque<>();
    for (Theme theme : Theme.values()) {
      shots.add(new Shot("stage", new GalleryStage(), theme));
      shots.add(new Shot("segments", new GallerySegments(), theme));
      shots.add(new Shot("type", new GalleryType(), theme));
      List<GalleryView> views = GalleryView.all();
      for (int i = 0; i < views.size(); i++) {
        shots.add(new Shot("view-" + (i + 1), views.get(i), theme));
      }
    }
    directory.ifPresentOrElse(out -> take(stage, shots, out), () -> show(stage, shots));
  }

  /// On a display: a click shows the next sheet.
  private static void show(Stage stage, Queue<Shot> shots) {
    Shot shot = shots.remove();
    shots.add(shot);
    Scene scene = scene(stage, shot);
    scene.setOnMouseClicked(_ -> show(stage, shots));
  }

  private static void take(Stage stage, Queue<Shot> shots, Path directory) {
    if (shots.isEmpty()) {
      Platform.exit();
      return;
    }
    Shot shot = shots.remove();
    Scene scene = scene(stage, shot);
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

  private static Scene scene(Stage stage, Shot shot) {
    shot.sheet().getStyleClass().add("root");
    Scene scene = new Scene(shot.sheet(), 1440, 900);
    shot.theme().applyTo(scene);
    stage.setScene(scene);
    stage.show();
    return scene;
  }
}
