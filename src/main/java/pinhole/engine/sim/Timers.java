package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;

/// Which timers are running. The queue may hold earlier firings of the same timer: only the last
/// one counts. There are never more than a handful, so a list is searched.
final class Timers {
  private record Armed(Event timer, long serial) {}

  private final List<Armed> running = new ArrayList<>();

  /// Starts or restarts a timer.
  ///
  /// @param serial of its firing in the queue
  void arm(Event timer, long serial) {
    disarm(timer);
    running.add(new Armed(timer, serial));
  }

  /// Stops a timer, if it runs.
  void disarm(Event timer) {
    int at = indexOf(timer);
    if (at >= 0) {
      running.remove(at);
    }
  }

  /// Whether this firing will count.
  boolean runs(Event timer, long serial) {
    int at = indexOf(timer);
    return at >= 0 && running.get(at).serial() == serial;
  }

  private int indexOf(Event timer) {
    for (int i = running.size() - 1; i >= 0; i--) {
      if (running.get(i).timer().equals(timer)) {
        return i;
      }
    }
    return -1;
  }
}
