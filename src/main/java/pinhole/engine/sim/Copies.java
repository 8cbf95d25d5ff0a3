package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;

/// Changed copies of lists that never change themselves. Most have one or two elements.
final class Copies {
  private Copies() {}

  /// The list with one element replaced.
  static <T> List<T> replaced(List<T> list, int index, T value) {
    if (list.size() == 1) {
      return List.of(value);
    }
    if (list.size() == 2) {
      return index == 0 ? List.of(value, list.get(1)) : List.of(list.get(0), value);
    }
    List<T> copy = new ArrayList<>(list);
    copy.set(index, value);
    return List.copyOf(copy);
  }

  /// The list with one more element.
  static <T> List<T> appended(List<T> list, T value) {
    if (list.isEmpty()) {
      return List.of(value);
    }
    if (list.size() == 1) {
      return List.of(list.get(0), value);
    }
    List<T> copy = new ArrayList<>(list.size() + 1);
    copy.addAll(list);
    copy.add(value);
    return List.copyOf(copy);
  }
}
