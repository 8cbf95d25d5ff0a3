package pinhole.engine.sim;

import java.util.List;

/// Finds the moments of a recording.
final class Storyteller {
  Storyteller(Recording recording) {}

  Storyline tell() {
    return new Storyline(List.of(), List.of());
  }
}
