package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.ftp.UserState;
import pinhole.engine.net.Address;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.sim.Device.Program;

/// One simulation under way: the queue, the timers and the world so far. Never leaves the package.
final class Run {
  private record Scheduled(SimTime at, long serial, Event event, Optional<Integer> cause)
      implements Comparable<Scheduled> {
    @Override
    public int compareTo(Scheduled other) {
      long apart = at.micros() - other.at.micros();
      return Long.signum(apart != 0 ? apart : serial - other.serial);
    }
  }

  /// A host puts at most one segment on its link in this time, so that what it says in one breath
  /// can be seen one after the other.
  private static final long GAP_MICROS = 10_000;

  /// How long a router asks for an address (ARP) before it gives a segment up: measured on Linux.
  private static final long ARP_MICROS = 3_050_000;

  private final Scenario scenario;
  private final Chance chance;
  private final Neighbourhood neighbourhood;
  private final PriorityQueue<Scheduled> queue = new PriorityQueue<>();
  private final Timers timers = new Timers();
  private final List<Address> asked = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final HostRun client = new HostRun(this, DeviceId.CLIENT);
  private final FirewallRun clientFirewall = new FirewallRun(this, DeviceId.CLIENT_FIREWALL);
  private final FirewallRun serverFirewall = new FirewallRun(this, DeviceId.SERVER_FIREWALL);
  private final HostRun server = new HostRun(this, DeviceId.SERVER);
  private World world;
  private SimTime now = SimTime.ZERO;
  private SimTime clientFree = SimTime.ZERO;
  private SimTime serverFree = SimTime.ZERO;
  private Optional<Integer> step = Optional.empty();
  private long nextSerial;
  private int nextSegment = 1;

  Run(Scenario scenario) {
    this.scenario = scenario;
    this.chance = new Chance(scenario);
    this.neighbourhood = new Neighbourhood(scenario);
    this.world = firstWorld();
    schedule(SimTime.ZERO, new Event.UserCall(DeviceId.CLIENT, 0));
    for (int i = 0; i < scenario.others().size(); i++) {
      SimTime start = new SimTime(scenario.others().get(i).startsAtMicros());
      schedule(start, new Event.UserCall(DeviceId.CLIENT, i + 1));
    }
  }

  private World firstWorld() {
    List<Program> users = new ArrayList<>();
    users.add(new Program.User(UserState.fresh(scenario.userSetup())));
    for (OtherSession other : scenario.others()) {
      users.add(new Program.User(UserState.fresh(scenario.userSetup(other.client()))));
    }
    Address server = scenario.serverAddress();
    Listener control =
        new Listener(server, scenario.server().port(), Lane.CONTROL, Device.NO_SESSION);
    return new World(
        neighbourhood.first(DeviceId.CLIENT, scenario.lab().client(), users, List.of()),
        firstBox(DeviceId.CLIENT_FIREWALL, scenario.clientFirewall()),
        firstBox(DeviceId.SERVER_FIREWALL, scenario.serverFirewall()),
        neighbourhood.first(DeviceId.SERVER, server, List.of(), List.of(control)));
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

  Neighbourhood neighbourhood() {
    return neighbourhood;
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
    boolean client = host == DeviceId.CLIENT;
    SimTime free = client ? clientFree : serverFree;
    SimTime next = free.compareTo(now) > 0 ? free : now;
    if (client) {
      clientFree = next.plus(GAP_MICROS);
    } else {
      serverFree = next.plus(GAP_MICROS);
    }
    return next;
  }

  /// A router finds nobody with the address that a segment is for. One question a time: a repeated
  /// SYN waits for the answer to the question that is out already.
  void ask(DeviceId router, Transit transit) {
    note(new Outcome.NobodyThere(router, transit.segment()));
    // No error is ever reported about an error (RFC 1122 section 3.2.2): it would never end.
    boolean reportable = !(transit.segment().payload() instanceof Payload.IcmpError);
    Address wanted = wanted(transit);
    if (reportable && !asked.contains(wanted)) {
      asked.add(wanted);
      schedule(now.plus(ARP_MICROS), new Event.NobodyAnswers(router, transit));
    }
  }

  /// A question is over; the address that was asked for.
  Address gaveUpAsking(Transit transit) {
    Address wanted = wanted(transit);
    asked.remove(wanted);
    return wanted;
  }

  /// The address as the segment came in, so that question and report speak of the same one.
  private static Address wanted(Transit transit) {
    return transit.segment().tuple().destination().address();
  }

  void arm(Event timer, long micros) {
    timers.arm(timer, nextSerial);
    schedule(now.plus(micros), timer);
  }

  void disarm(Event timer) {
    timers.disarm(timer);
  }

  private void schedule(SimTime at, Event event) {
    queue.add(new Scheduled(at, nextSerial++, event, step));
  }

  /// The next event that still counts, or false if there is none.
  ///
  /// @param steps receives the step that it makes
  boolean advance(List<Step> steps) {
    if (isQuiet()) {
      return false;
    }
    Scheduled next = queue.remove();
    timers.disarm(next.event());
    now = next.at();
    outcomes.clear();
    step = Optional.of(steps.size());
    perform(next.event());
    steps.add(new Step(steps.size(), now, next.event(), next.cause(), outcomes, world));
    return true;
  }

  /// Ends the simulation before its time.
  ///
  /// @param limit how many steps it was allowed
  void stop(List<Step> steps, int limit) {
    Outcome reached = new Outcome.StepLimitReached(limit);
    Scheduled next = queue.remove();
    steps.add(
        new Step(
            steps.size(),
            now,
            new Event.Stopped(next.event().device()),
            next.cause(),
            List.of(reached),
            world));
  }

  /// Whether nothing is left to happen.
  boolean isQuiet() {
    while (!queue.isEmpty() && overtaken(queue.peek())) {
      queue.poll();
    }
    return queue.isEmpty();
  }

  private boolean overtaken(Scheduled next) {
    return switch (next.event()) {
      case Event.TcpTimeout _, Event.FtpTimeout _ -> !timers.runs(next.event(), next.serial());
      case Event.UserCall _, Event.SegmentArrives _, Event.NobodyAnswers _, Event.Stopped _ ->
          false;
    };
  }

  private void perform(Event event) {
    switch (event.device()) {
      case CLIENT -> client.perform(event);
      case CLIENT_FIREWALL -> clientFirewall.perform(event);
      case SERVER_FIREWALL -> serverFirewall.perform(event);
      case SERVER -> server.perform(event);
    }
  }
}
