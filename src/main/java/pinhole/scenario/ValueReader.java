package pinhole.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;
import pinhole.scenario.LocatedNode.Digits;
import pinhole.scenario.LocatedNode.Flag;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Nothing;
import pinhole.scenario.LocatedNode.Text;

/// Makes values of nodes. What cannot be read is reported, and the answer is empty. `label` is how
/// the value is called in a report, such as `"dport"`.
public final class ValueReader {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern RANGE =
      Pattern.compile("\\s*([0-9]{1,6})\\s*(?:-\\s*([0-9]{1,6})\\s*)?");
  private static final int LONGEST_SEGMENT = 1400;
  private static final int LONGEST_TEXT = 200;
  private static final int LONGEST_LIST = 1000;
  private static final int SHOWN = 40;

  private final Problems problems;

  /// Of a file.
  ///
  /// @param problems where to report
  public ValueReader(Problems problems) {
    this.problems = problems;
  }

  /// True or false.
  public Optional<Boolean> flag(LocatedNode node, String label) {
    if (node instanceof Flag(int _, boolean on)) {
      return Optional.of(on);
    }
    return wrong(node, label, "value.flag");
  }

  /// A text on one line.
  public Optional<String> text(LocatedNode node, String label) {
    String text =
        switch (node) {
          case Text(int _, String t) -> t;
          case Digits(int _, String digits) -> digits;
          case Flag _, Nothing _, Items _, Mapping _ -> "";
        };
    boolean fits =
        !text.isBlank()
            && text.length() <= LONGEST_TEXT
            && text.chars().noneMatch(Character::isISOControl);
    return fits ? Optional.of(text) : wrong(node, label, "value.text");
  }

  /// The bytes of one segment: ISO 8859-1, with escapes such as `\\r\\n` in double quotes.
  public Optional<String> segment(LocatedNode node, String label) {
    String text = node instanceof Text(int _, String t) ? t : "";
    boolean fits =
        !text.isEmpty() && text.length() <= LONGEST_SEGMENT && text.chars().allMatch(c -> c < 256);
    return fits
        ? Optional.of(text)
        : wrong(node, label, "value.segment", Integer.toString(LONGEST_SEGMENT));
  }

  /// A whole number between two limits, both included.
  public Optional<Long> whole(LocatedNode node, String label, long least, long most) {
    if (node instanceof Digits(int _, String digits) && WHOLE.matcher(digits).matches()) {
      long value = Long.parseLong(digits);
      if (least <= value && value <= most) {
        return Optional.of(value);
      }
    }
    return wrong(node, label, "value.whole", Long.toString(least), Long.toString(most));
  }

  /// An amount of time in microseconds.
  Optional<Long> micros(LocatedNode node, String label, Span span) {
    if (node instanceof Digits(int _, String digits) && DECIMAL.matcher(digits).matches()) {
      BigDecimal micros = new BigDecimal(digits).movePointRight(span.places());
      boolean inside =
          micros.compareTo(BigDecimal.valueOf(span.least())) >= 0
              && micros.compareTo(BigDecimal.valueOf(span.most())) <= 0;
      if (inside && micros.stripTrailingZeros().scale() <= 0) {
        return Optional.of(micros.longValueExact());
      }
    }
    return wrong(
        node, label, "value." + span.word(), span.shown(span.least()), span.shown(span.most()));
  }

  /// A port.
  ///
  /// @param least 0 or 1
  public Optional<Integer> port(LocatedNode node, String label, int least) {
    if (node instanceof Digits(int _, String digits) && WHOLE.matcher(digits).matches()) {
      long port = Long.parseLong(digits);
      if (least <= port && port <= 65535) {
        return Optional.of((int) port);
      }
      return wrong(node, label, "value.port", Integer.toString(least));
    }
    return wrong(node, label, "value.port-type");
  }

  /// A port or a range such as `50000-50100`.
  public Optional<PortRange> ports(LocatedNode node, String label) {
    if (node instanceof Text(int _, String text)) {
      Matcher range = RANGE.matcher(text);
      if (!range.matches()) {
        return wrong(node, label, "value.ports");
      }
      String high = range.group(2) == null ? range.group(1) : range.group(2);
      return range(node, label, Long.parseLong(range.group(1)), Long.parseLong(high));
    }
    if (node instanceof Digits) {
      return port(node, label, 0).map(PortRange::of);
    }
    return wrong(node, label, "value.ports");
  }

  /// Ports and ranges: one of them, a list, or a text such as `21,50000-50100`.
  public Optional<PortSet> portSet(LocatedNode node, String label) {
    List<LocatedNode> parts = new ArrayList<>();
    switch (node) {
      case Items(int _, List<LocatedNode> items) -> parts.addAll(items);
      case Text(int line, String text) ->
          Stream.of(text.split(",", -1)).map(part -> new Text(line, part)).forEach(parts::add);
      case Digits _, Flag _, Nothing _, Mapping _ -> parts.add(node);
    }
    if (parts.isEmpty() || parts.size() > PortSet.MOST) {
      return wrong(node, label, "value.port-list", Integer.toString(PortSet.MOST));
    }
    List<PortRange> ranges = new ArrayList<>();
    parts.forEach(part -> ports(part, label).ifPresent(ranges::add));
    return ranges.size() < parts.size() ? Optional.empty() : Optional.of(PortSet.of(ranges));
  }

  Optional<PortRange> range(LocatedNode node, String label, long low, long high) {
    if (Math.max(low, high) > 65535) {
      return wrong(node, label, "value.port", "0");
    }
    if (low > high) {
      return wrong(node, label, "value.reversed", Long.toString(high), Long.toString(low));
    }
    return Optional.of(new PortRange((int) low, (int) high));
  }

  /// An IP address.
  public Optional<Address> address(LocatedNode node, String label) {
    if (node instanceof Text(int _, String text)) {
      try {
        return Optional.of(Address.parse(text));
      } catch (IllegalArgumentException _) {
        return wrong(node, label, "value.address");
      }
    }
    return wrong(node, label, "value.address");
  }

  /// An IP address or a block of them.
  public Optional<Prefix> prefix(LocatedNode node, String label) {
    if (node instanceof Text(int _, String text)) {
      int slash = text.indexOf('/');
      try {
        Address base = Address.parse(slash < 0 ? text : text.substring(0, slash));
        int bits = base.version().bits();
        String length = slash < 0 ? Integer.toString(bits) : text.substring(slash + 1);
        if (length.matches("[0-9]{1,3}") && Integer.parseInt(length) <= bits) {
          return Optional.of(new Prefix(base, Integer.parseInt(length)));
        }
        return wrong(node, label, "value.prefix-length", Integer.toString(bits));
      } catch (IllegalArgumentException _) {
        return wrong(node, label, "value.prefix");
      }
    }
    return wrong(node, label, "value.prefix");
  }

  /// One of some words.
  public Optional<String> choice(LocatedNode node, String label, Collection<String> words) {
    if (node instanceof Text(int _, String text)) {
      if (words.contains(text)) {
        return Optional.of(text);
      }
      Optional<String> meant = Nearest.of(text, words);
      if (meant.isPresent()) {
        return wrong(node, label, "value.choice-meant", String.join(", ", words), meant.get());
      }
    }
    return wrong(node, label, "value.choice", String.join(", ", words));
  }

  /// A list; entries that cannot be read are reported and left out.
  public <T> Optional<List<T>> list(
      LocatedNode node, String label, BiFunction<LocatedNode, String, Optional<T>> entry) {
    if (!(node instanceof Items(int _, List<LocatedNode> items))) {
      return wrong(node, label, "value.list");
    }
    if (items.size() > LONGEST_LIST) {
      problems.report(node.line(), "value.long", label, Integer.toString(LONGEST_LIST));
      return Optional.empty();
    }
    List<T> all = new ArrayList<>();
    String entryLabel = problems.word("entry", label);
    for (LocatedNode item : items) {
      entry.apply(item, entryLabel).ifPresent(all::add);
    }
    return Optional.of(List.copyOf(all));
  }

  <T> Optional<T> wrong(LocatedNode node, String label, String key, String... right) {
    problems.report(node.line(), "wrong", label, shown(node), problems.word(key, (Object[]) right));
    return Optional.empty();
  }

  private String shown(LocatedNode node) {
    return switch (node) {
      case Text(int _, String text) -> quoted(text);
      case Digits(int _, String digits) -> shortened(digits);
      case Flag(int _, boolean on) -> Boolean.toString(on);
      case Nothing _ -> problems.word("shown.nothing");
      case Items _ -> problems.word("shown.list");
      case Mapping _ -> problems.word("shown.mapping");
    };
  }

  private static String quoted(String text) {
    return '"' + shortened(text.replaceAll("\\p{Cntrl}+", " ")) + '"';
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
