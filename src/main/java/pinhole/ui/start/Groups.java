package pinhole.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pinhole.lesson.Lesson;

/// The lessons under headings, by their number in the course.
///
/// @param name the heading
/// @param lessons under it, at least one
record Groups(String name, List<Lesson> lessons) {
  Groups {
    lessons = List.copyOf(lessons);
  }

  /// All that have lessons.
  static List<Groups> of(List<Lesson> all, Words words) {
    List<Integer> firsts = Stream.of(words.say("groups").split(" ")).map(Integer::valueOf).toList();
    List<Groups> groups = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      int from = firsts.get(i);
      int before = i + 1 < firsts.size() ? firsts.get(i + 1) : Integer.MAX_VALUE;
      List<Lesson> own =
          all.stream().filter(l -> l.number() >= from && l.number() < before).toList();
      if (!own.isEmpty()) {
        groups.add(new Groups(words.say("group." + from), own));
      }
    }
    return groups;
  }
}
