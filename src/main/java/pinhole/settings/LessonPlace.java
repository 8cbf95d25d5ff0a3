package pinhole.settings;

import java.util.Optional;

/// A place in a lesson.
///
/// @param id the lesson's
/// @param part the id of its part, which also says in which scene it is; empty for its start
public record LessonPlace(String id, Optional<String> part) {}
