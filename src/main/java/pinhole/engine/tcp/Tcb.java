package pinhole.engine.tcp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;

/// The transmission control block: all that one end knows of one connection (RFC 9293 section
/// 3.3.1).
///
/// @param tuple local end first
/// @param state where it stands
/// @param schedule when its SYN is repeated
/// @param iss initial send sequence number
/// @param sndUna oldest unacknowledged sequence number
/// @param sndNxt next to send
/// @param rcvNxt next expected from the peer
/// @param unacked sent and not yet acknowledged, oldest first
/// @param tries how often the oldest of them has been sent
/// @param owed which acknowledgment is due
/// @param backlog what waits to be sent
public record Tcb(
    FiveTuple tuple,
    TcpState state,
    SynSchedule schedule,
    long iss,
    long sndUna,
    long sndNxt,
    long rcvNxt,
    List<Sent> unacked,
    int tries,
    AckOwed owed,
    Backlog backlog) {
  /// Copies the list.
  public Tcb {
    unacked = List.copyOf(unacked);
  }

  /// A segment that may have to be sent again.
  ///
  /// @param flags its control bits
  /// @param seq its sequence number
  /// @param payload what it carries
  public record Sent(Flags flags, long seq, Payload payload) {
    /// The sequence number after it.
    public long end() {
      return Segment.plus(seq, Segment.space(flags, payload));
    }
  }

  /// Whether the peer waits for an acknowledgment.
  public enum AckOwed {
    /// No.
    NO,
    /// With the next segment, or when the timer fires.
    SOON,
    /// In this very instant.
    NOW
  }

  Tcb in(TcpState next) {
    return new Tcb(
        tuple, next, schedule, iss, sndUna, sndNxt, rcvNxt, unacked, tries, owed, backlog);
  }

  Tcb owing(AckOwed next) {
    if (next == owed) {
      return this;
    }
    return new Tcb(
        tuple, state, schedule, iss, sndUna, sndNxt, rcvNxt, unacked, tries, next, backlog);
  }

  Tcb received(long nextExpected) {
    return new Tcb(
        tuple, state, schedule, iss, sndUna, sndNxt, nextExpected, unacked, tries, owed, backlog);
  }

  Tcb triedAgain() {
    return new Tcb(
        tuple, state, schedule, iss, sndUna, sndNxt, rcvNxt, unacked, tries + 1, owed, backlog);
  }

  Tcb keeping(Backlog next) {
    if (next == backlog) {
      return this;
    }
    return new Tcb(tuple, state, schedule, iss, sndUna, sndNxt, rcvNxt, unacked, tries, owed, next);
  }

  Tcb sent(Sent one) {
    List<Sent> more;
    if (unacked.isEmpty()) {
      more = List.of(one);
    } else {
      more = new ArrayList<>(unacked);
      more.add(one);
    }
    int firstTry = unacked.isEmpty() ? 1 : tries;
    return new Tcb(
        tuple,
        state,
        schedule,
        iss,
        sndUna,
        one.end(),
        rcvNxt,
        more,
        firstTry,
        AckOwed.NO,
        backlog);
  }

  Tcb acknowledged(long ack) {
    int covered = 0;
    while (covered < unacked.size() && !Segment.before(ack, unacked.get(covered).end())) {
      covered++;
    }
    List<Sent> left = covered == 0 ? unacked : unacked.subList(covered, unacked.size());
    return new Tcb(
        tuple,
        state,
        schedule,
        iss,
        ack,
        sndNxt,
        rcvNxt,
        left,
        left.isEmpty() ? 0 : 1,
        owed,
        backlog);
  }
}
