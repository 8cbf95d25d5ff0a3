package pinhole.ui.stage.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Transit;

/// All that happens to one segment, from the device that sent it to where it ends.
///
/// @param lane of which connection it is
/// @param legs its ways over the links, in order
/// @param visits its stays at firewalls, in order
/// @param refuses whether it is a host's answer that nobody listens
/// @param astray whether nobody has the address that it is for
/// @param client whose it is: 0 for the scenario's own client, else which of the others
public record Journey(
    Lane lane,
    List<Transit> legs,
    List<Visit> visits,
    boolean refuses,
    boolean astray,
    int client) {
  /// Copies the lists.
  public Journey {
    legs = List.copyOf(legs);
    visits = List.copyOf(visits);
  }

  /// The segment as it was sent.
  public Segment segment() {
    return legs.getFirst().segment();
  }

  /// The segment's number.
  public int number() {
    return segment().number();
  }

  /// Who sent it.
  public DeviceId sender() {
    return legs.getFirst().from();
  }

  /// Whether it goes toward the server.
  public boolean towardServer() {
    return legs.getFirst().towardServer();
  }

  /// When it set out.
  public SimTime departs() {
    return legs.getFirst().departs();
  }

  /// Whether a wall sent it, in the name of a host.
  public boolean bounced() {
    return !sender().isHost();
  }

  /// The wall that stopped it, empty if it got through.
  public Optional<Visit> stoppedBy() {
    return visits.stream().filter(v -> !v.accepted()).findFirst();
  }

  /// Its stay at a wall.
  public Optional<Visit> visit(DeviceId wall) {
    return visits.stream().filter(v -> v.wall() == wall).findFirst();
  }

  /// When it is gone: at its host, or stopped.
  public SimTime ends() {
    return stoppedBy().or(this::lastWall).map(Visit::leaves).orElse(legs.getLast().arrives());
  }

  /// The wall behind which nobody has the address that it is for.
  public Optional<Visit> lastWall() {
    return astray && !visits.isEmpty() ? Optional.of(visits.getLast()) : Optional.empty();
  }

  /// The segment as it is at an instant: with the header that NAT gave it so far.
  public Segment segmentAt(SimTime now) {
    Segment current = segment();
    for (Transit leg : legs) {
      if (leg.departs().compareTo(now) <= 0) {
        current = leg.segment();
      }
    }
    for (Visit visit : visits) {
      if (visit.isAt(now) && visit.decided(now) && visit.translation().isPresent()) {
        current = current.withTuple(visit.translation().get().after());
      }
    }
    return current;
  }

  /// Where it is at an instant, empty when it is not under way.
  public Optional<Place> placeAt(SimTime now) {
    for (Visit visit : visits) {
      if (visit.isAt(now)) {
        return Optional.of(Place.at(visit.station()));
      }
    }
    for (Transit leg : legs) {
      if (leg.departs().compareTo(now) <= 0 && now.compareTo(leg.arrives()) < 0) {
        return Optional.of(new Place(start(leg), end(leg), leg.progress(now)));
      }
    }
    return Optional.empty();
  }

  private Station start(Transit leg) {
    if (leg.from().isHost()) {
      Station.Stop stop = refuses ? Station.Stop.BESIDE : Station.Stop.TAB;
      return new Station(leg.from(), leg.link(), stop);
    }
    return visit(leg.from())
        .map(Visit::station)
        .orElse(new Station(leg.from(), leg.link(), Station.Stop.FRONT));
  }

  private Station end(Transit leg) {
    if (leg.to().isHost()) {
      return new Station(leg.to(), leg.link(), Station.Stop.TAB);
    }
    return visit(leg.to())
        .map(Visit::station)
        .orElse(new Station(leg.to(), leg.link(), Station.Stop.FRONT));
  }
}
