package pinhole.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;

/// Reads ports and ranges that somebody types.
final class TypedPorts {
  private static final int MOST = 65_535;
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern RANGE = Pattern.compile("([0-9]+)\\s*-\\s*([0-9]+)");
  private static final Pattern OTHER_DASH =
      Pattern.compile("([0-9]{1,5})\\s*(?:[:\u2013\u2014]|\\.\\.+|to)\\s*([0-9]{1,5})");
  private static final Pattern NO_END = Pattern.compile("([0-9]{1,5})\\s*-");
  private static final Pattern NO_START = Pattern.compile("-\\s*([0-9]{1,5})");
  private static final Map<String, Integer> NAMES =
      Map.of("ftp", 21, "ftp-data", 20, "ftps", 990, "ssh", 22, "http", 80, "https", 443);

  private final TypedWords words;

  TypedPorts(TypedWords words) {
    this.words = words;
  }

  /// Ports and ranges with commas between them.
  Typed<PortSet> set(String text) {
    List<PortRange> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (part.isBlank()) {
        return words.bad("ports.comma");
      }
      switch (range(part.strip(), "ports")) {
        case Typed.Good<PortRange>(PortRange range) -> parts.add(range);
        case Typed.Bad<PortRange>(String reason) -> {
          return new Typed.Bad<>(reason);
        }
      }
    }
    return parts.size() > PortSet.MOST
        ? words.bad("ports.many", PortSet.MOST)
        : new Typed.Good<>(PortSet.of(parts));
  }

  /// A port or a range.
  ///
  /// @param place the beginning of the keys for what is wrong: what can stand there differs
  Typed<PortRange> range(String text, String place) {
    Matcher range = RANGE.matcher(text);
    if (range.matches()) {
      return ends(range.group(1), range.group(2));
    }
    if (DIGITS.matcher(text).matches()) {
      return number(text)
          .<Typed<PortRange>>map(p -> new Typed.Good<>(PortRange.of(p)))
          .orElseGet(() -> words.bad("port.high", text, "0"));
    }
    return refused(text, place);
  }

  /// A port that can be listened on.
  Typed<Integer> port(String text) {
    if (text.isEmpty()) {
      return words.bad("port.missing");
    }
    if (DIGITS.matcher(text).matches()) {
      return plain(text)
          .<Typed<Integer>>map(Typed.Good::new)
          .orElseGet(() -> words.bad("port.high", text, "1"));
    }
    if (RANGE.matcher(text).matches() || text.contains(",")) {
      return words.bad("port.one");
    }
    Integer named = NAMES.get(text);
    return named == null
        ? words.bad("port.not", text)
        : words.bad("ports.name", text, named.toString());
  }

  /// A port from 1 on, empty for anything else.
  Optional<Integer> plain(String text) {
    return DIGITS.matcher(text).matches() ? number(text).filter(p -> p > 0) : Optional.empty();
  }

  /// A port or a range from 1 on, empty for anything else.
  Optional<PortRange> plainRange(String text) {
    return range(text, "ports") instanceof Typed.Good<PortRange>(PortRange range) && range.low() > 0
        ? Optional.of(range)
        : Optional.empty();
  }

  private Typed<PortRange> ends(String from, String to) {
    Optional<Integer> low = number(from);
    Optional<Integer> high = number(to);
    if (low.isEmpty() || high.isEmpty()) {
      return words.bad("port.high", low.isEmpty() ? from : to, "0");
    }
    return low.get() > high.get()
        ? words.bad("ports.reversed", high.get().toString(), low.get().toString())
        : new Typed.Good<>(new PortRange(low.get(), high.get()));
  }

  private Typed<PortRange> refused(String text, String place) {
    Matcher dash = OTHER_DASH.matcher(text);
    if (dash.matches()) {
      return words.bad("ports.dash", dash.group(1), dash.group(2));
    }
    Matcher noEnd = NO_END.matcher(text);
    if (noEnd.matches()) {
      return words.bad("ports.end", noEnd.group(1));
    }
    Matcher noStart = NO_START.matcher(text);
    if (noStart.matches()) {
      return words.bad("ports.start", noStart.group(1));
    }
    if (text.contains(",") || text.contains(";")) {
      return words.bad(place + ".list");
    }
    Integer named = NAMES.get(text);
    return named == null
        ? words.bad(place + ".not", text)
        : words.bad("ports.name", text, named.toString());
  }

  /// A port from 0 on, empty if there is no such port.
  private static Optional<Integer> number(String digits) {
    String plain = digits.replaceFirst("^0+(?=.)", "");
    boolean fits = plain.length() <= 5 && Integer.parseInt(plain) <= MOST;
    return fits ? Optional.of(Integer.parseInt(plain)) : Optional.empty();
  }
}
