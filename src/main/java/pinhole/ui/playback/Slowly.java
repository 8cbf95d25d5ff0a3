package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.SimTime;

/// Gives the closing of a pinhole its time in the silence in which it falls: shown as fast as the
/// rest of a silence it would be over before one sees it.
///
/// @param expiries when pinholes close
record Slowly(List<SimTime> expiries) {
  /// A silence in which a pinhole closes is shown longer.
  Leg longer(Leg leg) {
    double more = inside(leg).size() * Pace.EXPIRY_MILLIS;
    return more == 0 ? leg : new Leg(leg.from(), leg.to(), true, leg.millis() + more);
  }

  /// The line through the legs, with its corners where pinholes close.
  Ramp ramp(List<Leg> legs) {
    List<Long> micros = new ArrayList<>(List.of(0L));
    List<Double> places = new ArrayList<>(List.of(0.));
    for (Leg leg : legs) {
      double start = places.getLast();
      List<SimTime> closing = inside(leg);
      double rest = leg.millis() - closing.size() * Pace.EXPIRY_MILLIS;
      long silent = length(leg) - closing.size() * Expiries.SCAR_MICROS;
      for (int i = 0; i < closing.size(); i++) {
        long at = closing.get(i).micros();
        long before = at - leg.from().micros() - i * Expiries.SCAR_MICROS;
        double place = start + i * Pace.EXPIRY_MILLIS + rest * before / silent;
        corner(micros, places, at, place);
        corner(micros, places, at + Expiries.SCAR_MICROS, place + Pace.EXPIRY_MILLIS);
      }
      corner(micros, places, leg.to().micros(), start + leg.millis());
    }
    return new Ramp(
        micros.stream().mapToLong(Long::longValue).toArray(),
        places.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static void corner(List<Long> micros, List<Double> places, long at, double place) {
    if (at > micros.getLast()) { // one ends where the next begins
      micros.add(at);
      places.add(place);
    }
  }

  /// Those that close in a silence that is long enough, and do not overlap.
  private List<SimTime> inside(Leg leg) {
    List<SimTime> inside = new ArrayList<>();
    long free = leg.from().micros() + 1;
    for (SimTime at : leg.silent() ? expiries : List.<SimTime>of()) {
      if (at.micros() >= free && at.micros() + Expiries.SCAR_MICROS < leg.to().micros()) {
        inside.add(at);
        free = at.micros() + Expiries.SCAR_MICROS;
      }
    }
    return inside;
  }

  private static long length(Leg leg) {
    return leg.to().micros() - leg.from().micros();
  }
}
