package pinhole.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Translation;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Transit;
import pinhole.engine.trace.Trace;

/// Everything that a recording tells about one segment, while it is being read.
final class Tally {
  private final List<Transit> legs = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final List<Crossing> crossings = new ArrayList<>();
  private boolean nobodyListens;

  void leg(Transit transit) {
    legs.add(transit);
  }

  void moment(Moment moment) {
    moments.add(moment);
  }

  void nobodyListens() {
    nobodyListens = true;
  }

  void decided(DeviceId wall, Decision decision, SimTime at) {
    add(wall, mark(decision), Optional.of(decision), at);
  }

  void wentAround(DeviceId wall, SimTime at) {
    add(wall, Crossing.Mark.AROUND, Optional.empty(), at);
  }

  /// Nobody behind the wall has the address: that is what became of it, whatever let it pass.
  void nobodyThere(DeviceId wall, SimTime at) {
    Optional<Decision> decision = Optional.empty();
    if (!crossings.isEmpty() && crossings.getLast().wall() == wall) {
      decision = crossings.removeLast().decision();
    }
    add(wall, Crossing.Mark.NOBODY_THERE, decision, at);
  }

  void translated(Translation translation) {
    Crossing c = crossings.removeLast();
    crossings.add(
        new Crossing(
            c.wall(), c.mark(), c.decision(), c.at(), c.seen(), c.alg(), Optional.of(translation)));
  }

  void read(Segment segment, AlgReport report) {
    Crossing c = crossings.removeLast();
    Optional<AlgNote> note = note(segment, report);
    crossings.add(new Crossing(c.wall(), c.mark(), c.decision(), c.at(), c.seen(), note, c.nat()));
  }

  List<Transit> legs() {
    return legs;
  }

  List<Moment> moments() {
    return moments;
  }

  List<Crossing> crossings() {
    return crossings;
  }

  boolean nobodyListened() {
    return nobodyListens;
  }

  private void add(DeviceId wall, Crossing.Mark mark, Optional<Decision> decision, SimTime at) {
    SimTime seen = at;
    for (Moment moment : moments) {
      boolean verdict = moment.kind() != Moment.Kind.CHECKED;
      if (moment.device() == wall && verdict && moment.at().compareTo(seen) > 0) {
        seen = moment.at();
      }
    }
    crossings.add(new Crossing(wall, mark, decision, at, seen, Optional.empty(), Optional.empty()));
  }

  private static Crossing.Mark mark(Decision decision) {
    if (decision.verdict() != Verdict.ACCEPT) {
      return decision.verdict() == Verdict.REJECT ? Crossing.Mark.REJECTED : Crossing.Mark.DROPPED;
    }
    if (decision.decider() instanceof FilterFinding.ExpectedMatched) {
      return Crossing.Mark.PINHOLE;
    }
    if (decision.decider() instanceof FilterFinding.RouterOnly) {
      return Crossing.Mark.ROUTED;
    }
    return decision.byRules() ? Crossing.Mark.PASSED : Crossing.Mark.KNOWN;
  }

  private static Optional<AlgNote> note(Segment segment, AlgReport report) {
    if (report.why().finding() instanceof AlgFinding.Opened(var hole)) {
      boolean rewrote = rewrote(report.why());
      AlgNote.Kind kind = rewrote ? AlgNote.Kind.REWROTE : AlgNote.Kind.OPENED;
      return Optional.of(new AlgNote(kind, hole.destination().port()));
    }
    if (report.dropped() || Announcement.in(segment).isEmpty()) {
      return Optional.empty();
    }
    boolean sealed = report.why().finding() instanceof AlgFinding.Sealed;
    return Optional.of(new AlgNote(sealed ? AlgNote.Kind.BLIND : AlgNote.Kind.DECLINED, 0));
  }

  private static boolean rewrote(Trace<AlgFinding> why) {
    return why.finding() instanceof AlgFinding.Rewritten
        || why.because().stream().anyMatch(Tally::rewrote);
  }
}
