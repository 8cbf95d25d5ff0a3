package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;
import pinhole.ui.playback.Leg;
import pinhole.ui.playback.Pace;
import pinhole.ui.playback.Ramp;

/// Where instants stand on a timeline of a given width. Moments stand at equal distances, whatever
/// the time between them; long silences take a block that grows with the logarithm of their length.
public final class Axis {
  /// The least distance of two ticks in px; below it neighbours are merged.
  public static final double LEAST_STEP = 14;

  private static final double MERGED_STEP = 30; // room for a count beside the sign
  private static final double EASY_STEP = 24;
  private static final double EDGE = 10;
  private static final double SPREAD = 16; // of the moments under one tick
  private static final double LEAST_BLOCK = 38;
  private static final double WIDEST_BLOCK = 170;

  private final List<Run> runs;
  private final List<Wait> waits;
  private final Ramp ramp;
  private final double step;

  /// One or more neighbouring moments that share a tick.
  ///
  /// @param first the index of the first moment
  /// @param last the index of the last moment
  /// @param x the middle of the tick in px
  public record Run(int first, int last, double x) {
    /// How many moments share the tick.
    public int count() {
      return last - first + 1;
    }

    /// Whether a moment belongs to it.
    public boolean holds(int moment) {
      return first <= moment && moment <= last;
    }
  }

  /// A silence that is drawn as a block.
  ///
  /// @param leg the silence
  /// @param from its left edge in px
  /// @param to its right edge in px
  public record Wait(Leg leg, double from, double to) {}

  /// The axis of a storyline.
  ///
  /// @param storyline the moments
  /// @param pace tells where the silences are
  /// @param left the left end in px
  /// @param right the right end in px
  public Axis(Storyline storyline, Pace pace, double left, double right) {
    List<Moment> moments = storyline.moments();
    Silences silences = new Silences(moments, pace);
    double room = right - left - 2 * EDGE;
    double bare = room - silences.count() * LEAST_BLOCK;
    boolean fits = bare / LEAST_STEP >= moments.size();
    int most = fits ? moments.size() : (int) (bare / MERGED_STEP);
    List<List<Moment>> groups = Merge.toFit(moments, silences::before, most);
    double blocks = room - (fits ? EASY_STEP : MERGED_STEP) * (groups.size() - 0.5);
    double scale = Math.min(1, Math.max(0, blocks) / Math.max(1, silences.width(groups, 1)));
    double free = room - silences.width(groups, scale);
    step = Math.max(1, free / Math.max(1, groups.size() - 0.5));
    Layout layout = new Layout(left + EDGE, step, scale);
    layout.lay(groups, silences, pace);
    runs = List.copyOf(layout.runs);
    waits = List.copyOf(layout.waits);
    ramp = layout.ramp();
  }

  /// Where an instant is, in px; never falls as time goes on.
  public double x(SimTime instant) {
    return ramp.place(instant);
  }

  /// Which instant is at a place in px; never falls from left to right.
  public SimTime time(double x) {
    return ramp.time(x);
  }

  /// The ticks, from left to right.
  public List<Run> runs() {
    return runs;
  }

  /// The blocks of silence, from left to right.
  public List<Wait> waits() {
    return waits;
  }

  /// The distance of two ticks that no silence divides, in px.
  public double step() {
    return step;
  }

  static double block(Leg leg, double scale) {
    double wide = 50 + 24 * Math.log(leg.seconds()) / Math.log(2);
    return Math.clamp(scale * wide, LEAST_BLOCK, WIDEST_BLOCK);
  }

  /// Lays the groups out from left to right.
  private static final class Layout {
    private final List<Run> runs = new ArrayList<>();
    private final List<Wait> waits = new ArrayList<>();
    private final List<Long> micros = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private final double step;
    private final double scale;
    private double x;

    Layout(double x, double step, double scale) {
      this.x = x;
      this.step = step;
      this.scale = scale;
    }

    void lay(List<List<Moment>> groups, Silences silences, Pace pace) {
      for (List<Moment> group : groups) {
        silences.at(group.getFirst().index()).ifPresent(this::block);
        run(group);
        x += step;
      }
      silences.last().ifPresent(this::block);
      SimTime end = pace.legs().isEmpty() ? SimTime.ZERO : pace.legs().getLast().to();
      corner(SimTime.ZERO, x - step);
      corner(end, x - step / 2);
    }

    Ramp ramp() {
      return new Ramp(
          micros.stream().mapToLong(Long::longValue).toArray(),
          places.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Makes room for a silence before the next tick.
    private void block(Leg leg) {
      double last = x - step;
      x += Axis.block(leg, scale);
      double margin = Math.max(step / 2, LEAST_STEP);
      waits.add(new Wait(leg, last + margin, x - margin));
      corner(leg.from(), last + step * 0.45);
      corner(leg.to(), x - step * 0.45);
    }

    private void run(List<Moment> group) {
      double spread = Math.min(step * 0.8, SPREAD) / group.size();
      double middle = (group.size() - 1) / 2.0;
      if (micros.isEmpty() && group.getFirst().at().compareTo(SimTime.ZERO) > 0) {
        corner(SimTime.ZERO, x - middle * spread - EDGE);
      }
      for (int i = 0; i < group.size(); i++) {
        corner(group.get(i).at(), x + (i - middle) * spread);
      }
      runs.add(new Run(group.getFirst().index(), group.getLast().index(), x));
    }

    /// Adds a corner unless one stands at that instant already.
    private void corner(SimTime at, double place) {
      if (micros.isEmpty() || at.micros() > micros.getLast()) {
        micros.add(at.micros());
        places.add(place);
      }
    }
  }
}
