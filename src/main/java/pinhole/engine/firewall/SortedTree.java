package pinhole.engine.firewall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Items in the order of their keys that never change: adding, replacing and removing make a new
/// tree, which shares with the old one all but the way to the item. A B-tree whose nodes may become
/// thin when items go: those of a firewall are numbered upwards and go in about the same order.
///
/// @param <E> the items
final class SortedTree<E extends SortedTree.Item> {
  /// Something with a place in the order and a last day.
  interface Item {
    /// Its place; no two items of a tree share one.
    long key();

    /// When it is over, in microseconds of simulated time.
    long deadline();
  }

  private static final int WIDTH = 16;
  private static final SortedTree<?> EMPTY = new SortedTree<>(new Object[0], true);

  /// Items in a leaf, trees elsewhere.
  private final Object[] slots;

  private final boolean leaf;
  private final int size;
  private final long deadline;

  private SortedTree(Object[] slots, boolean leaf) {
    this.slots = slots;
    this.leaf = leaf;
    int count = 0;
    long earliest = Long.MAX_VALUE;
    for (int i = 0; i < slots.length; i++) {
      count += leaf ? 1 : child(i).size;
      earliest = Math.min(earliest, leaf ? item(i).deadline() : child(i).deadline);
    }
    this.size = count;
    this.deadline = earliest;
  }

  /// No items.
  @SuppressWarnings("unchecked") // holds no item of any type
  static <E extends Item> SortedTree<E> empty() {
    return (SortedTree<E>) EMPTY;
  }

  /// How many items.
  int size() {
    return size;
  }

  /// The earliest last day of all items; `Long.MAX_VALUE` if there are none.
  long deadline() {
    return deadline;
  }

  /// The item at a place in the order, from 0.
  E get(int index) {
    SortedTree<E> node = this;
    int left = index;
    while (!node.leaf) {
      int i = 0;
      while (left >= node.child(i).size) {
        left -= node.child(i++).size;
      }
      node = node.child(i);
    }
    return node.item(left);
  }

  /// The item with this key.
  Optional<E> find(long key) {
    SortedTree<E> node = this;
    while (!node.leaf) {
      node = node.child(node.branch(key));
    }
    int at = node.place(key);
    return node.holds(at, key) ? Optional.of(node.item(at)) : Optional.empty();
  }

  /// The tree with this item, which takes the place of one with the same key.
  SortedTree<E> with(E item) {
    SortedTree<E> grown = put(item);
    return grown.slots.length <= WIDTH
        ? grown
        : new SortedTree<>(new Object[] {grown.half(false), grown.half(true)}, false);
  }

  /// The tree without the item that has this key.
  SortedTree<E> without(long key) {
    SortedTree<E> shrunk = cut(key);
    while (!shrunk.leaf && shrunk.slots.length == 1) {
      shrunk = shrunk.child(0);
    }
    return shrunk.size == 0 ? empty() : shrunk;
  }

  /// Every item that is over at an instant, in order.
  void over(long micros, Consumer<E> to) {
    for (int i = 0; i < slots.length; i++) {
      if (!leaf) {
        if (child(i).deadline <= micros) {
          child(i).over(micros, to);
        }
      } else if (item(i).deadline() <= micros) {
        to.accept(item(i));
      }
    }
  }

  /// A tree of these items, whose keys ascend or not.
  static <E extends Item> SortedTree<E> of(List<E> items) {
    SortedTree<E> tree = empty();
    for (E item : items) {
      tree = tree.with(item);
    }
    return tree;
  }

  private SortedTree<E> put(E item) {
    if (leaf) {
      int at = place(item.key());
      return holds(at, item.key())
          ? new SortedTree<>(replaced(at, item), true)
          : new SortedTree<>(inserted(at, item), true);
    }
    int at = branch(item.key());
    SortedTree<E> grown = child(at).put(item);
    if (grown.slots.length <= WIDTH) {
      return new SortedTree<>(replaced(at, grown), false);
    }
    Object[] more = inserted(at + 1, grown.half(true));
    more[at] = grown.half(false);
    return new SortedTree<>(more, false);
  }

  private SortedTree<E> cut(long key) {
    int at = leaf ? place(key) : branch(key);
    if (leaf) {
      return holds(at, key) ? new SortedTree<>(removed(at), true) : this;
    }
    SortedTree<E> shrunk = child(at).cut(key);
    if (shrunk == child(at)) {
      return this;
    }
    Object[] rest = shrunk.slots.length == 0 ? removed(at) : replaced(at, shrunk);
    return new SortedTree<>(rest, false);
  }

  private SortedTree<E> half(boolean upper) {
    int middle = slots.length / 2;
    return new SortedTree<>(
        Arrays.copyOfRange(slots, upper ? middle : 0, upper ? slots.length : middle), leaf);
  }

  private Object[] replaced(int at, Object slot) {
    Object[] copy = slots.clone();
    copy[at] = slot;
    return copy;
  }

  private Object[] inserted(int at, Object slot) {
    Object[] copy = new Object[slots.length + 1];
    System.arraycopy(slots, 0, copy, 0, at);
    copy[at] = slot;
    System.arraycopy(slots, at, copy, at + 1, slots.length - at);
    return copy;
  }

  private Object[] removed(int at) {
    Object[] copy = new Object[slots.length - 1];
    System.arraycopy(slots, 0, copy, 0, at);
    System.arraycopy(slots, at + 1, copy, at, copy.length - at);
    return copy;
  }

  /// The first place in a leaf whose key is not below this one.
  private int place(long key) {
    int at = 0;
    while (at < slots.length && item(at).key() < key) {
      at++;
    }
    return at;
  }

  private boolean holds(int at, long key) {
    return at < slots.length && item(at).key() == key;
  }

  /// The last child that does not start above the key, else the first.
  private int branch(long key) {
    int at = slots.length - 1;
    while (at > 0 && child(at).first() > key) {
      at--;
    }
    return at;
  }

  private long first() {
    SortedTree<E> node = this;
    while (!node.leaf) {
      node = node.child(0);
    }
    return node.item(0).key();
  }

  @SuppressWarnings("unchecked") // leaves hold items
  private E item(int at) {
    return (E) slots[at];
  }

  @SuppressWarnings("unchecked") // other nodes hold trees
  private SortedTree<E> child(int at) {
    return (SortedTree<E>) slots[at];
  }
}
