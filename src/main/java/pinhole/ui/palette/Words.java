package pinhole.ui.palette;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of palette and sheet.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.palette.palette");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
