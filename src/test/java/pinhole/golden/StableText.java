package pinhole.golden;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Decision;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.property.Remake;

/// Values as text that is the same in every run: records by their components, no hash codes, no
/// fractions. What has no such text is refused.
final class StableText {
  private final StringBuilder out = new StringBuilder();

  private StableText() {}

  /// The text of a value.
  ///
  /// @throws IllegalArgumentException if a part of it has no stable text
  static String of(Object value) {
    StableText text = new StableText();
    text.add(value);
    return text.out.toString();
  }

  private void add(Object value) {
    switch (value) {
      case SimTime(long micros) -> out.append(micros);
      case Address _, Endpoint _, FiveTuple _, Flags _, PortRange _, Prefix _ -> out.append(value);
      case Segment s -> {
        out.append('#').append(s.number()).append(' ').append(s.tuple()).append(' ');
        out.append(s.flags()).append(' ').append(s.seq()).append(' ').append(s.ack()).append(' ');
        add(s.payload());
      }
      case Decision d -> {
        out.append(d.verdict()).append(' ').append(d.direction()).append(' ').append(d.state());
        add(d.rows());
      }
      case Enum<?> constant -> out.append(constant.name());
      case String _, Integer _, Long _, Boolean _ -> out.append(value);
      case Optional<?> maybe -> add(maybe.stream().toList());
      case List<?> list -> all("[", list, "]");
      case Record it -> all(it.getClass().getSimpleName() + "(", Remake.values(it), ")");
      default -> throw new IllegalArgumentException("no stable text for " + value.getClass());
    }
  }

  private void all(String before, List<?> values, String after) {
    out.append(before);
    String gap = "";
    for (Object value : values) {
      out.append(gap);
      add(value);
      gap = ", ";
    }
    out.append(after);
  }
}
