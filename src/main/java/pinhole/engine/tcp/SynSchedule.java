package pinhole.engine.tcp;

import java.util.List;

/// When an unanswered SYN is sent again, and when the sender gives up. Measured on Linux.
public enum SynSchedule {
  /// Linux since 6.5: `tcp_syn_linear_timeouts` 4, `tcp_syn_retries` 6.
  LINUX_TODAY(
      List.of(0L, 1000L, 2000L, 3100L, 4100L, 5100L, 7100L, 11300L, 19500L, 35600L, 68400L),
      133_900L),
  /// The schedule of textbooks: waits that double from the start.
  TEXTBOOK(List.of(0L, 1000L, 3000L, 7100L, 15300L, 31400L, 64500L), 130_000L);

  private final List<Long> sendsAtMillis;
  private final long givesUpAtMillis;

  SynSchedule(List<Long> sendsAtMillis, long givesUpAtMillis) {
    this.sendsAtMillis = sendsAtMillis;
    this.givesUpAtMillis = givesUpAtMillis;
  }

  /// How many SYNs are sent before giving up.
  public int sends() {
    return sendsAtMillis.size();
  }

  /// Microseconds from one SYN to the next event, which is another SYN or giving up.
  ///
  /// @param sent how many SYNs have left, at least 1
  public long waitAfter(int sent) {
    long next = sent < sends() ? sendsAtMillis.get(sent) : givesUpAtMillis;
    return (next - sendsAtMillis.get(sent - 1)) * 1000;
  }
}
