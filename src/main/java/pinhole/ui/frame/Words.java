package pinhole.ui.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.frame.frame");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
