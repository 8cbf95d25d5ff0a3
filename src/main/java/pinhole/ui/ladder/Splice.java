package pinhole.ui.ladder;

import java.util.List;
import javafx.collections.ObservableList;

/// Makes a list equal to another one and touches only what differs, so that a list on screen keeps
/// its place.
final class Splice {
  private Splice() {}

  static <T> void apply(ObservableList<T> shown, List<T> wanted) {
    int same = 0;
    int shorter = Math.min(shown.size(), wanted.size());
    while (same < shorter && shown.get(same).equals(wanted.get(same))) {
      same++;
    }
    int tail = 0;
    while (tail < shorter - same
        && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
      tail++;
    }
    int both = Math.min(shown.size(), wanted.size()) - tail;
    for (int i = same; i < both; i++) {
      if (!shown.get(i).equals(wanted.get(i))) {
        shown.set(i, wanted.get(i));
      }
    }
    if (shown.size() > wanted.size()) {
      shown.remove(both, shown.size() - tail);
    } else if (shown.size() < wanted.size()) {
      shown.addAll(both, wanted.subList(both, wanted.size() - tail));
    }
  }
}
