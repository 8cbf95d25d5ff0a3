package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Protocol;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// Connection tracking: finds the connection that a segment belongs to (netfilter's prerouting
/// hook).
final class Conntrack {
  private static final long PICKED_UP_MICROS = 300_000_000;

  private Conntrack() {}

  /// What tracking found.
  sealed interface Lookup {
    /// A known connection.
    ///
    /// @param entry the connection, moved on by this segment
    /// @param direction which way the segment goes
    /// @param state what the rules see
    record Known(ConntrackEntry entry, CtDirection direction, CtState state) implements Lookup {}

    /// The beginning of a connection.
    ///
    /// @param expected the pinhole that it uses, empty if none fits
    record Fresh(Optional<Expectation> expected) implements Lookup {}

    /// Belongs to nothing.
    record Invalid() implements Lookup {}
  }

  /// Looks a segment up.
  static Lookup lookup(FirewallState state, Segment segment, SimTime now) {
    Optional<ConntrackEntry> entry = state.entries().find(segment.tuple());
    return entry.isPresent() ? known(state, entry.get(), segment, now) : fresh(state, segment);
  }

  private static Lookup known(
      FirewallState state, ConntrackEntry entry, Segment segment, SimTime now) {
    CtDirection direction = entry.direction(segment.tuple());
    Optional<TrackedTcpState> next = TcpTracker.next(entry.state(), direction, segment.flags());
    if (next.isEmpty()) {
      return new Lookup.Invalid();
    }
    boolean over =
        entry.state() == TrackedTcpState.TIME_WAIT || entry.state() == TrackedTcpState.CLOSE;
    if (over && segment.isSyn()) {
      return fresh(state, segment);
    }
    boolean answered = entry.replySeen() || direction == CtDirection.REPLY;
    boolean repeatedSyn = segment.isSyn() && next.get() == entry.state();
    SimTime until = repeatedSyn ? entry.expires() : now.plus(patience(next.get(), answered));
    CtState seen =
        answered ? CtState.ESTABLISHED : entry.master().isPresent() ? CtState.RELATED : CtState.NEW;
    return new Lookup.Known(entry.tracked(next.get(), answered, until), direction, seen);
  }

  /// How long an entry is kept: in the middle of a connection that was picked up, 300 s until the
  /// other side speaks.
  static long patience(TrackedTcpState state, boolean answered) {
    boolean pickedUp = state == TrackedTcpState.ESTABLISHED && !answered;
    return pickedUp ? PICKED_UP_MICROS : state.timeoutMicros();
  }

  private static Lookup fresh(FirewallState state, Segment segment) {
    Flags flags = segment.flags();
    boolean opens = TcpTracker.next(TrackedTcpState.NONE, CtDirection.ORIGINAL, flags).isPresent();
    boolean tcp = segment.tuple().protocol() == Protocol.TCP;
    return !tcp || !opens || flags.has(TcpFlag.FIN) || flags.has(TcpFlag.RST)
        ? new Lookup.Invalid()
        : new Lookup.Fresh(expectation(state.expectations(), segment.tuple()));
  }

  private static Optional<Expectation> expectation(List<Expectation> open, FiveTuple tuple) {
    for (Expectation expectation : open) {
      if (expectation.matches(tuple)) {
        return Optional.of(expectation);
      }
    }
    return Optional.empty();
  }

  /// The pinholes that close by themselves: their time has run out, or their control connection is
  /// forgotten.
  ///
  /// @param entries the connections that are still known
  static List<Expectation> closed(List<Expectation> open, ConntrackTable entries, SimTime now) {
    List<Expectation> closed = List.of();
    for (Expectation expectation : open) {
      boolean lives =
          now.compareTo(expectation.expires()) < 0
              && entries.entry(expectation.master()).isPresent();
      if (!lives) {
        closed = closed.isEmpty() ? new ArrayList<>() : closed;
        closed.add(expectation);
      }
    }
    return closed;
  }
}
