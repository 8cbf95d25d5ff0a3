package pinhole.explain;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;

/// Looks sentences up in a bundle and fills in their gaps `{0}` to `{9}`. Unlike
/// `java.text.MessageFormat` it leaves apostrophes alone and never groups digits: a port prints as
/// 34311.
final class Words {
  /// The longest sentence that a caption has room for.
  static final int SENTENCE = 80;

  private static final List<String> BASES =
      List.of("pinhole.explain.words", "pinhole.explain.captions", "pinhole.explain.reasons");

  private final List<ResourceBundle> bundles;

  /// Words from bundles; a key may be in any of them.
  Words(List<ResourceBundle> bundles) {
    this.bundles = List.copyOf(bundles);
  }

  /// The app's words in a language; English if there are none.
  static Words in(Locale locale) {
    return new Words(BASES.stream().map(base -> ResourceBundle.getBundle(base, locale)).toList());
  }

  /// The text of a key, gaps filled.
  ///
  /// @throws MissingResourceException if no bundle has such a key
  String text(String key, Object... values) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return fill(bundle.getString(key), values);
      }
    }
    throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
  }

  /// The first of several ways to say the same that fits into a caption; the last if none does.
  static String fitting(String... ways) {
    for (String way : ways) {
      if (way.length() <= SENTENCE) {
        return way;
      }
    }
    return ways[ways.length - 1];
  }

  private static String fill(String pattern, Object... values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean gap = c == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
      int which = gap ? pattern.charAt(i + 1) - '0' : -1;
      if (which < 0 || which >= values.length) {
        out.append(c);
      } else {
        out.append(values[which]);
        i += 2;
      }
    }
    return out.toString();
  }

  /// "client firewall".
  String device(DeviceId id) {
    return switch (id) {
      case CLIENT -> text("device.client");
      case CLIENT_FIREWALL -> text("device.client-firewall");
      case SERVER_FIREWALL -> text("device.server-firewall");
      case SERVER -> text("device.server");
    };
  }

  /// "Client firewall".
  String deviceTitle(DeviceId id) {
    return switch (id) {
      case CLIENT -> text("title.client");
      case CLIENT_FIREWALL -> text("title.client-firewall");
      case SERVER_FIREWALL -> text("title.server-firewall");
      case SERVER -> text("title.server");
    };
  }

  String lane(Lane lane) {
    return switch (lane) {
      case CONTROL -> text("lane.control");
      case DATA -> text("lane.data");
    };
  }

  String verdict(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> text("verdict.accept");
      case DROP -> text("verdict.drop");
      case REJECT -> text("verdict.reject");
    };
  }

  String way(Direction direction) {
    return switch (direction) {
      case IN -> text("way.in");
      case OUT -> text("way.out");
    };
  }

  /// "0.430 s".
  String time(SimTime time) {
    return text("time.instant", seconds(time));
  }

  /// "0.430": seconds with three digits, cut, so that no instant prints as a later one.
  static String seconds(SimTime time) {
    long millis = time.micros() / 1000;
    return millis / 1000 + "." + String.valueOf(1000 + millis % 1000).substring(1);
  }

  /// "1 s", "2.1 s", "40 ms".
  String span(long micros) {
    if (micros < 100_000) {
      return text("time.millis", (micros + 500) / 1000);
    }
    long tenths = (micros + 50_000) / 100_000;
    String number = tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
    return text("time.wait", number);
  }
}
