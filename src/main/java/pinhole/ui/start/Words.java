package pinhole.ui.start;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the start screen.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.start.start");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
