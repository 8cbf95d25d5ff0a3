package pinhole.ui.playback;

import pinhole.engine.net.SimTime;

/// A stretch of simulated time that is shown at one rate.
///
/// @param from its first instant
/// @param to its last instant, later than the first
/// @param silent whether nothing is under way in it and it is long enough to be shown as waiting
/// @param millis how long it is shown at 1x
public record Leg(SimTime from, SimTime to, boolean silent, double millis) {
  /// How much simulated time passes, in seconds.
  public double seconds() {
    return to.seconds() - from.seconds();
  }
}
