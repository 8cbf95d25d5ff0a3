package pinhole.ui.frame;

import java.util.List;
import pinhole.engine.sim.Scenario;

/// What the window's content asks of the application.
public interface WindowActions {
  /// Shows the list of lessons.
  void showLessons();

  /// Asks the questions that are due for review, or says that there are none.
  void review();

  /// Opens a scenario of one's own with an empty stage.
  void openSandbox();

  /// Lets the user choose a scenario file and opens it.
  void openFile();

  /// Lets the user choose a capture of a real transfer and explains it.
  void openCapture();

  /// Goes back to the report of the capture from which the scenario was rebuilt.
  default void showReport() {}

  /// Lets the user choose a file and writes a scenario into it.
  void saveFile(Scenario scenario);

  /// The lessons, to be opened from the list of commands by name.
  default List<Opening> lessons() {
    return List.of();
  }

  /// What else can be opened from the list of commands, by name.
  default List<Opening> openings() {
    return List.of();
  }

  /// Whether what is open can be printed.
  default boolean hasHandout() {
    return false;
  }

  /// Lets the user choose a file and writes the open lesson into it, to print.
  ///
  /// @param key whether with the right answers
  default void saveHandout(boolean key) {}

  /// Lets the user choose a file and writes into it what was learned so far.
  default void saveProgress() {}

  /// Lets the user choose such a file and takes it in.
  default void openProgress() {}

  /// Changes between the light and the dark theme.
  void changeTheme();

  /// Makes everything larger or smaller by tenths.
  ///
  /// @param tenths how many, 0 for the usual size again
  void scale(int tenths);

  /// Opens the settings.
  void showSettings();

  /// Fills the screen with large type for an audience, or goes back to the window.
  void present();
}
