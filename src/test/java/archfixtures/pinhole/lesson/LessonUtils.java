package archfixtures.pinhole.lesson;

/// Planted: another name that says nothing.
public record LessonUtils() {}
