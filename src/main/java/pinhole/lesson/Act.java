package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import pinhole.explain.Explainer;

/// Parts that follow each other in one scene. A scene may come again later, as another act.
///
/// @param scene in which they happen
/// @param parts in the order in which they are told
public record Act(Scene scene, List<Part> parts) {
  /// Copies the list.
  public Act {
    parts = List.copyOf(parts);
  }

  /// The acts of a lesson in order; the second pass is the last one.
  ///
  /// @param explainer says why in the second pass
  public static List<Act> of(Lesson lesson, Explainer explainer) {
    List<Act> all = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    for (Part part : lesson.parts()) {
      if (!open.isEmpty() && !open.getLast().scene().equals(part.scene())) {
        all.add(act(lesson, open));
        open = new ArrayList<>();
      }
      open.add(part);
    }
    if (!open.isEmpty()) {
      all.add(act(lesson, open));
    }
    lesson.faded().map(it -> FadedPass.of(it, explainer)).ifPresent(all::add);
    return List.copyOf(all);
  }

  private static Act act(Lesson lesson, List<Part> parts) {
    return new Act(lesson.scene(parts.getFirst().scene()), parts);
  }
}
