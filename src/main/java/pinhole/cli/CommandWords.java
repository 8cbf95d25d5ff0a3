package pinhole.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences that commands say themselves.
final class CommandWords {
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.cli.commands");

  String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }

  CommandException problem(String key, Object... values) {
    return new CommandException(text(key, values));
  }
}
