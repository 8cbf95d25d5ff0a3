package pinhole.ui.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.frame.frame");

  /// Whether there are words for a key.
  boolean has(String key) {
    return bundle.containsKey(key);
  }

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
