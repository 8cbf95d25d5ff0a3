package pinhole.settings;

/// A settings file that says nothing that can be used; the message says what is wrong.
final class SettingsException extends Exception {
  private static final long serialVersionUID = 1L;

  SettingsException(String message) {
    super(message);
  }
}
