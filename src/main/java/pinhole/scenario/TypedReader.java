package pinhole.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;

/// Makes values of texts that somebody types into fields. What cannot be read is answered with one
/// sentence that says what would be right.
public final class TypedReader {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_LIST = 50;
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern RULE_NAME = Pattern.compile("[a-z0-9-]+");

  private final TypedWords words = new TypedWords();
  private final TypedPorts ports = new TypedPorts(words);
  private final TypedBlocks blocks = new TypedBlocks(words);

  /// A reader.
  public TypedReader() {}

  /// The word for no restriction.
  public String any() {
    return words.say("any");
  }

  /// A port, a range, a list of them, or any: what a rule takes. Nothing typed is any.
  public Typed<Optional<PortSet>> ports(String text) {
    return isAny(text)
        ? new Typed.Good<>(Optional.empty())
        : ports.set(text.strip()).map(Optional::of);
  }

  /// An address, a network, or any: what a rule takes. Nothing typed is any.
  public Typed<Optional<Prefix>> block(String text) {
    return isAny(text)
        ? new Typed.Good<>(Optional.empty())
        : blocks.block(text.strip(), "block").map(Optional::of);
  }

  /// A port that can be listened on.
  public Typed<Integer> port(String text) {
    return ports.port(text.strip());
  }

  /// A port, or any.
  public Typed<Optional<Integer>> anyPort(String text) {
    return isAny(text) ? new Typed.Good<>(Optional.empty()) : port(text).map(Optional::of);
  }

  /// A port or a range, without any.
  public Typed<PortRange> range(String text) {
    return ports.range(text.strip(), "range");
  }

  /// Ports with commas between them.
  ///
  /// @param least how many are needed
  public Typed<List<Integer>> portList(String text, int least) {
    return list(text, "list.not", least, ports::plain);
  }

  /// Ports and ranges with commas between them; may be empty.
  public Typed<List<PortRange>> ranges(String text) {
    return list(text, "ranges.not", 0, ports::plainRange);
  }

  /// A single address.
  public Typed<Address> address(String text) {
    return blocks.address(text.strip());
  }

  /// A network, without any.
  public Typed<Prefix> network(String text) {
    return blocks.block(text.strip(), "network");
  }

  /// A single address, or nothing.
  public Typed<Optional<Address>> noAddress(String text) {
    return text.isBlank() ? new Typed.Good<>(Optional.empty()) : address(text).map(Optional::of);
  }

  /// A whole number between two limits, both included.
  public Typed<Long> whole(String text, long least, long most) {
    String typed = text.strip();
    if (!WHOLE.matcher(typed).matches()) {
      return words.bad("whole.not", typed, least, most);
    }
    long value = Long.parseLong(typed);
    return value < least || value > most
        ? words.bad("whole.range", typed, least, most)
        : new Typed.Good<>(value);
  }

  /// An amount of time, in microseconds.
  public Typed<Long> micros(String text, Span span) {
    String typed = text.strip();
    if (DECIMAL.matcher(typed).matches()) {
      BigDecimal micros = new BigDecimal(typed).movePointRight(span.places());
      boolean inside =
          micros.compareTo(BigDecimal.valueOf(span.least())) >= 0
              && micros.compareTo(BigDecimal.valueOf(span.most())) <= 0;
      if (inside && micros.stripTrailingZeros().scale() <= 0) {
        return new Typed.Good<>(micros.longValueExact());
      }
    }
    return words.bad(span.word(), typed, span.shown(span.least()), span.shown(span.most()));
  }

  /// A name on one line.
  public Typed<String> name(String text) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return words.bad("name.missing");
    }
    if (typed.length() > LONGEST_NAME) {
      return words.bad("name.long", LONGEST_NAME);
    }
    boolean seen = typed.chars().noneMatch(Character::isISOControl);
    return seen ? new Typed.Good<>(typed) : words.bad("name.signs");
  }

  /// A rule's name, by which switches of lessons and counts of hits find it; empty for none.
  ///
  /// @param taken the names of the other rules of its firewall
  public Typed<String> ruleName(String text, List<String> taken) {
    String typed = text.strip();
    if (!typed.isEmpty() && !RULE_NAME.matcher(typed).matches()) {
      return words.bad("rule-name.signs");
    }
    if (typed.length() > LONGEST_NAME) {
      return words.bad("name.long", LONGEST_NAME);
    }
    return !typed.isEmpty() && taken.contains(typed)
        ? words.bad("rule-name.taken", typed)
        : new Typed.Good<>(typed);
  }

  private boolean isAny(String text) {
    return text.isBlank() || text.strip().equalsIgnoreCase(any());
  }

  private <T> Typed<List<T>> list(
      String text, String wrong, int least, Function<String, Optional<T>> entry) {
    List<T> all = new ArrayList<>();
    for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
      Optional<T> value = entry.apply(part.strip());
      if (value.isEmpty()) {
        return words.bad(wrong, part.strip());
      }
      all.add(value.get());
    }
    if (all.size() > LONGEST_LIST) {
      return words.bad("list.long", LONGEST_LIST);
    }
    return all.size() < least ? words.bad("list.missing") : new Typed.Good<>(List.copyOf(all));
  }
}
