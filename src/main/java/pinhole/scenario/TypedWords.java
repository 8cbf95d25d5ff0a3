package pinhole.scenario;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What is wrong with a typed text, in sentences.
final class TypedWords {
  private static final int SHOWN = 24;

  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.scenario.typed");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// A refusal that quotes what was typed, without what cannot be seen and not at length.
  <T> Typed<T> bad(String key, Object... values) {
    Object[] quoted = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      quoted[i] = quoted(String.valueOf(values[i]));
    }
    return new Typed.Bad<>(say(key, quoted));
  }

  private static String quoted(String text) {
    String seen = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+", " ");
    return seen.length() > SHOWN ? seen.substring(0, SHOWN) + "\u2026" : seen;
  }
}
