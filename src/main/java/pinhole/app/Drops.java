package pinhole.app;

import java.io.File;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped anywhere in the window. One is opened; about several the user is told
/// that it takes one.
final class Drops {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final Consumer<File> open;
  private final Consumer<String> say;

  /// @param open opens a file, or says why it cannot be opened
  /// @param say is told in one sentence what went wrong
  Drops(Consumer<File> open, Consumer<String> say) {
    this.open = open;
    this.say = say;
  }

  /// Takes what is dropped on a scene.
  void take(Scene scene) {
    scene.setOnDragOver(this::over);
    scene.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    if (files.size() == 1) {
      open.accept(files.getFirst());
    } else if (files.size() > 1) {
      say.accept(words.getString("drop.several").formatted(files.size()));
    }
    event.setDropCompleted(files.size() == 1);
    event.consume();
  }
}
