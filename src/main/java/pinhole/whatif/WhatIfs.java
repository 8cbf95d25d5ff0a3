package pinhole.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;

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

  /// Those that turn the outcome round come first, but at most two of them if there is one that
  /// does not: that it does not help is worth knowing too.
  private List<WhatIf> best(Optional<Stop> stop) {
    List<WhatIf> turning = new ArrayList<>();
    List<WhatIf> staying = new ArrayList<>();
    List<Scenario> seen = new ArrayList<>();
    for (Candidate candidate : Candidates.about(recording.scenario(), stop)) {
      if (turning.size() >= MOST && !staying.isEmpty()) {
        break;
      }
      if (!seen.contains(candidate.scenario())) {
        seen.add(candidate.scenario());
        WhatIf tried = simulate(candidate);
        (tried.effect().works() == worked ? staying : turning).add(tried);
      }
    }
    int turned = staying.isEmpty() ? MOST : MOST_OF_A_KIND;
    List<WhatIf> best = new ArrayList<>(turning.subList(0, Math.min(turned, turning.size())));
    best.addAll(staying.subList(0, Math.min(MOST - best.size(), staying.size())));
    return List.copyOf(best);
  }

  private WhatIf simulate(Candidate candidate) {
    Effect effect = Effect.of(Simulator.run(candidate.scenario()));
    String result = words.result(effect);
    if (effect.works() && !worked && !candidate.price().isEmpty()) {
      result = words.say("works.price", result, candidate.price());
    }
    return new WhatIf(candidate.title(), candidate.scenario(), effect, result);
  }
}
