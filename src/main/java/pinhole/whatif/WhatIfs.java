package pinhole.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Diagnosis;

/// Finds up to three changes that teach something about what happened. Each is simulated; no two of
/// them are the same scenario.
public final class WhatIfs {
  private static final int MOST = 3;
  private static final int MOST_OF_A_KIND = 2;

  private final Words words = new Words();
  private final Recording recording;
  private final boolean worked;

  private WhatIfs(Recording recording) {
    this.recording = recording;
    this.worked = recording.succeeded();
  }

  /// Changes about what a firewall decided on a segment.
  ///
  /// @param recording what happened
  /// @param wall the firewall
  /// @param segment the segment's number
  public static List<WhatIf> about(Recording recording, DeviceId wall, int segment) {
    return new WhatIfs(recording).best(Stop.of(recording, wall, segment));
  }

  /// Changes about what became of the session: about the connection request that was stopped last,
  /// if one was.
  public static List<WhatIf> about(Recording recording) {
    return new WhatIfs(recording).best(Stop.last(recording));
  }

  /// Those that turn the outcome round are sought first, but at most two of them if there is one
  /// that does not: that it does not help is worth knowing too. They stay in their order.
  private List<WhatIf> best(Optional<Stop> stop) {
    List<WhatIf> all = new ArrayList<>();
    List<WhatIf> turning = new ArrayList<>();
    List<Scenario> seen = new ArrayList<>();
    for (Candidate candidate : Candidates.about(recording.scenario(), stop)) {
      if (turning.size() >= MOST_OF_A_KIND && all.size() > turning.size()) {
        break;
      }
      if (!seen.contains(candidate.scenario())) {
        seen.add(candidate.scenario());
        WhatIf tried = simulate(candidate);
        all.add(tried);
        if (tried.effect().works() != worked) {
          turning.add(tried);
        }
      }
    }
    List<WhatIf> staying = all.stream().filter(w -> !turning.contains(w)).toList();
    int turned = Math.min(turning.size(), staying.isEmpty() ? MOST : MOST_OF_A_KIND);
    List<WhatIf> best = new ArrayList<>(turning.subList(0, turned));
    best.addAll(staying.subList(0, Math.min(MOST - turned, staying.size())));
    return all.stream().filter(best::contains).toList();
  }

  private WhatIf simulate(Candidate candidate) {
    Recording other = Simulator.run(candidate.scenario());
    Effect effect = Effect.of(other);
    boolean costs = effect.works() && !worked && !candidate.price().isEmpty();
    String price = costs ? candidate.price() : "";
    String result = words.result(effect, Diagnosis.of(other));
    return new WhatIf(
        candidate.title(),
        candidate.change(),
        candidate.scenario(),
        effect,
        costs ? words.say("works.price", result, price) : result,
        price);
  }
}
