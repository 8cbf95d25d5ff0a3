package pinhole.ui.frame;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pinhole.lesson.Control;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.playback.Playhead;

/// Which large views can be opened now. The matrix tells all outcomes, so a lesson offers it only
/// if it leaves every switch to the learner, or when it was seen to its end.
///
/// @param views all that there are
/// @param heading what is open
/// @param playhead where one is in it
record Offered(Set<Large> views, Heading heading, Playhead playhead) implements Predicate<Large> {
  @Override
  public boolean test(Large view) {
    boolean there = views.contains(view);
    if (view != Large.MATRIX || !heading.lesson()) {
      return there;
    }
    boolean everything = List.of(Control.values()).stream().allMatch(heading::offers);
    return there && (everything || over());
  }

  private boolean over() {
    return playhead.barrierProperty().get().isEmpty()
        && playhead.seenProperty().get().compareTo(playhead.end()) >= 0;
  }
}
