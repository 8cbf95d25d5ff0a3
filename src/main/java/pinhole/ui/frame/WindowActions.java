package pinhole.ui.frame;

/// What the window's content asks of the application.
public interface WindowActions {
  /// Shows the list of lessons.
  void showLessons();

  /// Lets the user choose a scenario file and opens it.
  void openFile();

  /// Changes between the light and the dark theme.
  void changeTheme();
}
