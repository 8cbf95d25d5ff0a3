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
    for (ConntrackEntry entry : state.entries()) {
      if (entry.original().equals(segment.tuple())) {
        return known(state, entry, CtDirection.ORIGINAL, segment, now);
      }
      if (entry.reply().equals(segment.tuple())) {
        return known(state, entry, CtDirection.REPLY, segment, now);
      }
    }
    return fresh(state, segment);
  }

  private static Lookup known(
      FirewallState state,
      ConntrackEntry entry,
      CtDirection direction,
      Segment segment,
      SimTime now) {
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
    Optional<TrackedTcpState> next =
        TcpTracker.next(TrackedTcpState.NONE, CtDirection.ORIGINAL, flags);
    boolean noTcp = segment.tuple().protocol() != Protocol.TCP;
    if (noTcp || next.isEmpty() || flags.has(TcpFlag.FIN) || flags.has(TcpFlag.RST)) {
      return new Lookup.Invalid();
    }
    return new Lookup.Fresh(
        state.expectations().stream().filter(e -> e.matches(segment.tuple())).findFirst());
  }

  /// Forgets what has run out of time.
  static FirewallState expire(FirewallState state, SimTime now, List<Expectation> expired) {
    List<ConntrackEntry> entries = new ArrayList<>();
    for (ConntrackEntry entry : state.entries()) {
      if (now.compareTo(entry.expires()) < 0) {
        entries.add(entry);
      }
    }
    List<Expectation> expectations = new ArrayList<>();
    for (Expectation expectation : state.expectations()) {
      boolean masterLives = entries.stream().anyMatch(e -> e.id() == expectation.master());
      if (masterLives && now.compareTo(expectation.expires()) < 0) {
        expectations.add(expectation);
      } else {
        expired.add(expectation);
      }
    }
    return state.with(entries, expectations);
  }

  /// The first cell in which a segment differs from a tuple; empty if it does in none.
  static Optional<Field> difference(FiveTuple wanted, FiveTuple found) {
    if (!wanted.source().address().equals(found.source().address())) {
      return Optional.of(Field.SOURCE);
    }
    if (wanted.source().port() != found.source().port()) {
      return Optional.of(Field.SOURCE_PORT);
    }
    if (!wanted.destination().address().equals(found.destination().address())) {
      return Optional.of(Field.DESTINATION);
    }
    return wanted.destination().port() == found.destination().port()
        ? Optional.empty()
        : Optional.of(Field.DESTINATION_PORT);
  }
}
