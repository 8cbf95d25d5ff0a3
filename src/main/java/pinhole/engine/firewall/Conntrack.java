package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
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

    /// An ICMP error about a known connection.
    ///
    /// @param entry the connection, left as it was
    /// @param direction which way the error goes: against the segment that failed
    record Report(ConntrackEntry entry, CtDirection direction) implements Lookup {}

    /// An ICMP error about nothing that is known.
    ///
    /// @param answer the tuple that an answer to the segment that failed would have
    record StrayReport(FiveTuple answer) implements Lookup {}

    /// Belongs to nothing.
    record Invalid() implements Lookup {}
  }

  /// Looks a segment up.
  static Lookup lookup(FirewallTraits traits, FirewallState state, Segment segment, SimTime now) {
    if (segment.payload() instanceof Payload.IcmpError error) {
      return error(state, segment, error.about().reversed());
    }
    Optional<ConntrackEntry> entry = state.entries().find(segment.tuple());
    return entry.isPresent()
        ? known(traits, state, entry.get(), segment, now)
        : fresh(traits, state, segment);
  }

  /// An error names the segment that failed as it left here, so its reverse is looked up; it must
  /// be addressed to where that segment came from (`nf_conntrack_inet_error`).
  private static Lookup error(FirewallState state, Segment segment, FiveTuple answer) {
    Optional<ConntrackEntry> entry = state.entries().find(answer);
    boolean known =
        entry.isPresent()
            && answer.destination().address().equals(segment.tuple().destination().address());
    return known
        ? new Lookup.Report(entry.get(), entry.get().direction(answer))
        : new Lookup.StrayReport(answer);
  }

  private static Lookup known(
      FirewallTraits traits,
      FirewallState state,
      ConntrackEntry entry,
      Segment segment,
      SimTime now) {
    CtDirection direction = entry.direction(segment.tuple());
    Optional<TrackedTcpState> next = TcpTracker.next(entry.state(), direction, segment.flags());
    if (next.isEmpty()) {
      return new Lookup.Invalid();
    }
    boolean over =
        entry.state() == TrackedTcpState.TIME_WAIT || entry.state() == TrackedTcpState.CLOSE;
    if (over && segment.isSyn()) {
      return fresh(traits, state, segment);
    }
    boolean answered = entry.replySeen() || direction == CtDirection.REPLY;
    SimTime until =
        ignored(entry.state(), next.get(), segment.flags())
            ? entry.expires()
            : now.plus(patience(traits, next.get(), answered));
    CtState seen =
        answered ? CtState.ESTABLISHED : entry.master().isPresent() ? CtState.RELATED : CtState.NEW;
    return new Lookup.Known(entry.tracked(next.get(), answered, until), direction, seen);
  }

  /// Whether a segment changes nothing, so that it does not renew the entry either: a SYN or
  /// SYN-ACK that comes again, an acknowledgment of a call that was not answered.
  private static boolean ignored(TrackedTcpState old, TrackedTcpState next, Flags flags) {
    boolean calling = old == TrackedTcpState.SYN_SENT || old == TrackedTcpState.SYN_SENT2;
    return old == next && (flags.has(TcpFlag.SYN) || calling);
  }

  /// How long an entry is kept: in the middle of a connection that was picked up, 300 s at most
  /// until the other side speaks.
  static long patience(FirewallTraits traits, TrackedTcpState state, boolean answered) {
    if (state != TrackedTcpState.ESTABLISHED) {
      return state.timeoutMicros();
    }
    return answered ? traits.idleMicros() : Math.min(PICKED_UP_MICROS, traits.idleMicros());
  }

  private static Lookup fresh(FirewallTraits traits, FirewallState state, Segment segment) {
    Optional<TrackedTcpState> next =
        TcpTracker.next(TrackedTcpState.NONE, CtDirection.ORIGINAL, segment.flags());
    boolean opens =
        next.isPresent() && (traits.pickUp() || next.get() != TrackedTcpState.ESTABLISHED);
    return opens && !segment.flags().has(TcpFlag.FIN)
        ? new Lookup.Fresh(expectation(state.expectations(), segment.tuple()))
        : new Lookup.Invalid();
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
  static List<Expectation> closed(FirewallState state, SimTime now) {
    List<Expectation> closed = List.of();
    for (Expectation expectation : state.expectations()) {
      if (now.compareTo(state.closes(expectation)) >= 0) {
        closed = closed.isEmpty() ? new ArrayList<>() : closed;
        closed.add(expectation);
      }
    }
    return closed;
  }
}
