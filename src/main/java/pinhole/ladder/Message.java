package pinhole.ladder;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;

/// A segment on its whole way.
///
/// @param segment as its sender sent it
/// @param arrived as it was last seen: NAT and ALGs rewrite
/// @param lane of which connection
/// @param from who sent it: a host, or the wall that answered another segment
/// @param to where it ended: a host, or the wall that stopped it
/// @param at when it set out
/// @param begins from when on the playhead shows it: its first moment
/// @param ends from when on its end is known
/// @param shown the instant at which the playhead shows best what is special about it
/// @param attempt which try it is, 1 for the first
/// @param chapter the index of its chapter, -1 for none
/// @param crossings what the walls on its way did, in its order
/// @param fate how it ended
/// @param acks the lone acknowledgments that answered it, by their numbers
public record Message(
    Segment segment,
    Segment arrived,
    Lane lane,
    DeviceId from,
    DeviceId to,
    SimTime at,
    SimTime begins,
    SimTime ends,
    SimTime shown,
    int attempt,
    int chapter,
    List<Crossing> crossings,
    Fate fate,
    List<Integer> acks) {
  /// How a segment's way ends.
  public enum Fate {
    /// A host took it.
    ARRIVED,
    /// It came to a port where nobody listens.
    NOBODY_LISTENS,
    /// A wall stopped it.
    STOPPED,
    /// Its end was not seen.
    UNDER_WAY
  }

  /// Copies the lists.
  public Message {
    crossings = List.copyOf(crossings);
    acks = List.copyOf(acks);
  }

  /// The segment's number.
  public int number() {
    return segment.number();
  }

  /// Whether it goes from the client's side to the server's.
  public boolean towardServer() {
    return from.ordinal() < to.ordinal();
  }

  /// The wall that stopped it.
  public Optional<Crossing> stop() {
    return crossings.stream().filter(Crossing::stops).findFirst();
  }

  /// Whether it only went its way: what folds away first.
  public boolean plain() {
    return fate == Fate.ARRIVED
        && attempt == 1
        && from.isHost()
        && crossings.stream().allMatch(Crossing::plain);
  }

  /// Whether this row stands for a segment, or for an acknowledgment of it.
  public boolean standsFor(int number) {
    return number() == number || acks.contains(number);
  }

  /// What of it was seen at an instant: later verdicts and its end are left out.
  public Message until(SimTime seen) {
    if (ends.compareTo(seen) <= 0) {
      return this;
    }
    List<Crossing> known = crossings.stream().filter(c -> c.seen().compareTo(seen) <= 0).toList();
    SimTime best = shown.compareTo(seen) <= 0 ? shown : begins;
    return new Message(
        segment,
        arrived,
        lane,
        from,
        to,
        at,
        begins,
        ends,
        best,
        attempt,
        chapter,
        known,
        Fate.UNDER_WAY,
        List.of());
  }
}
