package pinhole.ui.frame;

import pinhole.engine.sim.Recording;

/// A run that is kept beside the one that is shown.
///
/// @param run the run
/// @param first whether it is A; then the one that is shown is B
record Rival(Recording run, boolean first) {}
