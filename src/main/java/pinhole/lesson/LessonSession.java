package pinhole.lesson;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.lesson.Card.Phase;

/// A learner's way through a lesson: which part is shown at an instant, what is asked, what was
/// answered, and where playback must be held. It does not move time itself.
public final class LessonSession {
  private final Lesson lesson;
  private final Map<String, Choice> predicted = new HashMap<>();
  private final Map<String, Choice> explained = new HashMap<>();
  private final Set<String> observed = new HashSet<>();
  private Recording recording;
  private List<Beat> beats;

  /// At the start of a lesson.
  ///
  /// @param lesson which
  /// @param recording of its scenario
  public LessonSession(Lesson lesson, Recording recording) {
    this.lesson = lesson;
    this.recording = recording;
    this.beats = Beat.of(lesson, recording);
  }

  /// The lesson.
  public Lesson lesson() {
    return lesson;
  }

  /// What is shown.
  public Recording recording() {
    return recording;
  }

  /// Whether the learner has changed the lesson's scenario.
  public boolean changed() {
    return !recording.scenario().equals(lesson.scenario());
  }

  /// Goes on with another recording, after a change. Answers are kept.
  public void rerun(Recording other) {
    recording = other;
    beats = Beat.of(lesson, other);
  }

  /// What is shown at an instant.
  public Shown at(SimTime now) {
    int index = indexAt(now);
    if (index < 0) {
      return new Shown(-1, beats.size(), 0, Optional.empty(), Optional.empty(), false, true);
    }
    Beat beat = beats.get(index);
    Optional<Card> card = beat.asks() ? Optional.of(card(beat, now)) : Optional.empty();
    return new Shown(
        index,
        beats.size(),
        card.map(LessonSession::finished).orElse(1.0),
        Optional.of(text(beat, now)),
        card,
        index == beats.size() - 1,
        card.map(LessonSession::mayContinue).orElse(true));
  }

  /// Where playback has to stop, seen from an instant: before what is to be predicted, or at what
  /// was predicted, until it has been seen once.
  public Optional<SimTime> barrier(SimTime now) {
    return beats.stream()
        .flatMap(beat -> barrier(beat).stream())
        .filter(it -> it.compareTo(now) >= 0)
        .min(SimTime::compareTo);
  }

  private Optional<SimTime> barrier(Beat beat) {
    String id = beat.part().id();
    if (!predicted.containsKey(id)) {
      return observed.contains(id) ? Optional.empty() : beat.barrier();
    }
    return observed.contains(id) ? Optional.empty() : beat.outcome();
  }

  /// Notes that playback has come to an instant: what lies before it has been seen.
  public void reached(SimTime now) {
    for (Beat beat : beats) {
      if (beat.outcome().isPresent() && beat.outcomeSeen(now)) {
        observed.add(beat.part().id());
      }
    }
  }

  /// Answers the question of a card: the prediction, or after that the reason. A prediction stays
  /// once it is made; a reason may be given again.
  ///
  /// @param card as it is shown
  /// @param choice one of its answers
  public void answer(Card card, Choice choice) {
    if (card.phase() == Phase.PREDICT) {
      predicted.putIfAbsent(card.part(), choice);
    } else if (card.phase() != Phase.OBSERVE) {
      explained.put(card.part(), choice);
    }
  }

  /// Where "Continue" leads from an instant: to what was predicted, to the next part, or to the
  /// end.
  public SimTime next(SimTime now) {
    int index = indexAt(now);
    if (index >= 0 && beats.get(index).asks() && !beats.get(index).outcomeSeen(now)) {
      return beats.get(index).outcome().orElse(now);
    }
    return index + 1 < beats.size() ? beats.get(index + 1).at() : recording.duration();
  }

  /// Where "Back" leads from an instant: to the start of this part, or of the one before.
  public SimTime previous(SimTime now) {
    int index = indexAt(now);
    if (index < 0) {
      return SimTime.ZERO;
    }
    boolean inside = now.compareTo(beats.get(index).at()) > 0;
    int target = inside ? index : index - 1;
    return target < 0 ? SimTime.ZERO : beats.get(target).at();
  }

  /// How many predictions were made, and how many of them were right.
  public Score score() {
    return new Score(
        (int) predicted.values().stream().filter(Choice::right).count(), predicted.size());
  }

  /// Predictions of a session.
  ///
  /// @param right how many were right
  /// @param made how many were made
  public record Score(int right, int made) {}

  private int indexAt(SimTime now) {
    int found = -1;
    for (int i = 0; i < beats.size() && beats.get(i).at().compareTo(now) <= 0; i++) {
      found = i;
    }
    return found;
  }

  private static Prose text(Beat beat, SimTime now) {
    boolean over = beat.outcome().isPresent() && beat.outcomeSeen(now);
    return over ? beat.part().after().orElse(beat.part().text()) : beat.part().text();
  }

  private Card card(Beat beat, SimTime now) {
    Part part = beat.part();
    Optional<Choice> said = Optional.ofNullable(predicted.get(part.id()));
    Optional<Choice> reason = Optional.ofNullable(explained.get(part.id()));
    boolean why = part.why().isPresent();
    Phase phase;
    if (!beat.outcomeSeen(now)) {
      phase = said.isEmpty() ? Phase.PREDICT : Phase.OBSERVE;
    } else {
      phase = why && reason.isEmpty() ? Phase.EXPLAIN : Phase.DONE;
    }
    return new Card(part.id(), phase, part.prediction(), said, part.why(), reason);
  }

  private static double finished(Card card) {
    return switch (card.phase()) {
      case PREDICT -> 0.25;
      case OBSERVE -> 0.5;
      case EXPLAIN -> 0.75;
      case DONE -> 1;
    };
  }

  private static boolean mayContinue(Card card) {
    return card.phase() == Phase.OBSERVE || card.phase() == Phase.DONE;
  }
}
