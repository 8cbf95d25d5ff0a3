package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SequencedMap;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.ftp.ServerState;
import pinhole.engine.ftp.UserState;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.sim.Device.Program;

/// One simulation under way: the queue, the timers and the world so far. Never leaves the package.
final class Run {
  private record Scheduled(SimTime at, long serial, Event event) {}

  /// A host puts at most one segment on its link in this time, so that what it says in one breath
  /// can be seen one after the other.
  private static final long GAP_MICROS = 10_000;

  private final Scenario scenario;
  private final Chance chance;
  private final PriorityQueue<Scheduled> queue =
      new PriorityQueue<>(Comparator.comparing(Scheduled::at).thenComparingLong(Scheduled::serial));

  /// Which scheduled firing of a timer counts: an older one was overtaken.
  private final SequencedMap<Event, Long> armed = new LinkedHashMap<>();

  private final EnumMap<DeviceId, SimTime> departures = new EnumMap<>(DeviceId.class);
  private final List<Outcome> outcomes = new ArrayList<>();
  private World world;
  private SimTime now = SimTime.ZERO;
  private long nextSerial;
  private int nextSegment = 1;

  Run(Scenario scenario) {
    this.scenario = scenario;
    this.chance = new Chance(scenario);
    this.world = firstWorld(scenario);
    schedule(SimTime.ZERO, new Event.UserCall(DeviceId.CLIENT, 0));
  }

  private static World firstWorld(Scenario scenario) {
    Host client =
        new Host(
            DeviceId.CLIENT,
            scenario.lab().client(),
            List.of(),
            List.of(),
            new Program.User(UserState.fresh(scenario.userSetup())));
    Host server =
        new Host(
            DeviceId.SERVER,
            scenario.serverAddress(),
            List.of(),
            List.of(new Listener(scenario.server().port(), Lane.CONTROL)),
            new Program.Server(ServerState.fresh(scenario.server())));
    return new World(
        client,
        firstBox(DeviceId.CLIENT_FIREWALL, scenario.clientFirewall()),
        firstBox(DeviceId.SERVER_FIREWALL, scenario.serverFirewall()),
        server);
  }

  private static Middlebox firstBox(DeviceId id, FirewallSetup setup) {
    return new Middlebox(id, setup, FirewallState.fresh(setup.rules().size()));
  }

  Scenario scenario() {
    return scenario;
  }

  Chance chance() {
    return chance;
  }

  World world() {
    return world;
  }

  SimTime now() {
    return now;
  }

  void put(Host host) {
    world = world.with(host);
  }

  void put(Middlebox box) {
    world = world.with(box);
  }

  void note(Outcome outcome) {
    outcomes.add(outcome);
  }

  int segmentNumber() {
    return nextSegment++;
  }

  /// Puts a segment onto the link from a device to its neighbour.
  ///
  /// @param held how long the device keeps it first, in microseconds
  void transmit(Segment segment, DeviceId from, DeviceId to, long held) {
    SimTime departs = from.isHost() ? nextDeparture(from) : now.plus(held);
    SimTime arrives = departs.plus(scenario.lab().delay(LinkId.between(from, to)));
    Transit transit = new Transit(segment, from, to, departs, arrives);
    note(new Outcome.SegmentSent(transit));
    schedule(arrives, new Event.SegmentArrives(transit));
  }

  private SimTime nextDeparture(DeviceId host) {
    SimTime last = departures.getOrDefault(host, now.plus(-GAP_MICROS));
    SimTime next = last.plus(GAP_MICROS).compareTo(now) > 0 ? last.plus(GAP_MICROS) : now;
    departures.put(host, next);
    return next;
  }

  void arm(Event timer, long micros) {
    armed.put(timer, nextSerial);
    schedule(now.plus(micros), timer);
  }

  void disarm(Event timer) {
    armed.remove(timer);
  }

  private void schedule(SimTime at, Event event) {
    queue.add(new Scheduled(at, nextSerial++, event));
  }

  /// The next event that still counts, or false if there is none.
  ///
  /// @param steps receives the step that it makes
  boolean advance(List<Step> steps) {
    while (!queue.isEmpty()) {
      Scheduled next = queue.poll();
      if (overtaken(next)) {
        continue;
      }
      now = next.at();
      outcomes.clear();
      perform(next.event());
      steps.add(new Step(steps.size(), now, next.event(), outcomes, world));
      return true;
    }
    return false;
  }

  private boolean overtaken(Scheduled next) {
    return switch (next.event()) {
      case Event.TcpTimeout timeout -> !armed.remove(timeout, next.serial());
      case Event.FtpTimeout timeout -> !armed.remove(timeout, next.serial());
      case Event.UserCall _, Event.SegmentArrives _, Event.NobodyAnswers _ -> false;
    };
  }

  private void perform(Event event) {
    if (event.device().isHost()) {
      new HostRun(this, event.device()).perform(event);
    } else if (event instanceof Event.SegmentArrives(Transit transit)) {
      new FirewallRun(this, event.device()).arrives(transit);
    }
  }
}
