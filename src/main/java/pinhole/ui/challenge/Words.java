package pinhole.ui.challenge;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the view. Numbers are not grouped.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.challenge.challenge");

  String of(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
