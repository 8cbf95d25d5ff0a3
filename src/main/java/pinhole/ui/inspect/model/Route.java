package pinhole.ui.inspect.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Transit;

/// The way of a segment, link by link, and how it ended.
///
/// @param legs in order, at least one
/// @param end how it ended
/// @param ended when
public record Route(List<Transit> legs, End end, SimTime ended) {
  /// Copies the list.
  public Route {
    legs = List.copyOf(legs);
  }

  /// How a segment's way ends.
  public enum End {
    /// It reached a host.
    ARRIVED,
    /// A wall discarded it in silence.
    DROPPED,
    /// A wall refused it.
    REJECTED,
    /// Nobody has the address that it is for.
    NOBODY_THERE
  }

  /// The segment as it was sent.
  public Segment sent() {
    return legs.getFirst().segment();
  }

  /// When it was sent.
  public SimTime departs() {
    return legs.getFirst().departs();
  }

  /// Where its way ends.
  public DeviceId goal() {
    return legs.getLast().to();
  }

  /// The leg on a link; empty where it never came.
  public Optional<Transit> on(LinkId link) {
    return legs.stream().filter(l -> l.link() == link).findFirst();
  }

  /// How many firewalls it passed before a leg, those that sent it not counted.
  public int hopsBefore(Transit leg) {
    return legs.indexOf(leg);
  }

  /// The leg before another one, empty for the first.
  public Optional<Transit> before(Transit leg) {
    int at = legs.indexOf(leg);
    return at > 0 ? Optional.of(legs.get(at - 1)) : Optional.empty();
  }

  /// The leg that it is on at an instant, or was on last; the first one before it is sent.
  public Transit legAt(SimTime now) {
    Transit found = legs.getFirst();
    for (Transit leg : legs) {
      if (leg.departs().compareTo(now) <= 0) {
        found = leg;
      }
    }
    return found;
  }

  /// Where it is at an instant.
  public Whereabouts at(SimTime now) {
    if (now.compareTo(departs()) < 0) {
      return new Whereabouts.NotYet();
    }
    if (now.compareTo(ended) >= 0) {
      return new Whereabouts.Over(end, goal(), ended);
    }
    Transit leg = legAt(now);
    return now.compareTo(leg.arrives()) < 0
        ? new Whereabouts.On(leg.link())
        : new Whereabouts.At(leg.to());
  }
}
