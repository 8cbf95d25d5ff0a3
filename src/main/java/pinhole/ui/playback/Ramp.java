package pinhole.ui.playback;

import java.util.Arrays;
import pinhole.engine.net.SimTime;

/// A line of straight pieces that gives each instant a place, and each place an instant. Both rise;
/// beyond the ends both stay.
public final class Ramp {
  private final long[] micros;
  private final double[] places;

  /// A ramp through corners.
  ///
  /// @param micros the instants in microseconds, rising, at least one
  /// @param places the place of each instant, rising
  /// @throws IllegalArgumentException if there are no corners or one of the lists does not rise
  public Ramp(long[] micros, double[] places) {
    if (micros.length == 0 || micros.length != places.length) {
      throw new IllegalArgumentException("a ramp needs as many places as instants");
    }
    for (int i = 1; i < micros.length; i++) {
      if (micros[i] <= micros[i - 1] || places[i] <= places[i - 1]) {
        throw new IllegalArgumentException("corner " + i + " does not rise");
      }
    }
    this.micros = Arrays.copyOf(micros, micros.length);
    this.places = Arrays.copyOf(places, places.length);
  }

  /// Where an instant is.
  public double place(SimTime instant) {
    long at = instant.micros();
    int found = Arrays.binarySearch(micros, at);
    if (found >= 0) {
      return places[found];
    }
    int after = -found - 1;
    if (after == 0 || after == micros.length) {
      return places[Math.min(after, micros.length - 1)];
    }
    double share = (double) (at - micros[after - 1]) / (micros[after] - micros[after - 1]);
    return places[after - 1] + share * (places[after] - places[after - 1]);
  }

  /// Which instant is at a place, in whole microseconds rounded down, so that a corner's instant is
  /// not reached before its place.
  public SimTime time(double place) {
    int found = Arrays.binarySearch(places, place);
    if (found >= 0) {
      return new SimTime(micros[found]);
    }
    int after = -found - 1;
    if (after == 0 || after == places.length) {
      return new SimTime(micros[Math.min(after, places.length - 1)]);
    }
    double share = (place - places[after - 1]) / (places[after] - places[after - 1]);
    long more = (long) Math.floor(share * (micros[after] - micros[after - 1]));
    return new SimTime(micros[after - 1] + more);
  }

  /// The place of the last corner.
  public double end() {
    return places[places.length - 1];
  }
}
