package pinhole.engine.firewall;

import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// A connection that the firewall knows.
///
/// @param id its number, in order of appearance
/// @param original the tuple of the SYN that opened it, as it arrived
/// @param reply the tuple that answers must have, as they arrive; differs from the original's
///   reverse where addresses are translated
/// @param state what TCP is believed to do
/// @param replySeen whether the other side has spoken
/// @param master the control connection's entry, if this is an expected data connection
/// @param helper whether the ALG reads it
/// @param expires when it is forgotten unless something happens
/// @param shifts how sequence numbers shift, by direction
/// @param memories what Linux's ALG remembers, by direction
/// @param session what other ALGs remember
public record ConntrackEntry(
    int id,
    FiveTuple original,
    FiveTuple reply,
    TrackedTcpState state,
    boolean replySeen,
    Optional<Integer> master,
    boolean helper,
    SimTime expires,
    Both<SeqAdjust> shifts,
    Both<AlgMemory> memories,
    AlgSession session)
    implements SortedTree.Item {
  /// One value for each direction.
  ///
  /// @param original of the direction of the SYN
  /// @param reply of the other
  /// @param <T> what is kept
  public record Both<T>(T original, T reply) {
    /// The value of one direction.
    public T of(CtDirection direction) {
      return direction == CtDirection.ORIGINAL ? original : reply;
    }

    /// The pair with one value replaced.
    public Both<T> with(CtDirection direction, T value) {
      return direction == CtDirection.ORIGINAL
          ? new Both<>(value, reply)
          : new Both<>(original, value);
    }
  }

  /// Whether addresses are translated on this connection.
  public boolean translated() {
    return !reply.source().equals(original.destination())
        || !reply.destination().equals(original.source());
  }

  /// The tuple of one direction, as it arrives.
  public FiveTuple tuple(CtDirection direction) {
    return direction == CtDirection.ORIGINAL ? original : reply;
  }

  /// The tuple with which a segment of this direction leaves.
  public FiveTuple leaving(CtDirection direction) {
    return translated() ? tuple(direction.opposite()).reversed() : tuple(direction);
  }

  /// Whether segments of one of its directions arrive with this tuple.
  boolean bears(FiveTuple tuple) {
    return same(original, tuple) || same(reply, tuple);
  }

  /// The direction in which segments with this tuple go, one of its own two.
  CtDirection direction(FiveTuple tuple) {
    return same(original, tuple) ? CtDirection.ORIGINAL : CtDirection.REPLY;
  }

  /// Equality that looks at the ports first: in them connections differ most often.
  private static boolean same(FiveTuple one, FiveTuple other) {
    return one.source().port() == other.source().port()
        && one.destination().port() == other.destination().port()
        && one.equals(other);
  }

  /// Its number: the order of appearance.
  @Override
  public long key() {
    return id;
  }

  /// When it is forgotten unless something happens, in microseconds.
  @Override
  public long deadline() {
    return expires.micros();
  }

  ConntrackEntry tracked(TrackedTcpState next, boolean answered, SimTime until) {
    return new ConntrackEntry(
        id, original, reply, next, answered, master, helper, until, shifts, memories, session);
  }

  ConntrackEntry shifted(Both<SeqAdjust> next) {
    return new ConntrackEntry(
        id, original, reply, state, replySeen, master, helper, expires, next, memories, session);
  }

  ConntrackEntry remembering(Both<AlgMemory> next) {
    return new ConntrackEntry(
        id, original, reply, state, replySeen, master, helper, expires, shifts, next, session);
  }

  ConntrackEntry inSession(AlgSession next) {
    return next.equals(session)
        ? this
        : new ConntrackEntry(
            id, original, reply, state, replySeen, master, helper, expires, shifts, memories, next);
  }

  /// The connection once an ALG has reset both ends.
  ConntrackEntry closedByAlg(SimTime now) {
    SimTime until = now.plus(TrackedTcpState.CLOSE.timeoutMicros());
    return tracked(TrackedTcpState.CLOSE, replySeen, until).inSession(session.over());
  }

  /// A segment with the numbers that its receiver expects: an ALG that made a line longer shifted
  /// them.
  Segment adjusted(CtDirection way, Segment one) {
    SeqAdjust own = shifts.of(way);
    SeqAdjust other = shifts.of(way.opposite());
    if (own.equals(SeqAdjust.NONE) && other.equals(SeqAdjust.NONE)) {
      return one;
    }
    long ack = one.flags().has(TcpFlag.ACK) ? other.ack(one.ack()) : one.ack();
    return one.withNumbers(own.seq(one.seq()), ack);
  }
}
