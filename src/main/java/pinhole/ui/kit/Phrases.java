package pinhole.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a view, from its resource bundle. A sentence without values stands there as it is
/// shown, with single quotation marks.
public abstract class Phrases {
  private final ResourceBundle bundle;

  /// @param name of the bundle
  protected Phrases(String name) {
    bundle = ResourceBundle.getBundle(name);
  }

  /// The words for a key, with these values in them.
  public final String of(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(values);
  }

  /// The words for a constant, such as `socket.listening`.
  public final String of(String group, Enum<?> constant) {
    return of(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /// A port without digit grouping.
  public static String port(int port) {
    return Integer.toString(port);
  }
}
