package pinhole.engine.sim;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pinhole.engine.ftp.Transfer;

/// How time and memory grow with the number of transfers in one session: the time divided by the
/// number, and the allocation divided by it (`-prof gc`), must not grow.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx5g", "-XX:+UseParallelGC"})
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class LongSessionBenchmark {
  /// How many files are fetched, one after the other.
  @Param({"100", "1000", "10000"})
  public int transfers;

  private Scenario scenario;

  /// A passive session through two walls with an ALG that opens a pinhole for each file.
  @Setup
  public void prepare() {
    Scenario one = Scenarios.passive();
    Transfer transfer = one.client().transfers().getFirst();
    List<Transfer> all = Collections.nCopies(transfers, transfer);
    scenario =
        one.withFirewall(DeviceId.SERVER_FIREWALL, one.serverFirewall().withAlg(true))
            .withClient(new ClientSetup(all, false, true, 3_000_000, 36_000_000_000L));
  }

  /// The whole session, with every trace kept.
  @Benchmark
  public Recording session() {
    Recording recording = Simulator.run(scenario);
    if (!recording.succeeded()) {
      throw new IllegalStateException("the session must succeed: " + recording.end());
    }
    return recording;
  }
}
