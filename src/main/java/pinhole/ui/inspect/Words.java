package pinhole.ui.inspect;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the docks.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.inspect.inspect");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// The words for a constant: `end.ARRIVED`.
  String of(String group, Enum<?> constant, Object... values) {
    return say(group + "." + constant.name(), values);
  }
}
