package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.capture.report.CapturePoint.Place;
import pinhole.capture.report.Scenery.LaneState;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.DataAttempt;
import pinhole.capture.session.Fate;
import pinhole.capture.session.Side;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;

/// Looks for a scenario that is near to a session: its addresses, ports and mode, and the walls
/// that its finding speaks of. Then it is simulated, and what comes out is compared with the
/// capture.
final class Rebuilder {
  private final SessionReport report;
  private final Words words = new Words();
  private final List<String> said = new ArrayList<>();
  private final RebuiltWalls walls;
  private final RebuiltHosts hosts;

  Rebuilder(SessionReport report) {
    this.report = report;
    walls = new RebuiltWalls(report.session().server().port());
    hosts = new RebuiltHosts(report);
  }

  Rebuild rebuild() {
    Optional<String> obstacle = obstacle().map(words::text);
    if (obstacle.isPresent()) {
      return new Rebuild.Impossible(obstacle.get());
    }
    Scenario scenario = hosts.scenario(walls);
    Recording recording = Simulator.run(scenario);
    boolean agrees = compare(recording);
    hosts.assumed().forEach(it -> said.add(words.text(it)));
    said.add(words.text("re.programs"));
    return new Rebuild.Built(scenario, agrees, said);
  }

  /// Sets the walls; tells what stands in the way of a scenario, as a key of words.
  private Optional<String> obstacle() {
    if (report.session().client().address().version() == IpVersion.V6) {
      return Optional.of("re.no-v6");
    }
    if (report.session().client().address().equals(report.session().server().address())) {
      return Optional.of("re.no-same-host");
    }
    return switch (report.finding()) {
      case Finding.AllWell it -> well(it.last());
      case Finding.ControlUnanswered _, Finding.ControlRefused _, Finding.ControlUnreachable _ ->
          stopped(report.session().control(), Side.SERVER);
      case Finding.DataUnanswered it -> stopped(it.attempt());
      case Finding.DataRefused it -> stopped(it.attempt());
      case Finding.DataUnreachable it -> stopped(it.attempt());
      case Finding.DataNeverSeen it -> neverSeen(it.attempt());
      case Finding.WrongAddress it -> wrongAddress(it.attempt());
      case Finding.ArrangementRefused it -> refused(it.attempt());
      case Finding.Sealed it -> sealed(it);
      case Finding.NothingAsked _, Finding.LoginRefused _ -> Optional.of("re.no-data");
      case Finding.ControlHalfOpen _,
          Finding.ControlSilent _,
          Finding.DataHalfOpen _,
          Finding.DataStalled _ ->
          Optional.of("re.no-wall");
      case Finding.TransferRefused _ -> Optional.of("re.no-words");
      case Finding.OneWay _, Finding.CutShort _ -> Optional.of("re.no-end");
    };
  }

  private Optional<String> well(DataAttempt attempt) {
    Addresses.wrong(report.session(), attempt)
        .ifPresent(address -> {
          if (!hosts.isActive(attempt)) {
            forward(address, List.of(attempt.announced().orElseThrow().port()));
          }
        });
    if (walls.server().nat() instanceof Nat.None) {
      said.add(words.text("re.open"));
    }
    return Optional.empty();
  }

  private Optional<String> stopped(DataAttempt attempt) {
    Side callee = hosts.isActive(attempt) ? Side.CLIENT : Side.SERVER;
    return stopped(attempt.connection().orElseThrow(), callee);
  }

  private Optional<String> stopped(CapturedConnection it, Side callee) {
    boolean control = it.equals(report.session().control());
    String host = words.side(callee);
    switch (it.fate()) {
      case Fate.Refused _ -> {
        walls.stopsCallsTo(callee, control, Verdict.REJECT, Optional.empty());
        said.add(words.text("re.rejects", host));
      }
      case Fate.Unreachable unreachable -> {
        walls.stopsCallsTo(
            callee, control, Verdict.REJECT, Optional.of(RebuiltWalls.kind(unreachable.error())));
        said.add(words.text("re.rejects-icmp", host));
      }
      case Fate.Unanswered _, Fate.HalfOpen _, Fate.Opened _, Fate.Joined _ -> {
        walls.stopsCallsTo(callee, control, Verdict.DROP, Optional.empty());
        said.add(words.text("re.drops", host));
      }
    }
    return Optional.empty();
  }

  private Optional<String> neverSeen(DataAttempt attempt) {
    Place place = report.scenery().point().place();
    boolean active = hosts.isActive(attempt);
    if (attempt.announced().isEmpty() || (!active && place == Place.AT_CLIENT)) {
      return Optional.of("re.no-dialling");
    }
    boolean nearClient = place == Place.AT_CLIENT || place == Place.NEAR_CLIENT;
    if (active && nearClient) {
      walls.stopsCallsTo(Side.CLIENT, false, Verdict.DROP, Optional.empty());
      said.add(words.text("re.drops", words.side(Side.CLIENT)));
    } else {
      Side caller = active ? Side.SERVER : Side.CLIENT;
      walls.stopsCallsOf(caller);
      said.add(words.text("re.drops-out", words.side(caller)));
    }
    return Optional.empty();
  }

  private Optional<String> wrongAddress(DataAttempt attempt) {
    Address announced = attempt.announced().map(Endpoint::address).orElseThrow();
    if (hosts.isActive(attempt)) {
      hosts.behindNat(announced);
      walls.translates(Side.CLIENT, new Nat.Masquerade(report.session().client().address()));
      said.add(words.text("re.masquerade"));
    } else {
      walls.stopsCallsTo(Side.SERVER, false, Verdict.DROP, Optional.empty());
      forward(announced, List.of());
    }
    return Optional.empty();
  }

  private void forward(Address inside, List<Integer> more) {
    List<PortRange> ports = new ArrayList<>();
    ports.add(PortRange.of(report.session().server().port()));
    more.forEach(it -> ports.add(PortRange.of(it)));
    hosts.serverBehindNat(inside);
    walls.translates(
        Side.SERVER, new Nat.Forward(report.session().server().address(), inside, ports));
    said.add(words.text("re.forward"));
  }

  private Optional<String> refused(DataAttempt attempt) {
    boolean active = hosts.isActive(attempt);
    boolean nat = hosts.about().refusedAddress(attempt).isPresent();
    if (nat) {
      walls.translates(Side.CLIENT, new Nat.Masquerade(hosts.outside()));
      said.add(words.text("re.masquerade-beyond"));
    } else {
      hosts.refuses(active);
      said.add(words.text("re.refuses"));
    }
    return Optional.empty();
  }

  private Optional<String> sealed(Finding.Sealed it) {
    if (it.trouble().isPresent()) {
      return stopped(it.trouble().get());
    }
    if (it.opened() == 0) {
      return Optional.of("re.no-sealed");
    }
    said.add(words.text("re.open"));
    return Optional.empty();
  }

  /// Compares the simulation with the capture: the control connection, and the data connection.
  private boolean compare(Recording recording) {
    List<Played.Request> played = Played.in(recording);
    Scenery seen = report.scenery();
    LaneState control = played.isEmpty() ? LaneState.NEVER_SEEN : played.getFirst().state();
    boolean agrees = control == seen.control();
    said.add(0, state(agrees ? "re.same" : "re.differs", "re.control", seen.control(), control));
    boolean data = seen.data().isPresent() || played.size() > 1;
    if (data && seen.control() == LaneState.OPEN) {
      LaneState captured = seen.data().map(it -> it.state()).orElse(LaneState.NEVER_SEEN);
      LaneState simulated = played.size() > 1 ? played.get(1).state() : LaneState.NEVER_SEEN;
      boolean hidden = captured == LaneState.NEVER_SEEN && simulated == LaneState.UNANSWERED;
      boolean caller =
          played.size() < 2
              || seen.data().filter(it -> it.caller() != played.get(1).caller()).isEmpty();
      boolean same = caller && (hidden || captured == simulated);
      said.add(1, state(same ? "re.same" : "re.differs", "re.data", captured, simulated));
      agrees &= same;
    }
    if (report.finding() instanceof Finding.AllWell && !recording.succeeded()) {
      agrees = false;
      said.add(words.text("re.fails"));
    }
    return agrees;
  }

  private String state(String key, String lane, LaneState captured, LaneState simulated) {
    return words.text(key, words.text(lane), word(captured), word(simulated));
  }

  private String word(LaneState state) {
    return switch (state) {
      case OPEN -> words.text("state.open");
      case HALF_OPEN -> words.text("state.half-open");
      case UNANSWERED -> words.text("state.unanswered");
      case REFUSED -> words.text("state.refused");
      case UNREACHABLE -> words.text("state.unreachable");
      case NEVER_SEEN -> words.text("state.never-seen");
    };
  }
}
