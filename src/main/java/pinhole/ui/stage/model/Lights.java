package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.sim.Relations;

/// What the user picked, and what belongs to it.
///
/// @param picked the number of the picked segment, empty for none
/// @param relations what belongs together, empty where nothing is picked
public record Lights(Optional<Integer> picked, Optional<Relations> relations) {
  /// How something is lit.
  public enum Light {
    /// Not at all.
    NONE,
    /// It belongs to what is picked.
    RELATED,
    /// It is what is picked.
    PICKED
  }

  /// Nothing is picked.
  public static Lights none() {
    return new Lights(Optional.empty(), Optional.empty());
  }

  /// How to light what stands for a segment.
  ///
  /// @param segment its number, 0 for none
  public Light of(int segment) {
    if (segment == 0 || picked.isEmpty()) {
      return Light.NONE;
    }
    if (picked.get() == segment) {
      return Light.PICKED;
    }
    boolean related = relations.filter(r -> r.related(picked.get(), segment)).isPresent();
    return related ? Light.RELATED : Light.NONE;
  }
}
