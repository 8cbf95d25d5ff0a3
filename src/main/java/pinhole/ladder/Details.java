package pinhole.ladder;

import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;

/// What there is to say about one message beside its row.
///
/// @param message what is told about
/// @param moment the first moment that is about it, empty for none
/// @param sequence its sequence number, counted from that of its connection's SYN; empty if that
///   was not seen
/// @param acknowledgment the same for what it acknowledges
public record Details(
    Message message,
    Optional<Moment> moment,
    Optional<Long> sequence,
    Optional<Long> acknowledgment) {

  /// The details of a message.
  public static Details of(Message message, Ladder ladder, Storyline storyline) {
    Segment segment = message.segment();
    Optional<Moment> moment =
        storyline.moments().stream()
            .filter(m -> m.segment().map(s -> s.number() == message.number()).orElse(false))
            .findFirst();
    Optional<Long> sequence =
        ladder.opening(segment).map(m -> relative(segment.seq(), m.segment().seq()));
    Optional<Long> acknowledgment =
        segment.flags().has(TcpFlag.ACK)
            ? ladder.answered(segment).map(m -> relative(segment.ack(), m.arrived().seq()))
            : Optional.empty();
    return new Details(message, moment, sequence, acknowledgment);
  }

  /// Where the reason for its fate can be seen: where it was stopped, else where it was let through
  /// last, else where it is best seen.
  public SimTime reason() {
    SimTime found = message.shown();
    for (Crossing crossing : message.crossings()) {
      if (!crossing.plain()) {
        found = crossing.seen();
      }
    }
    return found;
  }

  private static long relative(long number, long start) {
    return Math.floorMod(number - start, 1L << 32);
  }
}
