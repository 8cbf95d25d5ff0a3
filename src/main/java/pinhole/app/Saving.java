package pinhole.app;

import java.io.File;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import pinhole.engine.sim.Scenario;

/// Saves what is open as a scenario file, and keeps in mind which files were open.
final class Saving {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.app.app");
  private final ScenarioFiles files;
  private final Preferences preferences;
  private final Consumer<String> say;

  /// @param say is told in one sentence what came of it
  Saving(ScenarioFiles files, Preferences preferences, Consumer<String> say) {
    this.files = files;
    this.preferences = preferences;
    this.say = say;
  }

  /// Saves what is open in a file that the user chooses.
  ///
  /// @return whether it was saved
  boolean save(Workbench open) {
    Scenario scenario = open.model().scenarioProperty().get();
    Optional<File> file = files.toSave(scenario);
    return file.isPresent() && save(open, file.get());
  }

  /// Saves what is open in a file.
  ///
  /// @return whether it was saved
  boolean save(Workbench open, File file) {
    Optional<String> problem = files.write(open.model().scenarioProperty().get(), file);
    if (problem.isPresent()) {
      say.accept(problem.get());
      return false;
    }
    open.saved();
    remember(file);
    say.accept(words.getString("save.done") + " " + file);
    return true;
  }

  /// Notes that a file was open.
  void remember(File file) {
    preferences.keep(preferences.now().withRecent(file.getAbsolutePath()), say);
  }
}
