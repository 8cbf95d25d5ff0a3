package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.net.SimTime;

/// The moments of a recording, and their chapters: what steps, ticks and headings are made from.
///
/// @param moments in order of time
/// @param chapters in order, without gaps
public record Storyline(List<Moment> moments, List<Chapter> chapters) {
  /// From how much time without a moment on there is a silence worth telling, in microseconds.
  public static final long SILENCE_MICROS = 500_000;

  /// Copies the lists.
  public Storyline {
    moments = List.copyOf(moments);
    chapters = List.copyOf(chapters);
  }

  /// The storyline of a recording.
  public static Storyline of(Recording recording) {
    return new Storyteller(recording).tell();
  }

  /// The index of the last moment at or before an instant, -1 before the first.
  public int momentAt(SimTime now) {
    int found = -1;
    for (Moment moment : moments) {
      if (moment.at().compareTo(now) > 0) {
        break;
      }
      found = moment.index();
    }
    return found;
  }
}
