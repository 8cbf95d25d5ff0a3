package pinhole.capture.report;

import java.util.List;
import pinhole.engine.sim.Scenario;

/// A captured session, rebuilt as a scenario and simulated.
public sealed interface Rebuild {
  /// A scenario that is near to it.
  ///
  /// @param scenario with the session's addresses, ports and mode, and the walls that are inferred
  /// @param agrees whether its simulation came to what the capture shows
  /// @param sentences what agrees, what differs, and what was assumed
  record Built(Scenario scenario, boolean agrees, List<String> sentences) implements Rebuild {
    /// Copies the list.
    public Built {
      sentences = List.copyOf(sentences);
    }
  }

  /// No scenario is near to it.
  ///
  /// @param reason why, a sentence
  record Impossible(String reason) implements Rebuild {}

  /// Rebuilds a session.
  static Rebuild of(SessionReport report) {
    return new Rebuilder(report).rebuild();
  }
}
