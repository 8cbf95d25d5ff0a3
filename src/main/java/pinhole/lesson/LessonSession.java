package pinhole.lesson;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.lesson.Card.Phase;

/// A learner's way through a lesson: which part is shown at an instant, what is asked, what was
/// answered, and where playback must be held. It does not move time itself.
public final class LessonSession {
  private final Lesson lesson;
  private final Answers answers;
  private final Acts acts;
  private final Set<String> observed = new HashSet<>();
  private int act;
  private Recording recording;
  private List<Beat> beats;

  /// At the start of a lesson, with words in English.
  ///
  /// @param lesson which
  /// @param recording of its opening scenario
  public LessonSession(Lesson lesson, Recording recording) {
    this(lesson, recording, Explainer.english());
  }

  /// At the start of a lesson.
  ///
  /// @param lesson which
  /// @param recording of its opening scenario
  /// @param explainer says why in the second pass
  public LessonSession(Lesson lesson, Recording recording, Explainer explainer) {
    this.lesson = lesson;
    this.recording = recording;
    answers = new Answers(lesson.id());
    acts = new Acts(Act.of(lesson, explainer));
    beats = Beat.of(acts.parts(0), recording);
  }

  /// Tells somebody of each answer that is given from now on.
  public void onAnswer(Consumer<Answered> listener) {
    answers.tell(listener);
  }

  /// The lesson.
  public Lesson lesson() {
    return lesson;
  }

  /// What is shown.
  public Recording recording() {
    return recording;
  }

  /// The scene that is shown, as it is before the learner changes anything.
  public Scene scene() {
    return acts.scene(act);
  }

  /// Whether the learner has changed the scene.
  public boolean changed() {
    return !recording.scenario().equals(scene().scenario());
  }

  /// Goes on with another recording of the same scene, after a change. Answers are kept.
  public void rerun(Recording other) {
    rerun(other, Storyline.of(other));
  }

  /// The same, where its storyline is known: to tell it takes as long as all the rest.
  public void rerun(Recording other, Storyline storyline) {
    recording = other;
    beats = Beat.of(acts.parts(act), other, storyline);
  }

  /// Goes to a stop, which may be in another scene. What was changed in this one is left behind.
  public void enter(Stop stop) {
    if (stop.elsewhere()) {
      act = stop.act();
      rerun(stop.recording());
    }
  }

  /// The id of the part that is shown at an instant; empty before the first.
  public Optional<String> partAt(SimTime now) {
    int index = indexAt(now);
    return index < 0 ? Optional.empty() : Optional.of(beats.get(index).part().id());
  }

  /// The ids of the parts as they are counted, of all scenes and passes, before any change.
  public List<String> parts() {
    return acts.told();
  }

  /// Where a part begins, in whichever scene; empty if it is not told there.
  ///
  /// @param part its id
  public Optional<Stop> open(String part) {
    return acts.find(part).map(it -> new Stop(it.act(), it.recording(), it.at(), true));
  }

  /// All parts that are told before the learner changes anything, in every scene.
  public List<Heading> headings() {
    return acts.headings();
  }

  /// What is shown at an instant.
  public Shown at(SimTime now) {
    int index = indexAt(now);
    if (index < 0) {
      int before = acts.before(act) - 1;
      return new Shown(before, count(), 0, Optional.empty(), Optional.empty(), false, true);
    }
    Beat beat = beats.get(index);
    Optional<Card> card = beat.asks() ? Optional.of(card(beat, now)) : Optional.empty();
    return new Shown(
        acts.before(act) + index,
        count(),
        card.map(LessonSession::finished).orElse(1.0),
        Optional.of(text(beat, now)),
        card,
        index == beats.size() - 1 && acts.after(act).isEmpty(),
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
    if (answers.predicted(id).isEmpty()) {
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
    answers.choose(card, choice, Optional.empty());
  }

  /// The same, and how sure the learner is.
  public void answer(Card card, Choice choice, Confidence confidence) {
    answers.choose(card, choice, Optional.of(confidence));
  }

  /// The same, where the learner need not say how sure.
  public void answer(Card card, Choice choice, Optional<Confidence> confidence) {
    answers.choose(card, choice, confidence);
  }

  /// Answers a question whose answer is written.
  ///
  /// @param card as it is shown
  /// @param text what was written
  /// @param confidence how sure the learner is; empty if that is not asked
  public void write(Card card, String text, Optional<Confidence> confidence) {
    answers.write(card, text, confidence);
  }

  /// Where "Continue" leads from an instant: to what was predicted, to the next part, to the next
  /// scene, or to the end.
  public Stop next(SimTime now) {
    int index = indexAt(now);
    if (index >= 0 && beats.get(index).asks() && !beats.get(index).outcomeSeen(now)) {
      return here(beats.get(index).outcome().orElse(now));
    }
    if (index + 1 < beats.size()) {
      return here(beats.get(index + 1).at());
    }
    return acts.after(act).orElseGet(() -> here(recording.duration()));
  }

  /// Where "Back" leads from an instant: to the start of this part, or of the one before, which may
  /// be in the scene before.
  public Stop previous(SimTime now) {
    int index = indexAt(now);
    boolean inside = index >= 0 && now.compareTo(beats.get(index).at()) > 0;
    int target = inside ? index : index - 1;
    if (target >= 0) {
      return here(beats.get(target).at());
    }
    return acts.behind(act).orElseGet(() -> here(SimTime.ZERO));
  }

  /// Whether all that was to be predicted before the second pass was predicted right and without
  /// doubt, so that the learner may go on to the third.
  public boolean maySkip() {
    List<String> asked = acts.asked();
    return lesson.own().isPresent()
        && !asked.isEmpty()
        && asked.stream().allMatch(answers::sureAndRight);
  }

  /// How many predictions were made, and how many of them were right.
  public Score score() {
    return new Score(
        (int) answers.predictions().stream().filter(Choice::right).count(),
        answers.predictions().size());
  }

  /// Predictions of a session.
  ///
  /// @param right how many were right
  /// @param made how many were made
  public record Score(int right, int made) {}

  private Stop here(SimTime at) {
    return new Stop(act, recording, at, false);
  }

  private int count() {
    return acts.count() - acts.beats(act).size() + beats.size();
  }

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
    Optional<Choice> said = answers.predicted(part.id());
    Optional<Choice> reason = answers.explained(part.id());
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
