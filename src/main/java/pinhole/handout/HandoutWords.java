package pinhole.handout;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a handout that are not the lesson's.
final class HandoutWords {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.handout.handout");

  /// The text of a key, gaps filled.
  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
