package pinhole.ui.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pinhole.lesson.Group;
import pinhole.lesson.Lesson;

/// The lessons under headings, by the group that each says it belongs to.
///
/// @param id of the group
/// @param name the heading
/// @param lessons under it, at least one
record Groups(Group id, String name, List<Lesson> lessons) {
  Groups {
    lessons = List.copyOf(lessons);
  }

  /// All that have lessons.
  static List<Groups> of(List<Lesson> all, Words words) {
    List<Groups> groups = new ArrayList<>();
    for (Group group : Group.values()) {
      List<Lesson> own = all.stream().filter(l -> l.group() == group).toList();
      if (!own.isEmpty()) {
        groups.add(new Groups(group, name(group, words), own));
      }
    }
    return groups;
  }

  /// The id of what is said about how many are done.
  String countId() {
    return "done-" + id.name().toLowerCase(Locale.ROOT);
  }

  private static String name(Group group, Words words) {
    return switch (group) {
      case BASICS -> words.say("group.basics");
      case ALG -> words.say("group.alg");
      case NAT -> words.say("group.nat");
      case TODAY -> words.say("group.today");
      case TROUBLESHOOTING -> words.say("group.troubleshooting");
    };
  }
}
