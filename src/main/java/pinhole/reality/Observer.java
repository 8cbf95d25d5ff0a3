package pinhole.reality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.World;
import pinhole.reality.Observation.Hits;
import pinhole.reality.Observation.Request;

/// Looks at a recording as the recorders of the records looked at real sessions: with a capture on
/// each link, the client's log, and the rule counters.
final class Observer {
  private final Recording recording;

  Observer(Recording recording) {
    this.recording = recording;
  }

  Observation observe() {
    RequestLog requests = new RequestLog();
    AnnouncementLog announcements = new AnnouncementLog();
    recording
        .transits()
        .forEach(transit -> {
          requests.see(transit);
          announcements.see(transit);
        });
    List<Request> all = requests.requests();
    World end = recording.worldAfter(recording.steps().size() - 1);
    return new Observation(
        recording.succeeded(),
        all.isEmpty() ? unsent() : all.getFirst(),
        all.isEmpty() ? all : all.subList(1, all.size()),
        dialog(),
        announcements.announcements(),
        hits(end.clientFirewall().state()),
        hits(end.serverFirewall().state()));
  }

  /// Only a recording without a single segment has no request for the control connection.
  private static Request unsent() {
    return new Request(DeviceId.CLIENT, false, LinkId.CLIENT, Answer.NONE);
  }

  /// The client logs until its transfers are decided; its QUIT goes unlogged.
  private List<String> dialog() {
    List<String> lines = new ArrayList<>();
    for (Outcome outcome : recording.outcomes().toList()) {
      if (outcome instanceof Outcome.SessionEnded) {
        break;
      }
      if (outcome instanceof Outcome.LineSaid said && said.host() == DeviceId.CLIENT) {
        lines.add("C " + said.line());
      } else if (outcome instanceof Outcome.LineHeard heard && heard.host() == DeviceId.CLIENT) {
        lines.add("S " + heard.line());
      }
    }
    return lines;
  }

  private static Hits hits(FirewallState state) {
    List<Integer> rules =
        IntStream.range(0, state.ruleHits().size())
            .filter(i -> state.ruleHits().get(i) > 0)
            .boxed()
            .toList();
    return new Hits(rules, state.defaultInHits() > 0, state.defaultOutHits() > 0);
  }
}
