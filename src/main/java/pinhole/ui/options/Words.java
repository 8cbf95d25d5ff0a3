package pinhole.ui.options;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the options.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.options.options");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(values);
  }

  String name(Option option) {
    return say(option.about().key());
  }

  String help(Option option) {
    return say(option.about().key() + ".help");
  }

  <T> String value(Option.Choice<T> choice, T value) {
    return say(choice.about().key() + "." + choice.word().apply(value));
  }
}
