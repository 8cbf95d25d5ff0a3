package pinhole.ui.ladder;

import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;

/// Which rows are marked.
///
/// @param now the index of the playhead's row, -1 for none
/// @param focus where on it the playhead's moment happens
/// @param picked the index of the row of the picked segment, -1 for none
/// @param related the indices of the rows that belong to it
record Marks(int now, Optional<DeviceId> focus, int picked, List<Integer> related) {
  /// None at all.
  static final Marks NONE = new Marks(-1, Optional.empty(), -1, List.of());

  Marks {
    related = List.copyOf(related);
  }

  /// How a row is marked.
  Look look(int row) {
    boolean here = row == now;
    return new Look(here, here ? focus : Optional.empty(), row == picked, related.contains(row));
  }
}
