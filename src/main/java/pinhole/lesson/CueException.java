package pinhole.lesson;

/// A cue cannot be read. The message says what is wrong and what would be right.
public final class CueException extends Exception {
  private static final long serialVersionUID = 1L;

  /// With the whole message.
  public CueException(String message) {
    super(message);
  }
}
