package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.Transit;

/// How fast simulated time is shown: each hop of a segment and each look at the rules takes a fixed
/// time, and long silences are shortened to one and the same wait. A pure mapping between
/// milliseconds of presentation and instants of the simulation.
public final class Pace {
  /// How long a hop over one link is shown, ms at 1x; also the least time between two moments.
  public static final double HOP_MILLIS = 420;

  /// How long a comparison with the rules is shown, ms at 1x: six rows of 140.
  public static final double CHECK_MILLIS = 840;

  /// How long the rest of a comparison is shown that ends with a fall, ms at 1x: the last row of
  /// 130 and a fall of 520.
  public static final double DROP_MILLIS = 650;

  /// How long a wait is shown, ms at 1x.
  public static final double WAIT_MILLIS = 600;

  /// From how much silence on there is a wait, in simulated microseconds.
  public static final long WAIT_FROM_MICROS = Storyline.SILENCE_MICROS;

  /// How long it is shown, ms at 1x, that a pinhole closed because nobody came.
  public static final double EXPIRY_MILLIS = WAIT_MILLIS;

  private static final double PASS_ON_MILLIS = 60; // a wall that only passes on

  private final List<Leg> legs;
  private final Ramp ramp;

  private Pace(List<Leg> legs, List<SimTime> expiries) {
    Slowly slowly = new Slowly(expiries);
    this.legs = legs.stream().map(slowly::longer).toList();
    this.ramp = slowly.ramp(this.legs);
  }

  /// The pace of a recording.
  public static Pace of(Playhead.Take take) {
    Recording recording = take.recording();
    return of(take.storyline(), recording.transits(), recording.duration(), Expiries.of(recording));
  }

  /// The pace of a storyline.
  ///
  /// @param storyline the moments
  /// @param transits the journeys of segments
  /// @param end the last instant of the recording
  public static Pace of(Storyline storyline, List<Transit> transits, SimTime end) {
    return of(storyline, transits, end, List.of());
  }

  private static Pace of(
      Storyline storyline, List<Transit> transits, SimTime end, List<SimTime> expiries) {
    Cuts cuts = Cuts.of(transits);
    List<Leg> legs = new ArrayList<>();
    SimTime from = SimTime.ZERO;
    boolean checked = false;
    for (Moment to : storyline.moments()) {
      double after = to.kind() == Moment.Kind.DROPPED ? DROP_MILLIS : HOP_MILLIS;
      double look = checked ? after : CHECK_MILLIS;
      gap(legs, from, to.at(), cuts, isLook(to) ? look : PASS_ON_MILLIS);
      checked = to.kind() == Moment.Kind.CHECKED;
      from = to.at();
    }
    gap(legs, from, end, cuts, PASS_ON_MILLIS);
    return new Pace(legs, expiries);
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

  private static boolean isLook(Moment moment) {
    return switch (moment.kind()) {
      case PASSED,
          CHECKED,
          DROPPED,
          REJECTED,
          PINHOLE_OPENED,
          PINHOLE_USED,
          ALG_DECLINED,
          ALG_DISCARDED,
          NOBODY_THERE ->
          true;
      case SENT, NOBODY_LISTENS, GAVE_UP, ENDED -> false;
    };
  }

  /// Adds the legs between two moments. At least as long as a hop together, so that no moment is
  /// passed by unseen.
  ///
  /// @param still how long the wall's look at the end is shown, or the host's, without movement
  private static void gap(List<Leg> legs, SimTime from, SimTime to, Cuts cuts, double still) {
    List<Leg> parts = new ArrayList<>();
    SimTime start = from;
    for (SimTime cut : cuts.between(from, to)) {
      parts.add(leg(start, cut, cuts, cut.equals(to) ? still : PASS_ON_MILLIS));
      start = cut;
    }
    double sum = parts.stream().mapToDouble(Leg::millis).sum();
    double scale = Math.max(1, HOP_MILLIS / sum);
    for (Leg part : parts) {
      legs.add(new Leg(part.from(), part.to(), part.silent(), part.millis() * scale));
    }
  }

  private static Leg leg(SimTime from, SimTime to, Cuts cuts, double still) {
    long length = to.micros() - from.micros();
    OptionalLong hop = cuts.hopAt(from);
    if (hop.isPresent()) {
      return new Leg(from, to, false, HOP_MILLIS * length / hop.getAsLong());
    }
    boolean silent = length >= WAIT_FROM_MICROS;
    return new Leg(from, to, silent, silent ? WAIT_MILLIS : still);
  }
}
