package pinhole.ui.start;

import java.util.ArrayList;
import java.util.List;
import pinhole.lesson.Lesson;

/// The lessons under headings, by their number in the course.
///
/// @param name the heading
/// @param lessons under it, at least one
record Groups(String name, List<Lesson> lessons) {
  /// The number of the first lesson of each group, as in the names of their headings.
  private static final List<Integer> FIRSTS = List.of(1, 4, 8, 12, 14, 16);

  Groups {
    lessons = List.copyOf(lessons);
  }

  /// All that have lessons.
  static List<Groups> of(List<Lesson> all, Words words) {
    List<Groups> groups = new ArrayList<>();
    for (int i = 0; i < FIRSTS.size(); i++) {
      int from = FIRSTS.get(i);
      int before = i + 1 < FIRSTS.size() ? FIRSTS.get(i + 1) : Integer.MAX_VALUE;
      List<Lesson> own =
          all.stream().filter(l -> l.number() >= from && l.number() < before).toList();
      if (!own.isEmpty()) {
        groups.add(new Groups(words.say("group." + from), own));
      }
    }
    return groups;
  }
}
