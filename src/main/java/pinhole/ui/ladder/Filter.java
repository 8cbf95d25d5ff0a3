package pinhole.ui.ladder;

import java.util.EnumSet;
import java.util.Set;
import pinhole.engine.sim.Lane;

/// Of which connections segments are shown.
enum Filter {
  BOTH(EnumSet.allOf(Lane.class)),
  CONTROL(EnumSet.of(Lane.CONTROL)),
  DATA(EnumSet.of(Lane.DATA));

  private final Set<Lane> lanes;

  Filter(Set<Lane> lanes) {
    this.lanes = lanes;
  }

  Set<Lane> lanes() {
    return lanes;
  }
}
