package pinhole.engine.sim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.SimTime;
import pinhole.engine.tcp.TcpFinding;
import pinhole.engine.tcp.TcpTimer;
import pinhole.property.Demand;
import pinhole.property.Property;

/// Time runs one way, and everything takes the time that it takes.
final class TimeProperties {
  private static final long GAP_MICROS = 10_000;

  private TimeProperties() {}

  static List<Property> all() {
    return List.of(
        Property.of("time never runs backwards", TimeProperties::forwards),
        Property.of("segments travel as long as their link is", TimeProperties::journeys),
        Property.ofSteps("a timer that fires has something to do", TimeProperties::timers),
        Property.of("nothing overtakes on a link", TimeProperties::order),
        Property.of("the world at an instant is that after its last step", TimeProperties::worlds));
  }

  private static void forwards(Recording recording) {
    SimTime last = SimTime.ZERO;
    for (int i = 0; i < recording.steps().size(); i++) {
      Step step = recording.steps().get(i);
      Demand.equal(step.index(), i, "the index");
      Demand.that(step.at().compareTo(last) >= 0, "step %s at %s, after %s", i, step.at(), last);
      last = step.at();
      if (step.event() instanceof Event.SegmentArrives(Transit transit)) {
        Demand.equal(transit.arrives(), step.at(), "when the segment arrives");
      }
    }
    Demand.equal(recording.duration(), last, "the duration");
  }

  private static void journeys(Recording recording) {
    Lab lab = recording.scenario().lab();
    Map<DeviceId, SimTime> free = new EnumMap<>(DeviceId.class);
    for (Step step : recording.steps()) {
      for (Transit transit : SegmentProperties.sent(step)) {
        SimTime departs = transit.departs();
        Demand.equal(transit.arrives(), departs.plus(lab.delay(transit.link())), "when it arrives");
        Demand.that(transit.arrives().compareTo(departs) > 0, "no time passes: %s", transit);
        if (transit.from().isHost()) {
          SimTime next = free.getOrDefault(transit.from(), SimTime.ZERO);
          SimTime due = next.compareTo(step.at()) > 0 ? next : step.at();
          Demand.equal(departs, due, "when the host sends");
          free.put(transit.from(), departs.plus(GAP_MICROS));
        } else {
          Demand.equal(departs, step.at().plus(lab.firewallMicros()), "when the wall lets go");
        }
      }
    }
  }

  /// One that was stopped must not fire: it would find nothing left to do.
  private static void timers(Recording recording, World before, Step step) {
    boolean limit = step.event() instanceof Event.FtpTimeout;
    boolean again =
        step.event() instanceof Event.TcpTimeout(var _, var _, TcpTimer timer)
            && timer == TcpTimer.RETRANSMIT;
    if (!limit && !again) {
      return;
    }
    boolean acts = false;
    for (Outcome outcome : step.outcomes()) {
      acts |=
          switch (outcome) {
            case Outcome.SegmentSent _ -> true;
            case Outcome.TcpStepped(var _, var _, var _, var _, var why) ->
                why.finding() instanceof TcpFinding.NoAnswerAtAll;
            case Outcome.FtpStepped(var _, int _, var why) ->
                why.finding() instanceof FtpFinding.OutOfTime;
            default -> false;
          };
    }
    Demand.that(acts, "%s does nothing: %s", step.event(), step.outcomes());
  }

  private static void order(Recording recording) {
    Map<String, SimTime> last = new TreeMap<>();
    for (Step step : recording.steps()) {
      if (step.event() instanceof Event.SegmentArrives(Transit transit)) {
        String way = transit.from() + " " + transit.to();
        SimTime before = last.getOrDefault(way, SimTime.ZERO);
        Demand.that(transit.departs().compareTo(before) >= 0, "%s is overtaken", transit);
        last.put(way, transit.departs());
      }
    }
  }

  private static void worlds(Recording recording) {
    Demand.equal(recording.worldAt(new SimTime(-1)), recording.start(), "the first world");
    List<Step> steps = recording.steps();
    for (Step step : steps.reversed()) {
      int at = recording.stepAt(step.at());
      Demand.that(at >= step.index(), "step %s is not reached at %s", step.index(), step.at());
      Demand.equal(steps.get(at).at(), step.at(), "the instant of the step found");
      boolean last = at + 1 == steps.size() || steps.get(at + 1).at().compareTo(step.at()) > 0;
      Demand.that(last, "step %s is not the last at its instant", at);
      boolean same = recording.worldAt(step.at()) == recording.worldAfter(at);
      Demand.that(same, "two worlds at %s", step.at());
    }
  }
}
