package pinhole.ui.settings;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the settings.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.settings.settings");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
