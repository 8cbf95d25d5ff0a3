package pinhole.challenge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Firewall;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Passage;
import pinhole.engine.firewall.Rule;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Prefix;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Tries calls at rest: a SYN is passed through a firewall that remembers nothing.
final class Callers {
  private static final Address STRANGER = Address.v4(100, 64, 7, 77);
  private static final int EPHEMERAL = 40_077;
  private static final long ISS = 1_000;

  private final Scenario scenario;
  private final List<Address> trusted;

  /// @param trusted addresses that are nobody's strangers, besides those of the laboratory
  Callers(Scenario scenario, List<Address> trusted) {
    this.scenario = scenario;
    this.trusted = List.copyOf(trusted);
  }

  /// A call that was tried.
  ///
  /// @param wall the firewall on its way
  /// @param tuple who called whom
  /// @param decision what the firewall did
  /// @param through whether the SYN left on the other side
  record Tried(DeviceId wall, FiveTuple tuple, Decision decision, boolean through) {}

  /// The first call of a goal that goes otherwise than it must; else the first one.
  Tried decisive(Goal.Call goal) {
    List<Tried> all = new ArrayList<>();
    for (Address from : sources(goal)) {
      for (int port : sourcePorts(goal)) {
        all.add(call(goal, new Endpoint(from, port)));
      }
    }
    return all.stream()
        .filter(it -> it.through() != goal.passes())
        .findFirst()
        .orElse(all.getFirst());
  }

  /// A call to the server from one address.
  Tried toServer(Address from, int port) {
    Endpoint to = new Endpoint(scenario.dialled(), port);
    return pass(DeviceId.SERVER_FIREWALL, Direction.IN, new Endpoint(from, EPHEMERAL), to);
  }

  /// A data call of the server to the client.
  Tried toClient(int port) {
    boolean usual = scenario.server().activeFromPort20();
    int from = usual ? ServerSetup.DATA_PORT : EPHEMERAL;
    Endpoint caller = new Endpoint(scenario.dialled(), from);
    Endpoint to = new Endpoint(clientOutside(), port);
    return pass(DeviceId.CLIENT_FIREWALL, Direction.IN, caller, to);
  }

  private Tried call(Goal.Call goal, Endpoint from) {
    Direction way = isInside(goal.from()) ? Direction.OUT : Direction.IN;
    Endpoint to = new Endpoint(destination(goal.to()), goal.port());
    return pass(wall(goal), way, from, to);
  }

  private Tried pass(DeviceId wall, Direction way, Endpoint from, Endpoint to) {
    FirewallSetup setup = scenario.firewall(wall);
    FiveTuple tuple = FiveTuple.tcp(from, to);
    Segment syn = new Segment(1, tuple, Flags.of(TcpFlag.SYN), ISS, 0, new Payload.Nothing());
    FirewallState rest = FirewallState.fresh(setup.rules().size());
    Passage passage = Firewall.pass(setup, rest, syn, way, SimTime.ZERO);
    return new Tried(wall, tuple, passage.decision(), passage.onward().isPresent());
  }

  private static boolean isInside(Place place) {
    return place instanceof Place.Server || place instanceof Place.Client;
  }

  private DeviceId wall(Goal.Call goal) {
    Place inside = isInside(goal.from()) ? goal.from() : goal.to();
    return inside instanceof Place.Client ? DeviceId.CLIENT_FIREWALL : DeviceId.SERVER_FIREWALL;
  }

  private Address destination(Place place) {
    return switch (place) {
      case Place.Anyone _ -> STRANGER;
      case Place.At(Address address) -> address;
      case Place.Server _ -> scenario.dialled();
      case Place.Client _ -> clientOutside();
    };
  }

  private Address clientOutside() {
    return scenario.clientFirewall().nat() instanceof Nat.Masquerade(Address outside)
        ? outside
        : scenario.lab().client();
  }

  private List<Address> sources(Goal.Call goal) {
    return switch (goal.from()) {
      case Place.Anyone _ -> strangers(scenario.firewall(wall(goal)));
      case Place.At(Address address) -> List.of(address);
      case Place.Server _ -> List.of(scenario.serverAddress());
      case Place.Client _ -> List.of(scenario.lab().client());
    };
  }

  /// A stranger, and for each block that a rule lets in somebody who hides in it.
  private List<Address> strangers(FirewallSetup setup) {
    Lab lab = scenario.lab();
    List<Address> known =
        List.of(lab.client(), lab.clientOutside(), lab.server(), lab.serverOutside());
    SequencedSet<Address> all = new LinkedHashSet<>(List.of(STRANGER));
    for (Prefix block : Openness.callers(setup)) {
      Address base = block.base();
      for (long step : List.of(0L, 1L, 2L, -1L, -2L)) {
        Address near = new Address(base.version(), base.high(), base.low() + step);
        if (block.contains(near) && !known.contains(near) && !trusted.contains(near)) {
          all.add(near);
        }
      }
    }
    return List.copyOf(all);
  }

  /// An ephemeral port, and each that a rule asks for: who calls chooses it.
  private List<Integer> sourcePorts(Goal.Call goal) {
    if (goal.sourcePort().isPresent()) {
      return List.of(goal.sourcePort().get());
    }
    SequencedSet<Integer> all = new LinkedHashSet<>(List.of(EPHEMERAL));
    scenario.firewall(wall(goal)).rules().stream()
        .map(Rule::sourcePort)
        .flatMap(Optional::stream)
        .flatMap(ports -> ports.ranges().stream())
        .forEach(it -> all.add(Math.max(1, it.low())));
    return List.copyOf(all);
  }
}
