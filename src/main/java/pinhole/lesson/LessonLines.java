package pinhole.lesson;

import java.util.List;
import java.util.Optional;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Member;
import pinhole.scenario.LocatedNode.Text;

/// Where things stand in a `lesson.yaml` that has been loaded.
///
/// @param root of its tree
record LessonLines(LocatedNode root) {
  private static final List<LocatedNode> NONE = List.of();

  /// Of the file of a lesson.
  ///
  /// @throws LessonException if it cannot be read any more
  static LessonLines of(LessonSource source, String lesson) throws LessonException {
    String path = lesson + "/lesson.yaml";
    return new LessonLines(LessonLoader.tree(source, path, new Complaints(source.name(path))));
  }

  /// The line of a key at the top.
  int line(String key) {
    return member(root, key).map(Member::line).orElse(root.line());
  }

  /// The line of a key of a step; where the step begins if it has no such key.
  int step(String id, String key) {
    return items(root, "steps").stream()
        .filter(it -> member(it, "id").filter(at -> isText(at.value(), id)).isPresent())
        .findFirst()
        .map(it -> member(it, key).map(at -> at.value().line()).orElse(it.line()))
        .orElse(line("steps"));
  }

  /// The line of what is predicted at a step.
  int freeze(String id) {
    return items(root, "steps").stream()
        .filter(it -> member(it, "id").filter(at -> isText(at.value(), id)).isPresent())
        .flatMap(it -> member(it, "predict").stream())
        .flatMap(it -> member(it.value(), "freeze").stream())
        .map(it -> it.value().line())
        .findFirst()
        .orElse(step(id, "predict"));
  }

  /// The line of a verdict of the second pass, counted from 0.
  int verdict(int index) {
    List<LocatedNode> all =
        member(root, "faded").map(it -> items(it.value(), "verdicts")).orElse(List.of());
    return index < all.size() ? all.get(index).line() : line("faded");
  }

  private static boolean isText(LocatedNode node, String text) {
    return node instanceof Text(int _, String it) && it.strip().equals(text);
  }

  private static List<LocatedNode> items(LocatedNode node, String key) {
    return member(node, key)
        .map(it -> it.value() instanceof Items(int _, List<LocatedNode> all) ? all : NONE)
        .orElse(NONE);
  }

  private static Optional<Member> member(LocatedNode node, String key) {
    return node instanceof Mapping mapping
        ? Optional.ofNullable(mapping.members().get(key))
        : Optional.empty();
  }
}
