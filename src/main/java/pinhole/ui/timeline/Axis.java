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

  private static final double COUNT = 5; // more room for a tick with a count
  private static final double LONG_COUNT = 11;
  private static final double EASY_STEP = 24;
  private static final double EDGE = 10;
  private static final int HALVINGS = 12;
  private static final double SPREAD = 16; // of the moments under one tick
  private static final double LEAST_BLOCK = 34;
  private static final double MARGIN = 12; // from a block to the tick beside it
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
    List<List<Moment>> groups =
        Merge.toFit(moments, silences::before, g -> fits(g, silences, room));
    double counts = counts(groups);
    double blocks = room - counts - EASY_STEP * (groups.size() - 0.5);
    double scale = scale(groups, silences, blocks);
    double free = room - counts - silences.width(groups, scale);
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

  /// How much of their usual width the blocks of silence get: as much as there is room for.
  private static double scale(List<List<Moment>> groups, Silences silences, double room) {
    double low = 0;
    double high = 1;
    if (silences.width(groups, high) <= room) {
      return high;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (silences.width(groups, middle) <= room) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean fits(List<List<Moment>> groups, Silences silences, double room) {
    double ticks = LEAST_STEP * (groups.size() - 0.5) + counts(groups);
    return ticks + silences.width(groups, 0) <= room;
  }

  private static double counts(List<List<Moment>> groups) {
    return groups.stream().mapToDouble(g -> count(g.size())).sum();
  }

  private static double count(int size) {
    if (size == 1) {
      return 0;
    }
    return size < 10 ? COUNT : LONG_COUNT;
  }

  /// The ticks, from left to right.
  public List<Run> runs() {
    return runs;
  }

  /// The ticks of one of the runs that share this axis, from left to right.
  ///
  /// @param all the moments for which the axis was laid out
  /// @param own the moments of the run
  public List<Run> runs(Storyline all, Storyline own) {
    List<Run> some = new ArrayList<>();
    for (Run run : runs) {
      int first = own.momentAt(all.moments().get(run.first()).at().plus(-1)) + 1;
      int last = own.momentAt(all.moments().get(run.last()).at());
      if (first <= last) {
        some.add(new Run(first, last, run.x()));
      }
    }
    return List.copyOf(some);
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
    private double last;
    private double x;

    Layout(double x, double step, double scale) {
      this.x = x;
      this.last = x - step;
      this.step = step;
      this.scale = scale;
    }

    void lay(List<List<Moment>> groups, Silences silences, Pace pace) {
      for (List<Moment> group : groups) {
        silences.at(group.getFirst().index()).ifPresent(this::block);
        run(group);
        last = x + count(group.size());
        x = last + step;
      }
      silences.last().ifPresent(this::block);
      SimTime end = pace.legs().isEmpty() ? SimTime.ZERO : pace.legs().getLast().to();
      corner(SimTime.ZERO, last);
      corner(end, Math.max(x - step / 2, places.getLast() + 1));
    }

    Ramp ramp() {
      return new Ramp(
          micros.stream().mapToLong(Long::longValue).toArray(),
          places.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// Makes room for a silence before the next tick.
    private void block(Leg leg) {
      x += Axis.block(leg, scale);
      double margin = Math.max(step / 2, MARGIN);
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
