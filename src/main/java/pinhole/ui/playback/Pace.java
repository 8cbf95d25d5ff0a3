package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.Transit;

/// How fast simulated time is shown: each hop of a segment and each look at the rules takes a fixed
/// time, and long silences are shortened to one and the same wait. A pure mapping between
/// milliseconds of presentation and instants of the simulation.
public final class Pace {
  /// How long a hop is shown, ms at 1x.
  public static final double HOP_MILLIS = 420;

  /// How long a comparison with the rules is shown, ms at 1x: six rows of 140.
  public static final double CHECK_MILLIS = 840;

  /// How long a wait is shown, ms at 1x.
  public static final double WAIT_MILLIS = 600;

  /// From how much silence on there is a wait, in simulated microseconds.
  public static final long WAIT_FROM_MICROS = 500_000;

  private final List<Leg> legs;
  private final Ramp ramp;

  private Pace(List<Leg> legs) {
    this.legs = List.copyOf(legs);
    this.ramp = ramp(legs);
  }

  /// The pace of a recording.
  public static Pace of(Playhead.Take take) {
    return of(take.storyline(), take.recording().transits(), take.recording().duration());
  }

  /// The pace of a storyline.
  ///
  /// @param storyline the moments
  /// @param transits the journeys of segments, in the order of their departure
  /// @param end the last instant of the recording
  public static Pace of(Storyline storyline, List<Transit> transits, SimTime end) {
    List<Leg> legs = new ArrayList<>();
    SimTime from = SimTime.ZERO;
    for (int i = 0; i < storyline.moments().size(); i++) {
      Moment to = storyline.moments().get(i);
      double millis = i == 0 ? HOP_MILLIS : millis(storyline.moments().get(i - 1), to);
      cut(legs, from, to.at(), transits, millis);
      from = to.at();
    }
    cut(legs, from, end, transits, HOP_MILLIS);
    return new Pace(legs);
  }

  /// The stretches in order, without gaps, from zero to the end.
  public List<Leg> legs() {
    return legs;
  }

  /// Which instant is shown after some time of presentation.
  ///
  /// @param millis since the start at 1x
  public SimTime at(double millis) {
    return ramp.time(millis);
  }

  /// After how much presentation an instant is shown, in ms at 1x.
  public double millisAt(SimTime instant) {
    return ramp.place(instant);
  }

  /// How long the whole is shown, ms at 1x.
  public double duration() {
    return ramp.end();
  }

  private static double millis(Moment from, Moment to) {
    if (from.kind() == Moment.Kind.CHECKED) {
      return CHECK_MILLIS;
    }
    int hops = Math.abs(from.device().ordinal() - to.device().ordinal());
    return HOP_MILLIS * Math.max(1, hops);
  }

  /// Adds the legs of one gap: what moves in it, and the silence after it if it is long.
  private static void cut(
      List<Leg> legs, SimTime from, SimTime to, List<Transit> transits, double millis) {
    if (to.compareTo(from) <= 0) {
      return;
    }
    SimTime still = lastArrival(from, to, transits);
    boolean wait = to.micros() - still.micros() >= WAIT_FROM_MICROS;
    if (!wait) {
      legs.add(new Leg(from, to, false, millis));
      return;
    }
    if (still.compareTo(from) > 0) {
      legs.add(new Leg(from, still, false, millis));
    }
    legs.add(new Leg(still, to, true, WAIT_MILLIS));
  }

  private static SimTime lastArrival(SimTime from, SimTime to, List<Transit> transits) {
    SimTime last = from;
    for (Transit transit : transits) {
      boolean inside = transit.departs().compareTo(to) < 0 && transit.arrives().compareTo(from) > 0;
      if (inside && transit.arrives().compareTo(last) > 0) {
        last = transit.arrives().compareTo(to) < 0 ? transit.arrives() : to;
      }
    }
    return last;
  }

  private static Ramp ramp(List<Leg> legs) {
    long[] micros = new long[legs.size() + 1];
    double[] places = new double[legs.size() + 1];
    for (int i = 0; i < legs.size(); i++) {
      micros[i + 1] = legs.get(i).to().micros();
      places[i + 1] = places[i] + legs.get(i).millis();
    }
    return new Ramp(micros, places);
  }
}
