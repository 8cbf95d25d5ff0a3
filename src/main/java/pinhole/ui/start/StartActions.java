package pinhole.ui.start;

import pinhole.challenge.Challenge;
import pinhole.engine.ftp.DataMode;
import pinhole.lesson.Lesson;

/// What the start screen asks of the application.
public interface StartActions {
  /// Opens a lesson from its beginning.
  void open(Lesson lesson);

  /// Opens a challenge as it is written.
  void open(Challenge challenge);

  /// Goes on where one was.
  void goOn();

  /// Asks the questions that are due for review.
  void review();

  /// Opens a scenario of one's own.
  void openSandbox();

  /// Opens a scenario of one's own in which the data connection is arranged in a certain way.
  void openSandbox(DataMode mode);

  /// Opens a scenario of one's own with all settings beside each other.
  void openMatrix();

  /// Lets the user choose a scenario file and opens it.
  void openFile();

  /// Lets the user choose a capture of a real transfer and explains it.
  void openCapture();

  /// Opens a scenario file that was open before.
  ///
  /// @param path of the file
  void openRecent(String path);
}
