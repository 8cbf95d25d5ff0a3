package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.List;

/// Where the ticks of a session stand: beside each other as they follow each other, not as far
/// apart as in time; long silences get room of their own. What does not fit is scrolled.
///
/// @param xs the middle of each tick, in px from the left end of all of them
/// @param waits the room of each silence, in order
/// @param width of all of them
record TrackPlan(List<Double> xs, List<Room> waits, double width) {
  private static final double LEAST_PITCH = 24;
  private static final double MOST_PITCH = 64;
  private static final double EDGE = 14;
  private static final double WAIT = 36;
  private static final double WAIT_GROWS = 18; // for each doubling of a second
  private static final double WAIT_MOST = 120;
  private static final double SECOND = 1e6;

  /// Copies the lists.
  TrackPlan {
    xs = List.copyOf(xs);
    waits = List.copyOf(waits);
  }

  /// The room of a silence.
  record Room(Story.Wait of, double from, double to) {}

  /// Lays a story out.
  ///
  /// @param room how wide the track is
  static TrackPlan of(Story story, double room) {
    double silent = story.waits().stream().mapToDouble(TrackPlan::wide).sum();
    int ticks = story.stops().size();
    double fair = ticks < 2 ? MOST_PITCH : (room - 2 * EDGE - silent) / (ticks - 1);
    double pitch = Math.clamp(fair, LEAST_PITCH, MOST_PITCH);
    List<Double> xs = new ArrayList<>();
    List<Room> rooms = new ArrayList<>();
    double x = EDGE;
    int next = 0;
    for (int i = 0; i < ticks; i++) {
      xs.add(x);
      if (next < story.waits().size() && story.waits().get(next).after() == i) {
        Story.Wait wait = story.waits().get(next);
        double wide = wide(wait);
        rooms.add(new Room(wait, x + pitch / 2, x + pitch / 2 + wide));
        x += wide;
        next++;
      }
      x += pitch;
    }
    double width = xs.isEmpty() ? 0 : xs.getLast() + EDGE;
    return new TrackPlan(xs, rooms, width);
  }

  private static double wide(Story.Wait wait) {
    double seconds = wait.micros() / SECOND;
    double log = Math.log(1 + seconds) / Math.log(2);
    return Math.min(WAIT_MOST, WAIT + WAIT_GROWS * log);
  }

  /// How far the track is scrolled so that a tick is in its middle, or as near as it gets.
  double scrolled(int stop, double room) {
    if (width <= room || xs.isEmpty()) {
      return 0;
    }
    return Math.clamp(xs.get(stop) - room / 2, 0, width - room);
  }

  /// The tick that is nearest to a place.
  int nearest(double x) {
    int found = 0;
    for (int i = 0; i < xs.size(); i++) {
      if (Math.abs(xs.get(i) - x) < Math.abs(xs.get(found) - x)) {
        found = i;
      }
    }
    return found;
  }
}
