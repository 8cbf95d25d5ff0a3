package pinhole.progress;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of this package.
final class Words {
  /// Loads the bundle when the first sentence is needed: most starts need none.
  String say(String key, Object... values) {
    ResourceBundle words = ResourceBundle.getBundle("pinhole.progress.progress");
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }
}
