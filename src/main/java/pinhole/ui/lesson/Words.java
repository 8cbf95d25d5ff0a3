package pinhole.ui.lesson;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the panel.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.lesson.lesson");

  String of(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }
}
