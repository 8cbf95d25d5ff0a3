package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.ftp.Transfer;

/// Runs a scenario to its end at once. The same scenario gives an equal recording on every run and
/// every machine.
public final class Simulator {
  private static final int USUAL_STEPS = 128;
  private static final int STEPS_A_SESSION = 20_000;
  private static final int STEPS_A_TRANSFER = 200;
  private static final int BYTES_A_STEP = 100;

  private Simulator() {}

  /// The recording of a scenario.
  public static Recording run(Scenario scenario) {
    return run(scenario, stepLimit(scenario));
  }

  /// How many steps a simulation may take: many times what its sessions can need, so that only one
  /// that never ends meets it.
  public static int stepLimit(Scenario scenario) {
    long steps = limit(scenario, scenario.client());
    for (OtherSession other : scenario.others()) {
      steps += limit(scenario, other.client());
    }
    return (int) Math.min(Integer.MAX_VALUE - 8, steps);
  }

  private static long limit(Scenario scenario, ClientSetup client) {
    long steps = STEPS_A_SESSION;
    for (Transfer transfer : client.transfers()) {
      int bytes = scenario.server().size(transfer.file()).orElse(0);
      steps += STEPS_A_TRANSFER + bytes / BYTES_A_STEP;
    }
    return steps;
  }

  /// The recording of a scenario's first steps. If that is not all, a last step says so.
  ///
  /// @param limit how many steps at most
  public static Recording run(Scenario scenario, int limit) {
    Run run = new Run(scenario);
    World start = run.world();
    List<Step> steps = new ArrayList<>(USUAL_STEPS);
    while (steps.size() < limit && run.advance(steps)) {}
    if (run.isQuiet()) {
      return new Recording(scenario, start, steps, Recording.End.QUIET);
    }
    run.stop(steps, limit);
    return new Recording(scenario, start, steps, Recording.End.STEP_LIMIT);
  }
}
