package pinhole.reality;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences about files of records.
final class RecordWords {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.reality.problems");

  String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }
}
