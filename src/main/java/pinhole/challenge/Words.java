package pinhole.challenge;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of this package.
final class Words {
  private final ResourceBundle bundle;

  Words(Locale locale) {
    this.bundle = ResourceBundle.getBundle("pinhole.challenge.challenge", locale);
  }

  /// A sentence, its gaps filled. Numbers are not grouped.
  String say(String key, Object... values) {
    Object[] texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      texts[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }
}
