package pinhole.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far a learner came in a lesson.
///
/// @param lesson its id
/// @param seen the ids of the parts that were seen, sorted
/// @param finished whether its end was reached once
/// @param place the part at which the learner was last, empty for its start
/// @param at when this changed last: of two places the later one holds
public record LessonState(
    String lesson, List<String> seen, boolean finished, Optional<String> place, Instant at) {
  /// As many parts as a file can hold; a lesson has 200 at most.
  static final int MOST_SEEN = 250;

  /// Draws the values to what a file can hold.
  public LessonState {
    lesson = Plain.id(lesson);
    seen = seen.stream().map(Plain::id).sorted().distinct().limit(MOST_SEEN).toList();
    place = place.map(Plain::id);
    at = Plain.instant(at);
  }

  /// A lesson that was opened for the first time.
  public static LessonState fresh(String lesson, Instant at) {
    return new LessonState(lesson, List.of(), false, Optional.empty(), at);
  }

  /// The same after a part was seen: the learner is there now.
  public LessonState at(String part, Instant now) {
    return new LessonState(lesson, union(seen, List.of(part)), finished, Optional.of(part), now);
  }

  /// The same after its end was reached.
  public LessonState finished(Instant now) {
    return new LessonState(lesson, seen, true, place, now);
  }

  /// What both know.
  LessonState merged(LessonState other) {
    LessonState later = later(other);
    return new LessonState(
        lesson, union(seen, other.seen), finished || other.finished, later.place, later.at);
  }

  private LessonState later(LessonState other) {
    int order = at.compareTo(other.at);
    int places = place.orElse("").compareTo(other.place.orElse(""));
    boolean mine = order > 0 || (order == 0 && places >= 0);
    return mine ? this : other;
  }

  private static List<String> union(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
