package pinhole.settings;

/// A place in a lesson.
///
/// @param id the lesson's
/// @param micros the instant of its session, in microseconds
public record LessonPlace(String id, long micros) {
  /// Draws an instant before the start to the start.
  public LessonPlace {
    micros = Math.max(0, micros);
  }
}
