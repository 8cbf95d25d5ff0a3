package pinhole.app;

import java.util.Optional;
import java.util.Set;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.ui.frame.Heading;

/// What is opened in the window; at most one of the last four is there.
///
/// @param scenario what is simulated at first
/// @param heading what it is called, and what of it can be changed
/// @param course the lesson
/// @param task the challenge
/// @param review the questions of today
/// @param rebuilt the session of a capture
record Opened(
    Scenario scenario,
    Heading heading,
    Optional<Course> course,
    Optional<Task> task,
    Optional<ReviewRound> review,
    Optional<Rebuilt> rebuilt) {
  private Opened(
      Scenario scenario,
      Heading heading,
      Optional<Course> course,
      Optional<Task> task,
      Optional<ReviewRound> review) {
    this(scenario, heading, course, task, review, Optional.empty());
  }

  /// A session of a capture.
  static Opened rebuilt(Rebuilt rebuilt) {
    return new Opened(
        rebuilt.built().scenario(),
        rebuilt.heading(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(rebuilt));
  }

  /// A scenario of one's own.
  static Opened scenario(Scenario scenario, Heading heading) {
    return new Opened(scenario, heading, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Opened lesson(Lesson lesson, Glossary glossary) {
    Course course = new Course(lesson, glossary);
    return new Opened(
        lesson.opening(),
        course.heading(),
        Optional.of(course),
        Optional.empty(),
        Optional.empty());
  }

  static Opened challenge(Task task) {
    return new Opened(
        task.challenge().start(),
        task.heading(),
        Optional.empty(),
        Optional.of(task),
        Optional.empty());
  }

  /// @param title what the review is called
  static Opened review(ReviewRound review, String title) {
    return new Opened(
        review.deck().due().getFirst().recording().scenario(),
        new Heading(title, true, Set.of()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(review));
  }
}
