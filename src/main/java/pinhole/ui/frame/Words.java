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

  /// The heading of what can be done in a part of the window.
  ///
  /// @param id of the part, null for none
  String part(String id) {
    String key = "part." + id;
    return say(has(key) ? key : "group.parts");
  }

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
