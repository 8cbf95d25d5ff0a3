package pinhole.ui.start;

import java.util.List;
import java.util.Optional;
import pinhole.challenge.Challenge;
import pinhole.lesson.Lesson;
import pinhole.progress.ChallengeState;
import pinhole.progress.Progress;
import pinhole.ui.kit.SketchPicture;

/// What there is to open.
///
/// @param lessons in the order of the course
/// @param challenges in their order
/// @param goOn where one was, empty if there are no lessons
/// @param recent the scenario files that were open lately, the latest first
/// @param progress what the learner has done
public record Offer(
    List<Lesson> lessons,
    List<Challenge> challenges,
    Optional<GoOn> goOn,
    List<String> recent,
    Progress progress,
    Reviews reviews) {
  /// Lessons only, to somebody who has not begun.
  public Offer(List<Lesson> lessons, Optional<GoOn> goOn, List<String> recent) {
    this(lessons, List.of(), goOn, recent, Progress.NONE, Reviews.NONE);
  }

  /// Lessons only.
  public Offer(List<Lesson> lessons, Optional<GoOn> goOn, List<String> recent, Progress progress) {
    this(lessons, List.of(), goOn, recent, progress, Reviews.NONE);
  }

  /// Copies the lists.
  public Offer {
    lessons = List.copyOf(lessons);
    challenges = List.copyOf(challenges);
    recent = List.copyOf(recent);
  }

  /// What is known of a challenge.
  ChallengeState state(Challenge challenge) {
    return progress.challenge(challenge.id()).orElseGet(() -> ChallengeState.fresh(challenge.id()));
  }

  /// The questions that are asked again.
  ///
  /// @param due how many today
  /// @param next in how many days a question comes that is not due yet; empty if there is none
  public record Reviews(int due, Optional<Integer> next) {
    /// There are none.
    public static final Reviews NONE = new Reviews(0, Optional.empty());
  }

  /// Where one was, or where to begin.
  ///
  /// @param lesson the lesson that was open last, or the first one
  /// @param begun whether it was open before
  /// @param caption what was to be seen there
  /// @param picture the stage at that place
  public record GoOn(Lesson lesson, boolean begun, String caption, SketchPicture picture) {}
}
