package pinhole.ui.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;

/// The views that the window makes room for.
///
/// @param large the picture, and what can stand in its place
/// @param other the picture of the run that is kept beside
/// @param grounds what can stand under the picture, one at a time
/// @param docks what can be docked at the right, one at a time
/// @param timeline at the lower edge
/// @param lesson at the left, in a lesson
public record Slots(
    Map<Large, Slot> large,
    Slot other,
    Map<Ground, Slot> grounds,
    Map<Dock, Slot> docks,
    Slot timeline,
    Optional<Slot> lesson) {
  /// Copies the maps, in the order of their names.
  public Slots {
    large = new EnumMap<>(large);
    grounds = new EnumMap<>(grounds);
    docks = docks.isEmpty() ? new EnumMap<>(Dock.class) : new EnumMap<>(docks);
  }

  /// The picture.
  Slot stage() {
    return large.get(Large.STAGE);
  }
}
