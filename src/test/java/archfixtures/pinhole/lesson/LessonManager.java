package archfixtures.pinhole.lesson;

/// Planted: a name that says nothing.
public record LessonManager() {}
