package pinhole.engine.sim;

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
import pinhole.engine.firewall.FirewallSetup;

/// How long one whole session through two firewalls takes, with every trace kept.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 10, time = 1)
public class SimulatorBenchmark {
  private final Scenario dropped = Scenarios.active();
  private final Scenario arrives = withAlg(dropped);

  private static Scenario withAlg(Scenario scenario) {
    FirewallSetup setup = scenario.clientFirewall().withAlg(true);
    return scenario.withFirewall(DeviceId.CLIENT_FIREWALL, setup);
  }

  /// A session whose data connection is dropped, repeated and given up.
  @Benchmark
  public Recording droppedSession() {
    return Simulator.run(dropped);
  }

  /// A session in which the file arrives through a pinhole.
  @Benchmark
  public Recording arrivingSession() {
    return Simulator.run(arrives);
  }

  /// The moments of a recorded session.
  @Benchmark
  public Storyline storyline() {
    return Storyline.of(Simulator.run(arrives));
  }
}
