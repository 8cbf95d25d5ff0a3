package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.Transit;
import pinhole.ui.playback.Pace;
import pinhole.ui.playback.Playhead;

/// What one time axis is laid out for: the moments of the run that is shown and those of the run
/// beside it, and silences in which nothing moves in either.
///
/// @param storyline the moments of both; of two at the same instant only the shown run's
/// @param pace the silences that both share
record Joint(Storyline storyline, Pace pace) {
  /// One run, or two.
  ///
  /// @param pace that of the run that is shown
  static Joint of(Playhead.Take shown, Pace pace, Optional<Playhead.Take> other) {
    return other.map(o -> of(shown, o)).orElseGet(() -> new Joint(shown.storyline(), pace));
  }

  private static Joint of(Playhead.Take shown, Playhead.Take other) {
    Storyline both = new Storyline(union(shown.storyline(), other.storyline()), List.of());
    List<Transit> transits = new ArrayList<>(shown.recording().transits());
    transits.addAll(other.recording().transits());
    SimTime end = shown.recording().duration();
    SimTime otherEnd = other.recording().duration();
    return new Joint(both, Pace.of(both, transits, end.compareTo(otherEnd) > 0 ? end : otherEnd));
  }

  private static List<Moment> union(Storyline shown, Storyline other) {
    List<Moment> all = new ArrayList<>();
    int next = 0;
    for (Moment moment : shown.moments()) {
      while (next < other.moments().size() && comes(other.moments().get(next), moment) < 0) {
        all.add(at(all.size(), other.moments().get(next++)));
      }
      if (next < other.moments().size() && comes(other.moments().get(next), moment) == 0) {
        next++;
      }
      all.add(at(all.size(), moment));
    }
    for (Moment rest : other.moments().subList(next, other.moments().size())) {
      all.add(at(all.size(), rest));
    }
    return all;
  }

  private static int comes(Moment one, Moment other) {
    return one.at().compareTo(other.at());
  }

  private static Moment at(int index, Moment m) {
    return new Moment(index, m.step(), m.at(), m.kind(), m.lane(), m.device(), m.segment());
  }
}
