package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Lanes;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Transit;

/// A segment's way past the walls, as far as it has come.
///
/// @param stays at walls, in order
/// @param ahead walls that it has not come to
/// @param around walls that it never meets, because it goes around them
record Way(List<Stay> stays, List<DeviceId> ahead, List<DeviceId> around) {
  Way {
    stays = List.copyOf(stays);
    ahead = List.copyOf(ahead);
    around = List.copyOf(around);
  }

  /// The way of a segment as it is known at an instant.
  static Way of(Recording recording, Segment segment, SimTime at) {
    List<Stay> stays = new ArrayList<>();
    List<DeviceId> around = new ArrayList<>();
    for (Step step : recording.steps()) {
      if (step.at().compareTo(at) > 0) {
        break;
      }
      Stay.in(step, segment).ifPresent(stays::add);
      step.outcomes().stream()
          .filter(Outcome.WentAround.class::isInstance)
          .map(Outcome.WentAround.class::cast)
          .filter(w -> w.segment().number() == segment.number())
          .forEach(w -> around.add(w.firewall()));
    }
    boolean stopped = !stays.isEmpty() && stays.getLast().decision().verdict() != Verdict.ACCEPT;
    List<DeviceId> ahead = stopped ? new ArrayList<>() : walls(recording, segment);
    stays.forEach(stay -> ahead.remove(stay.wall()));
    ahead.removeAll(around);
    return new Way(stays, ahead, around);
  }

  /// A segment as it was sent first, if that was not after an instant.
  static Optional<Segment> sent(Recording recording, int number, SimTime at) {
    return recording.steps().stream()
        .takeWhile(step -> step.at().compareTo(at) <= 0)
        .flatMap(step -> step.outcomes().stream())
        .filter(Outcome.SegmentSent.class::isInstance)
        .map(o -> ((Outcome.SegmentSent) o).transit().segment())
        .filter(segment -> segment.number() == number)
        .findFirst();
  }

  /// What the end of a session, or of a wait, is about: the request that a wall stopped last, or
  /// the last that opened a data connection.
  static Optional<Segment> behind(Recording recording, Moment moment) {
    Optional<Segment> stopped = Optional.empty();
    Optional<Segment> data = Optional.empty();
    Lanes lanes = Lanes.of(recording.scenario());
    for (Step step : recording.steps().subList(0, moment.step() + 1)) {
      for (Outcome outcome : step.outcomes()) {
        if (outcome instanceof Outcome.Decided(var _, Segment segment, var decision)
            && segment.isSyn()) {
          if (decision.verdict() != Verdict.ACCEPT) {
            stopped = Optional.of(segment);
          } else if (lanes.of(segment.tuple()) == Lane.DATA) {
            data = Optional.of(segment);
          }
        }
      }
    }
    return succeeds(recording, moment) ? data : stopped;
  }

  /// Whether a session succeeds at a moment.
  static boolean succeeds(Recording recording, Moment moment) {
    return recording.steps().get(moment.step()).outcomes().stream()
        .anyMatch(o -> o instanceof Outcome.SessionEnded(int _, boolean ok) && ok);
  }

  /// The walls between the segment's sender and the other end, in its order.
  private static List<DeviceId> walls(Recording recording, Segment segment) {
    List<DeviceId> walls = new ArrayList<>();
    Optional<Transit> first =
        recording.steps().stream()
            .flatMap(step -> step.outcomes().stream())
            .filter(Outcome.SegmentSent.class::isInstance)
            .map(o -> ((Outcome.SegmentSent) o).transit())
            .filter(t -> t.segment().number() == segment.number())
            .filter(t -> t.segment().kind() == segment.kind())
            .findFirst();
    first.ifPresent(transit -> {
      DeviceId at = transit.to();
      while (!at.isHost()) {
        walls.add(at);
        at = at.next(transit.towardServer());
      }
    });
    return walls;
  }
}
