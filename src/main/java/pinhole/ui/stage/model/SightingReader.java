package pinhole.ui.stage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Moment;
import pinhole.ui.stage.model.Picture.CapsuleLook;
import pinhole.ui.stage.model.Picture.Sighting;

/// Finds the segments that are to be seen.
final class SightingReader {
  private final Instant instant;

  SightingReader(Instant instant) {
    this.instant = instant;
  }

  /// Oldest first.
  List<Sighting> read(int focused) {
    List<Sighting> found = new ArrayList<>();
    for (Journey journey : candidates()) {
      Optional<Sighting> one =
          journey
              .placeAt(instant.now())
              .map(place -> underWay(journey, place, focused))
              .or(() -> stopped(journey));
      one.ifPresent(found::add);
    }
    return found;
  }

  private List<Journey> candidates() {
    List<Journey> near = instant.journeys().around(instant.now());
    Optional<Journey> left =
        instant
            .moment()
            .flatMap(Moment::segment)
            .flatMap(s -> instant.journeys().of(s.number()))
            .filter(j -> instant.reached(j.departs()) && !near.contains(j));
    List<Journey> found = new ArrayList<>(left.stream().toList());
    found.addAll(near);
    return found;
  }

  private Sighting underWay(Journey journey, Place place, int focused) {
    boolean focus = journey.number() == focused;
    CapsuleLook look = focus ? CapsuleLook.FOCUS : CapsuleLook.PLAIN;
    double fallen = 0;
    Optional<Visit> visit =
        journey.visits().stream().filter(v -> v.isAt(instant.now())).findFirst();
    if (visit.isPresent() && visit.get().compared() && visit.get().decided(instant.now())) {
      look = verdictLook(visit.get());
      fallen = visit.get().accepted() ? 0 : visit.get().fallen(instant.now());
    }
    return sighting(journey, place, look, fallen);
  }

  private static CapsuleLook verdictLook(Visit visit) {
    return switch (visit.decision().verdict()) {
      case ACCEPT -> CapsuleLook.PASSED;
      case DROP -> CapsuleLook.DROPPED;
      case REJECT -> CapsuleLook.REFUSED;
    };
  }

  /// A stopped segment leaves its outline until the story goes on.
  private Optional<Sighting> stopped(Journey journey) {
    if (journey.lastWall().filter(v -> instant.isAbout(journey.number())).isPresent()) {
      return asking(journey, journey.lastWall().get());
    }
    Optional<Visit> stop = journey.stoppedBy();
    if (stop.isEmpty() || !stays(journey, stop.get())) {
      return Optional.empty();
    }
    Place place = Place.at(stop.get().station());
    return Optional.of(sighting(journey, place, verdictLook(stop.get()), 1));
  }

  /// A segment for nobody stands in the last wall, which asks for its address.
  private Optional<Sighting> asking(Journey journey, Visit wall) {
    if (!instant.reached(wall.leaves()) || overtaken(journey)) {
      return Optional.empty();
    }
    Place place = Place.at(new Station(wall.wall(), wall.side(), Station.Stop.INSIDE));
    return Optional.of(sighting(journey, place, CapsuleLook.FOCUS, 0));
  }

  private boolean stays(Journey journey, Visit stop) {
    boolean silent = stop.decision().verdict() == Verdict.DROP;
    return instant.isAbout(journey.number())
        && instant.reached(stop.leaves())
        && (silent || instant.isOf(Moment.Kind.REJECTED, stop.wall()))
        && !overtaken(journey);
  }

  private boolean overtaken(Journey journey) {
    return instant.journeys().departed(journey.ends(), instant.now()).stream()
        .anyMatch(other -> other.lane() == journey.lane() && !other.bounced());
  }

  private Sighting sighting(Journey journey, Place place, CapsuleLook look, double fallen) {
    return new Sighting(
        journey.segmentAt(instant.now()),
        journey.lane(),
        journey.towardServer(),
        place,
        look,
        fallen,
        rail(journey, place),
        journey.client());
  }

  /// A RST from a wall runs below the SYN's way and joins the lane at the end.
  private static double rail(Journey journey, Place place) {
    if (!journey.bounced()) {
      return 0;
    }
    boolean first = place.from().device() == journey.sender();
    boolean onInternet = place.from().side() == LinkId.INTERNET;
    return first && onInternet ? Math.min(1, (1 - place.way()) / .3) : first ? 1 - place.way() : 0;
  }
}
