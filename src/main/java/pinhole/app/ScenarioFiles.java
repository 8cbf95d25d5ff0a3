package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioWriter;

/// Lets the user choose scenario files, and writes them.
final class ScenarioFiles {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");

  /// A file to open, empty if the user chose none.
  Optional<File> toOpen(Window owner) {
    return Optional.ofNullable(chooser("file.title").showOpenDialog(owner));
  }

  /// A file to write, empty if the user chose none.
  Optional<File> toSave(Window owner, Scenario scenario) {
    FileChooser chooser = chooser("save.title");
    chooser.setInitialFileName(scenario.id() + ".yaml");
    return Optional.ofNullable(chooser.showSaveDialog(owner));
  }

  /// Writes a scenario.
  ///
  /// @return what went wrong, empty if nothing did
  Optional<String> write(Scenario scenario, File file) {
    try {
      Files.writeString(file.toPath(), ScenarioWriter.yaml(scenario));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(words.getString("save.failed") + " " + e.getMessage());
    }
  }

  /// The one file that was dropped onto the window, empty if it was none or several.
  static Optional<File> dropped(List<File> files) {
    return files.size() == 1 && files.getFirst().isFile()
        ? Optional.of(files.getFirst())
        : Optional.empty();
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.getString(title));
    chooser
        .getExtensionFilters()
        .setAll(
            new FileChooser.ExtensionFilter(words.getString("file.kind"), "*.yaml", "*.yml"),
            new FileChooser.ExtensionFilter(words.getString("file.all"), "*"));
    return chooser;
  }
}
