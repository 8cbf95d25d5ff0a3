package pinhole.ui.capture;

/// What the report of a capture asks of the application.
public interface CaptureActions {
  /// Lets the user choose another capture.
  void openCapture();

  /// Stops reading.
  void cancel();

  /// Looks again for sessions, with a port on which FTP is known to be.
  void name(int port);

  /// Shows the session, rebuilt, on the stage or as a ladder.
  void rebuild(boolean ladder);

  /// Puts a text where it can be pasted from.
  void copy(String text);
}
