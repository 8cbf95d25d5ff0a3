package pinhole.lesson;

import java.util.Optional;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;

/// A point of a session, named by what happens there and never by a time: "first decided DROP at
/// client-firewall".
///
/// @param nth which one, from 1
/// @param what what happens
public record Cue(int nth, Happening what) {
  private static final String[] ORDINALS = {"first", "second", "third"};

  /// Reads a cue as lessons write it.
  ///
  /// @throws CueException if it cannot be read; its message says what would be right
  public static Cue parse(String text) throws CueException {
    return new CueReader(text).read();
  }

  /// The words for the first, the second and the third.
  static String[] ordinals() {
    return ORDINALS.clone();
  }

  /// Where it is in a recording, be it a moment or not; empty if it does not happen.
  public Optional<Point> point(Recording recording, Storyline storyline) {
    return what instanceof Happening.Found found
        ? found.point(nth, recording)
        : first(recording, storyline).map(Point::of);
  }

  /// The moment that it is in a recording; empty if it does not happen, or is none.
  public Optional<Moment> first(Recording recording, Storyline storyline) {
    int seen = 0;
    for (Moment moment : storyline.moments()) {
      if (what.is(moment, recording.steps().get(moment.step())) && ++seen == nth) {
        return Optional.of(moment);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return ORDINALS[nth - 1] + " " + what;
  }
}
