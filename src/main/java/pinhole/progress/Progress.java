package pinhole.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// All that is known of a learner. Two of them can be merged, in any order and as often as one
/// likes: nothing is lost and nothing is doubled.
///
/// @param learner who it is, empty if nobody said so
/// @param lessons how far the learner came, sorted by id
/// @param challenges how the learner did, sorted by id
/// @param answers all that are kept, the oldest first
public record Progress(
    Optional<Learner> learner,
    List<LessonState> lessons,
    List<ChallengeState> challenges,
    List<Answer> answers) {
  /// The version of its files.
  public static final int VERSION = 1;

  /// Of somebody who has not begun.
  public static final Progress NONE =
      new Progress(Optional.empty(), List.of(), List.of(), List.of());

  /// As many lessons and challenges as a file can hold; of more lessons the latest stay.
  static final int MOST = 300;

  /// Merges what is there twice, and draws everything to its bounds.
  public Progress {
    lessons = latest(byId(lessons, LessonState::lesson, LessonState::merged));
    challenges =
        byId(challenges, ChallengeState::challenge, ChallengeState::merged).stream()
            .limit(MOST)
            .toList();
    answers = AnswerLog.kept(answers);
  }

  /// The lesson's state, empty if it was never opened.
  public Optional<LessonState> lesson(String id) {
    return lessons.stream().filter(state -> state.lesson().equals(id)).findFirst();
  }

  /// The challenge's state, empty if it was never tried.
  public Optional<ChallengeState> challenge(String id) {
    return challenges.stream().filter(state -> state.challenge().equals(id)).findFirst();
  }

  /// The answers to a question, the oldest first.
  public List<Answer> answers(Question question) {
    return answers.stream().filter(answer -> answer.question().equals(question)).toList();
  }

  /// The name to greet with, empty if there is none.
  public Optional<String> name() {
    return learner.map(Learner::name).filter(name -> !name.isEmpty());
  }

  /// The same with one answer more.
  public Progress with(Answer answer) {
    return merged(new Progress(Optional.empty(), List.of(), List.of(), List.of(answer)));
  }

  /// The same with a lesson in another state; what was seen before stays seen.
  public Progress with(LessonState lesson) {
    return merged(new Progress(Optional.empty(), List.of(lesson), List.of(), List.of()));
  }

  /// The same with a challenge in another state; what was reached before stays reached.
  public Progress with(ChallengeState challenge) {
    return merged(new Progress(Optional.empty(), List.of(), List.of(challenge), List.of()));
  }

  /// The same with another name, if it is the later one.
  public Progress with(Learner other) {
    return merged(new Progress(Optional.of(other), List.of(), List.of(), List.of()));
  }

  /// What both know.
  public Progress merged(Progress other) {
    Comparator<Learner> later = Comparator.comparing(Learner::since).thenComparing(Learner::name);
    List<Learner> names = new ArrayList<>(learner.stream().toList());
    other.learner.ifPresent(names::add);
    return new Progress(
        names.stream().max(later),
        both(lessons, other.lessons),
        both(challenges, other.challenges),
        both(answers, other.answers));
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    List<T> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static List<LessonState> latest(List<LessonState> states) {
    Comparator<LessonState> byId = Comparator.comparing(LessonState::lesson);
    return states.stream()
        .sorted(Comparator.comparing((LessonState it) -> it.at()).reversed().thenComparing(byId))
        .limit(MOST)
        .sorted(byId)
        .toList();
  }

  private static <T> List<T> byId(
      Collection<T> states, Function<T, String> id, BinaryOperator<T> merge) {
    Map<String, T> sorted = new TreeMap<>();
    states.forEach(state -> sorted.merge(id.apply(state), state, merge));
    return List.copyOf(sorted.values());
  }
}
