package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Firewall;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.firewall.Passage;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Device.Middlebox;

/// How long the walls alone take: those of one session, and one data connection through a wall that
/// remembers hundreds of earlier ones.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PassageBenchmark {
  private static final int REMEMBERED = 300;

  private record Arrival(
      FirewallSetup setup, FirewallState state, Segment segment, Direction direction, SimTime at) {}

  private final List<Arrival> session = arrivals(Simulator.run(arriving()));
  private final FirewallSetup wall = Scenarios.firewall(Scenarios.rule(Direction.OUT));
  private final FirewallState crowded = crowded();

  private static Scenario arriving() {
    Scenario active = Scenarios.active();
    FirewallSetup setup = active.clientFirewall().withAlg(true);
    return active.withFirewall(DeviceId.CLIENT_FIREWALL, setup);
  }

  private static List<Arrival> arrivals(Recording recording) {
    List<Arrival> found = new ArrayList<>();
    for (Step step : recording.steps()) {
      if (step.event() instanceof Event.SegmentArrives(Transit transit) && !transit.to().isHost()) {
        Middlebox box = recording.worldAfter(step.index() - 1).firewall(transit.to());
        boolean clients = transit.to() == DeviceId.CLIENT_FIREWALL;
        Direction way = transit.towardServer() == clients ? Direction.OUT : Direction.IN;
        found.add(new Arrival(box.setup(), box.state(), transit.segment(), way, step.at()));
      }
    }
    return found;
  }

  private FirewallState crowded() {
    FirewallState state = FirewallState.fresh(1);
    for (int i = 0; i < REMEMBERED; i++) {
      state = transfer(state, 40_000 + i, new SimTime(i * 10_000L));
    }
    return state;
  }

  /// One data connection from the first SYN to the last acknowledgment.
  private FirewallState transfer(FirewallState before, int port, SimTime at) {
    Endpoint client = new Endpoint(Lab.standard().client(), port);
    FiveTuple call = FiveTuple.tcp(client, new Endpoint(Lab.standard().server(), 50_000));
    FirewallState state = before;
    state = pass(state, call, Direction.OUT, at, TcpFlag.SYN);
    state = pass(state, call.reversed(), Direction.IN, at, TcpFlag.SYN, TcpFlag.ACK);
    state = pass(state, call, Direction.OUT, at, TcpFlag.ACK);
    state = pass(state, call.reversed(), Direction.IN, at, TcpFlag.PSH, TcpFlag.ACK);
    state = pass(state, call, Direction.OUT, at, TcpFlag.ACK);
    state = pass(state, call.reversed(), Direction.IN, at, TcpFlag.FIN, TcpFlag.ACK);
    state = pass(state, call, Direction.OUT, at, TcpFlag.ACK);
    state = pass(state, call, Direction.OUT, at, TcpFlag.FIN, TcpFlag.ACK);
    return pass(state, call.reversed(), Direction.IN, at, TcpFlag.ACK);
  }

  private FirewallState pass(
      FirewallState state, FiveTuple tuple, Direction way, SimTime at, TcpFlag... flags) {
    Segment segment = new Segment(1, tuple, Flags.of(flags), 100, 200, Payload.NONE);
    Passage passage = Firewall.pass(wall, state, segment, way, at);
    return passage.onward().equals(Optional.empty()) ? state : passage.after();
  }

  /// Every segment that met a wall in one session.
  @Benchmark
  public void wallsOfOneSession(Blackhole sink) {
    for (Arrival a : session) {
      sink.consume(Firewall.pass(a.setup(), a.state(), a.segment(), a.direction(), a.at()));
    }
  }

  /// Nine segments of one more data connection.
  @Benchmark
  public FirewallState oneMoreTransferInACrowd() {
    return transfer(crowded, 51_000, new SimTime(REMEMBERED * 10_000L));
  }
}
