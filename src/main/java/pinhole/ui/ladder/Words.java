package pinhole.ui.ladder;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the ladder that are not the explainer's.
final class Words {
  private final ResourceBundle bundle = ResourceBundle.getBundle("pinhole.ui.ladder.ladder");

  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
  }

  /// The words for a constant, such as `wait.NO_ANSWER`.
  String say(String group, Enum<?> constant, Object... values) {
    return say(group + "." + constant.name(), values);
  }

  /// "1st", "2nd", "3rd", "4th".
  String nth(int number) {
    String own = "nth." + number;
    return bundle.containsKey(own) ? say(own) : say("nth", Integer.toString(number));
  }
}
