package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;

/// Things of one kind that were drawn for the run before. A change of a rule leaves most of a run
/// as it was: what looks the same is used again, in the same order, for a new node costs much more
/// than one that only moves.
///
/// @param <K> what makes two of them look the same
final class Kept<K, N extends Node> {
  private List<K> looks = List.of();
  private List<N> nodes = List.of();

  /// The nodes for these looks: those that are kept, and new ones between them.
  ///
  /// @param make makes the node for the look at an index
  List<N> use(List<K> wanted, IntFunction<N> make) {
    int[][] common = common(wanted);
    List<N> next = new ArrayList<>();
    int old = 0;
    for (int i = 0; i < wanted.size(); i++) {
      while (old < looks.size() && common[old + 1][i] == common[old][i] && !same(old, wanted, i)) {
        old++;
      }
      boolean kept = old < looks.size() && same(old, wanted, i);
      next.add(kept ? nodes.get(old++) : make.apply(i));
    }
    looks = List.copyOf(wanted);
    nodes = List.copyOf(next);
    return nodes;
  }

  private boolean same(int old, List<K> wanted, int index) {
    return looks.get(old).equals(wanted.get(index));
  }

  /// How many can be kept at most of the old ones from one index on for the wanted ones from
  /// another one on.
  private int[][] common(List<K> wanted) {
    int[][] most = new int[looks.size() + 1][wanted.size() + 1];
    for (int i = looks.size() - 1; i >= 0; i--) {
      for (int j = wanted.size() - 1; j >= 0; j--) {
        most[i][j] =
            same(i, wanted, j) ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
      }
    }
    return most;
  }
}
