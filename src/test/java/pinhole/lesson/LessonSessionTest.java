package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.lesson.Card.Phase;

/// Lesson 5 is walked through: predict, observe, explain.
class LessonSessionTest {
  private LessonSession session;
  private SimTime callBack;
  private SimTime dropped;
  private SimTime arrives;

  @BeforeEach
  void open() throws Exception {
    Lesson lesson = LessonLibrary.shipped().find("5");
    session = new LessonSession(lesson, Simulator.run(lesson.scenario()));
    SimTime decode = moment("sent 257").at();
    session.answer(
        card(decode), card(decode).prediction().orElseThrow().question().choices().getFirst());
    session.reached(moment("sent SYN on data from server").at());
    callBack = moment("decided ACCEPT on data at server-firewall").at();
    Moment drop = moment("decided DROP on data at client-firewall");
    dropped = drop.at();
    arrives = session.recording().steps().get(drop.step()).at();
  }

  @Test
  void beforeTheFirstCue_nothingIsSaid() {
    assertThat(session.at(SimTime.ZERO).text()).isEmpty();
    assertThat(session.at(SimTime.ZERO).mayContinue()).isTrue();
  }

  @Test
  void parts_followTheSession() throws CueException {
    assertThat(session.at(moment("sent 230").at()).index()).isEqualTo(1);
    assertThat(session.at(moment("sent PORT").at()).index()).isEqualTo(2);
    assertThat(session.at(callBack).index()).isEqualTo(3);
    assertThat(session.at(session.recording().duration()).index()).isEqualTo(5);
    assertThat(session.at(callBack).count()).isEqualTo(6 + 3);
  }

  @Test
  void playbackIsHeld_justBeforeTheSynIsJudged() {
    SimTime barrier = session.barrier(SimTime.ZERO).orElseThrow();
    assertThat(barrier).isEqualTo(arrives.plus(-1));
    int step = session.recording().stepAt(barrier);
    assertThat(session.recording().worldAfter(step).clientFirewall().state().defaultInHits())
        .isZero();
  }

  @Test
  void untilItIsAnswered_nothingGoesOn() {
    Shown shown = session.at(callBack);
    assertThat(card(callBack).phase()).isEqualTo(Phase.PREDICT);
    assertThat(shown.mayContinue()).isFalse();
    session.reached(arrives.plus(-1));
    assertThat(session.barrier(callBack)).contains(arrives.plus(-1));
  }

  @Test
  void answered_itIsHeldAtTheOutcome_andThenNoMore() {
    session.answer(card(callBack), choice(false));
    assertThat(card(callBack).phase()).isEqualTo(Phase.OBSERVE);
    assertThat(session.barrier(callBack)).contains(dropped);
    assertThat(session.next(callBack).at()).isEqualTo(dropped);
    session.reached(dropped);
    assertThat(session.barrier(callBack)).isEmpty();
    assertThat(card(dropped).phase()).isEqualTo(Phase.EXPLAIN);
    assertThat(card(dropped).prediction().orElseThrow().observed()).isEqualTo("dropped");
  }

  @Test
  void aPrediction_staysAsItWasMade() {
    session.answer(card(callBack), choice(false));
    session.answer(card(callBack), choice(true));
    assertThat(card(callBack).predicted().orElseThrow().right()).isFalse();
    assertThat(session.score()).isEqualTo(new LessonSession.Score(1, 2));
  }

  @Test
  void theText_changesWithTheOutcome() {
    assertThat(session.at(callBack).text()).isNotEqualTo(session.at(dropped).text());
    assertThat(session.at(callBack).index()).isEqualTo(session.at(dropped).index());
  }

  @Test
  void aReason_mayBeGivenAgain() {
    session.answer(card(callBack), choice(true));
    session.reached(dropped);
    List<Choice> reasons = card(dropped).why().orElseThrow().choices();
    session.answer(card(dropped), reasons.get(1));
    assertThat(card(dropped).phase()).isEqualTo(Phase.DONE);
    assertThat(session.at(dropped).mayContinue()).isTrue();
    session.answer(card(dropped), reasons.get(0));
    assertThat(card(dropped).explained()).contains(reasons.get(0));
  }

  @Test
  void withTheAlgOn_theOtherStoryIsTold() {
    session.answer(card(callBack), choice(true));
    session.reached(session.recording().duration());
    session.rerun(changed());
    assertThat(session.changed()).isTrue();
    assertThat(session.at(session.recording().duration()).index()).isEqualTo(6);
    assertThat(session.barrier(SimTime.ZERO)).isEmpty();
    Beat opened = Beat.of(session.lesson().parts(), session.recording()).get(3);
    assertThat(opened.part().id()).isEqualTo("opened");
  }

  @Test
  void withTheAlgOn_nothingIsAskedThatDoesNotHappen() throws CueException {
    session.rerun(changed());
    assertThat(session.barrier(SimTime.ZERO)).isEmpty();
    Shown shown = session.at(moment("decided ACCEPT on data at client-firewall").at());
    assertThat(shown.card()).isEmpty();
    assertThat(shown.mayContinue()).isTrue();
  }

  @Test
  void changedBackBehindTheQuestion_nothingIsHeld() {
    Recording before = session.recording();
    session.rerun(changed());
    session.rerun(before);
    assertThat(session.barrier(before.duration())).isEqualTo(Optional.empty());
    assertThat(session.barrier(SimTime.ZERO)).isPresent();
  }

  @Test
  void continueAndBack_goFromPartToPart() {
    SimTime now = SimTime.ZERO;
    for (int i = 0; i < 3; i++) {
      now = session.next(now).at();
      assertThat(session.at(now).index()).isEqualTo(i);
    }
    assertThat(session.previous(now.plus(10)).at()).isEqualTo(now);
    assertThat(session.at(session.previous(now).at()).index()).isEqualTo(1);
  }

  private Recording changed() {
    return Simulator.run(
        new Change.Alg(DeviceId.CLIENT_FIREWALL, true).applyTo(session.lesson().scenario()));
  }

  private Card card(SimTime now) {
    return session.at(now).card().orElseThrow();
  }

  private Choice choice(boolean right) {
    return card(callBack).prediction().orElseThrow().question().choices().stream()
        .filter(it -> it.right() == right)
        .findFirst()
        .orElseThrow();
  }

  private Moment moment(String cue) throws CueException {
    return Cue.parse(cue)
        .first(session.recording(), Storyline.of(session.recording()))
        .orElseThrow();
  }
}
