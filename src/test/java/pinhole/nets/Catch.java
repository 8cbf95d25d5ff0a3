package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the nets found: each problem once, with where it was seen.
final class Catch {
  private final Map<String, List<String>> found = new TreeMap<>();

  /// Adds what was found at a place.
  void add(String where, List<String> problems) {
    problems.stream()
        .distinct()
        .forEach(p -> found.computeIfAbsent(p, _ -> new ArrayList<>()).add(where));
  }

  /// One line for each problem.
  List<String> lines() {
    return found.entrySet().stream()
        .map(e ->
            e.getKey()
                + "   [in "
                + e.getValue().getFirst()
                + (e.getValue().size() > 1 ? " and " + (e.getValue().size() - 1) + " more" : "")
                + "]")
        .toList();
  }
}
