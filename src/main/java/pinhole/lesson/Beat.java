package pinhole.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;

/// A part of a lesson at its place in a recording.
///
/// @param part the part
/// @param at when it begins
/// @param outcome when that happens which is to be predicted; empty if it never does
/// @param barrier where playback is held until it is predicted: when everything is as before, and
///   the segment has almost arrived
record Beat(Part part, SimTime at, Optional<SimTime> outcome, Optional<SimTime> barrier) {
  /// The parts that happen in a recording, in the order in which they do.
  static List<Beat> of(List<Part> parts, Recording recording) {
    return of(parts, recording, Storyline.of(recording));
  }

  /// The same, where its storyline is known.
  static List<Beat> of(List<Part> parts, Recording recording, Storyline storyline) {
    List<Beat> beats =
        parts.stream()
            .filter(part -> part.concerns(recording.scenario()))
            .flatMap(part -> of(part, recording, storyline).stream())
            .sorted(Comparator.comparing(Beat::at))
            .toList();
    List<Beat> apart = new ArrayList<>();
    for (Beat beat : beats) {
      apart.add(apart.isEmpty() ? beat : beat.behind(apart.getLast()));
    }
    return apart;
  }

  /// Several verdicts on one SYN are asked one after the other.
  private Beat behind(Beat before) {
    boolean waits =
        part.scene().equals(Scene.FADED)
            && before.outcome.filter(it -> it.compareTo(at) >= 0).isPresent();
    return waits ? new Beat(part, before.outcome.get().plus(1), outcome, barrier) : this;
  }

  private static Optional<Beat> of(Part part, Recording recording, Storyline storyline) {
    Optional<Point> outcome =
        part.prediction().flatMap(it -> it.freeze().point(recording, storyline));
    return part.cue()
        .point(recording, storyline)
        .map(begins ->
            new Beat(
                part,
                begins.at(),
                outcome.map(Point::at),
                outcome.map(it -> justBefore(recording, it))));
  }

  /// The last instant at which nothing of the outcome can be seen. The world after the step tells
  /// it already, so it lies before the step.
  private static SimTime justBefore(Recording recording, Point outcome) {
    SimTime decides = recording.steps().get(outcome.step()).at();
    SimTime first = decides.compareTo(outcome.at()) < 0 ? decides : outcome.at();
    return first.plus(-1);
  }

  /// Whether its question makes sense in this recording.
  boolean asks() {
    return part.prediction().isPresent() ? outcome.isPresent() : part.why().isPresent();
  }

  boolean outcomeSeen(SimTime now) {
    return outcome.isEmpty() || now.compareTo(outcome.get()) >= 0;
  }
}
