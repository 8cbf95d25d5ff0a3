package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;

/// Things of one kind that were drawn for the run before. A change of a rule leaves most of a run
/// as it was: what looks the same is used again, in the same order, for a new node costs much more
/// than one that only moves. What this run does not need may rest, unseen and in its place, until a
/// run needs it again: with a rule that is switched off and on, that is the very next one.
///
/// @param <K> what makes two of them look the same
final class Kept<K, N extends Node> {
  private final int mayRest;
  private List<Slot<K, N>> slots = List.of();

  /// A node and how it looks.
  private record Slot<K, N>(K look, N node) {}

  /// Keeps only what is used.
  Kept() {
    this(0);
  }

  /// Keeps what is used and some more.
  ///
  /// @param mayRest how many nodes may rest
  Kept(int mayRest) {
    this.mayRest = mayRest;
  }

  /// The nodes for these looks: those that are kept, and new ones between them.
  ///
  /// @param make makes the node for the look at an index
  List<N> use(List<K> wanted, IntFunction<N> make) {
    int[][] common = common(wanted);
    List<Slot<K, N>> next = new ArrayList<>();
    List<N> used = new ArrayList<>();
    int rest = mayRest;
    int old = 0;
    for (int i = 0; i <= wanted.size(); i++) {
      while (old < slots.size()
          && common[old + 1][i] == common[old][i]
          && !(i < wanted.size() && same(old, wanted, i))) {
        Slot<K, N> idle = slots.get(old++);
        if (rest-- > 0) {
          idle.node().setVisible(false);
          next.add(idle);
        }
      }
      if (i < wanted.size()) {
        boolean kept = old < slots.size() && same(old, wanted, i);
        Slot<K, N> slot = kept ? slots.get(old++) : new Slot<>(wanted.get(i), make.apply(i));
        next.add(slot);
        used.add(slot.node());
      }
    }
    slots = List.copyOf(next);
    return List.copyOf(used);
  }

  /// All nodes in order, those that rest too.
  List<N> all() {
    return slots.stream().map(Slot::node).toList();
  }

  private boolean same(int old, List<K> wanted, int index) {
    return slots.get(old).look().equals(wanted.get(index));
  }

  /// How many can be kept at most of the old ones from one index on for the wanted ones from
  /// another one on.
  private int[][] common(List<K> wanted) {
    int[][] most = new int[slots.size() + 1][wanted.size() + 1];
    for (int i = slots.size() - 1; i >= 0; i--) {
      for (int j = wanted.size() - 1; j >= 0; j--) {
        most[i][j] =
            same(i, wanted, j) ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
      }
    }
    return most;
  }
}
