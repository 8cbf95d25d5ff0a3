package pinhole.ui.export;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the export sheet.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.export.export");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
