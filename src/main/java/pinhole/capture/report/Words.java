package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import pinhole.capture.session.Side;
import pinhole.engine.ftp.DataConnectionMode;

/// The words of this package. Gaps are `{0}` to `{9}`; what stands between two `**` is strong, but
/// never by what fills a gap.
final class Words {
  private static final String STRONG = "**";
  private static final int WRITTEN_OUT = 9;
  private static final long SECOND = 1_000_000;
  private static final long TENTH = 100_000;
  private static final long MILLI = 1_000;

  private static final List<String> BASES =
      List.of(
          "pinhole.capture.report.report",
          "pinhole.capture.report.certainty",
          "pinhole.capture.report.rebuild");

  private final List<ResourceBundle> bundles =
      BASES.stream().map(ResourceBundle::getBundle).toList();

  /// A sentence without its marks.
  String text(String key, Object... values) {
    String pattern = pattern(key);
    return fill(pattern.contains(STRONG) ? pattern.replace(STRONG, "") : pattern, values);
  }

  /// A sentence with its strong words.
  Sentence sentence(String key, Object... values) {
    List<Sentence.Run> runs = new ArrayList<>();
    String[] parts = pattern(key).split(Pattern.quote(STRONG), -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        runs.add(new Sentence.Run(fill(parts[i], values), i % 2 == 1));
      }
    }
    return new Sentence(runs);
  }

  private String pattern(String key) {
    for (ResourceBundle bundle : bundles) {
      if (bundle.containsKey(key)) {
        return bundle.getString(key);
      }
    }
    throw new MissingResourceException("no words for " + key, Words.class.getName(), key);
  }

  private static String fill(String pattern, Object... values) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      boolean gap =
          pattern.charAt(i) == '{' && i + 2 < pattern.length() && pattern.charAt(i + 2) == '}';
      int which = gap ? pattern.charAt(i + 1) - '0' : -1;
      if (which < 0 || which >= values.length) {
        out.append(pattern.charAt(i));
      } else {
        out.append(values[which]);
        i += 2;
      }
    }
    return out.toString();
  }

  /// "client" or "server".
  String side(Side side) {
    return switch (side) {
      case CLIENT -> text("side.client");
      case SERVER -> text("side.server");
    };
  }

  /// "Active mode".
  String mode(DataConnectionMode mode) {
    return switch (mode) {
      case ACTIVE -> text("mode.active");
      case PASSIVE -> text("mode.passive");
    };
  }

  /// "once", "three times", "12 times".
  String times(int count) {
    return count <= WRITTEN_OUT ? text("times." + count) : text("times.n", count);
  }

  /// "One", "Three", "12": the first word of a sentence.
  String number(int count) {
    return count <= WRITTEN_OUT && count > 0 ? text("number." + count) : String.valueOf(count);
  }

  /// One of two keys, by number.
  String counted(String key, long count, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = grouped(count);
    System.arraycopy(more, 0, values, 1, more.length);
    return text(key + (count == 1 ? ".1" : ".n"), values);
  }

  /// The same for the list of packets, whose type has no thin spaces.
  String ungrouped(String key, long count) {
    return text(key + (count == 1 ? ".1" : ".n"), count);
  }

  /// "800", "5 120 000", the groups held together by thin spaces.
  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
  }

  /// "3 s", "0.4 s", "12 ms".
  String span(long micros) {
    if (micros < MILLI) {
      return text("span.less");
    }
    if (micros < TENTH) {
      return text("span.millis", Math.round(micros / (double) MILLI));
    }
    long tenths = Math.round(micros / (double) TENTH);
    boolean whole = tenths % (SECOND / TENTH) == 0 || micros >= 10 * SECOND;
    return text(
        "span.seconds",
        String.format(Locale.ROOT, whole ? "%.0f" : "%.1f", micros / (double) SECOND));
  }
}
