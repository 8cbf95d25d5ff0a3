package pinhole.scenario;

import java.math.BigDecimal;

/// How an amount of time is written, and between which limits.
///
/// @param word of its unit in the words for problems
/// @param places how many decimal places make a microsecond of it
/// @param least the shortest, in microseconds
/// @param most the longest, in microseconds
public record Span(String word, int places, long least, long most) {
  /// A limit that a program keeps, in seconds.
  public static final Span LIMIT = new Span("seconds", 6, 1_000, 86_400_000_000L);

  /// How long a firewall remembers a silent connection, in seconds: up to a year.
  public static final Span IDLE = new Span("seconds", 6, 1_000, 31_536_000_000_000L);

  /// When something begins, in seconds.
  public static final Span START = new Span("seconds", 6, 0, 86_400_000_000L);

  /// A link's delay in milliseconds. It is never 0: a segment has to be seen on its way.
  public static final Span LINK = new Span("millis", 3, 1, 60_000_000);

  /// How long a firewall holds a segment, in milliseconds.
  public static final Span HOLD = new Span("millis", 3, 0, 60_000_000);

  /// The amount as it is written in a file.
  public String shown(long micros) {
    return BigDecimal.valueOf(micros, places).stripTrailingZeros().toPlainString();
  }
}
