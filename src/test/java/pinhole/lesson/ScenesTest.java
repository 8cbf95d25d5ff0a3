package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.lesson.Card.Phase;

/// A lesson with three scenes, a written answer and a second pass is walked through.
class ScenesTest {
  @TempDir Path root;
  private LessonSession session;
  private SimTime now;
  private final List<Answered> told = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    Lesson lesson = SmallLesson.write(root).find("1");
    session = new LessonSession(lesson, Simulator.run(lesson.opening()));
    session.onAnswer(told::add);
    now = SimTime.ZERO;
  }

  @Test
  void continueLeads_throughAllScenes() {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 20 && !over(); i++) {
      go(session.next(now));
      answer(true, Confidence.SURE);
      String part = session.partAt(now).orElseThrow();
      if (!seen.contains(part)) {
        seen.add(part);
      }
      assertThat(session.at(now).index()).isEqualTo(seen.size() - 1);
      assertThat(session.at(now).count()).isEqualTo(6);
    }
    assertThat(seen).containsExactly("says", "told", "dropped", "back", "faded-1", "faded-2");
    assertThat(over()).isTrue();
  }

  @Test
  void theNextScene_isAnotherRecording_andBackLeadsBack() {
    now = session.open("told").orElseThrow().at();
    go(session.next(now));
    assertThat(session.scene().id()).isEqualTo("shut");
    assertThat(session.recording().succeeded()).isFalse();
    go(session.previous(now));
    assertThat(session.scene().id()).isEqualTo(Scene.MAIN);
    assertThat(session.partAt(now)).contains("told");
  }

  @Test
  void aChange_staysInItsScene() {
    Recording changed = Simulator.run(session.recording().scenario().withTls(true));
    session.rerun(changed);
    assertThat(session.changed()).isTrue();
    go(session.open("dropped").orElseThrow());
    assertThat(session.changed()).isFalse();
    go(session.open("says").orElseThrow());
    assertThat(session.changed()).isFalse();
    assertThat(session.recording().scenario().client().tls()).isFalse();
  }

  @Test
  void aWrittenAnswer_isKnownInAnySpacing_andByEveryDigit() {
    go(session.open("says").orElseThrow());
    Card card = session.at(now).card().orElseThrow();
    assertThat(card.asked().orElseThrow().match("  port   10,1,1,10,134, 7 ").right()).isTrue();
    assertThat(card.asked().orElseThrow().match("PORT 10,1,1,10,134,8").right()).isFalse();
    session.write(card, "PORT 10,1,1,10,134,8", Optional.of(Confidence.GUESS));
    assertThat(told.getLast())
        .isEqualTo(
            new Answered(
                "01-small",
                "says",
                Phase.PREDICT,
                Optional.empty(),
                Optional.of("PORT 10,1,1,10,134,8"),
                false,
                Optional.empty(),
                Optional.of(Confidence.GUESS)));
    assertThat(session.at(now).card().orElseThrow().predicted().orElseThrow().reply())
        .isEqualTo("Count again.");
  }

  @Test
  void theSecondPass_asksForVerdicts_andSaysWhy() {
    go(session.open("faded-2").orElseThrow());
    Question question = session.at(now).card().orElseThrow().asked().orElseThrow();
    assertThat(question.ask()).contains("server firewall");
    assertThat(question.choices().stream().filter(Choice::right).map(Choice::brief))
        .containsExactly("dropped");
    assertThat(question.choices().getFirst().reply()).isNotBlank();
  }

  @Test
  void whoWasRightAndSure_maySkip() {
    assertThat(session.maySkip()).isFalse();
    answerAll(true, Confidence.SURE);
    assertThat(session.maySkip()).isTrue();
  }

  @Test
  void whoDoubted_mayNot() {
    answerAll(true, Confidence.FAIRLY_SURE);
    assertThat(session.maySkip()).isFalse();
  }

  @Test
  void anAnswer_isToldWithItsMisconception() {
    go(session.open("dropped").orElseThrow());
    answer(false, Confidence.SURE);
    assertThat(told.getLast().misconception()).contains("wrong-wall");
    assertThat(told.getLast().choice()).contains(0);
    assertThat(told.getLast().confidence()).contains(Confidence.SURE);
  }

  @Test
  void whatIsNotTold_cannotBeOpened() {
    assertThat(session.open("nothing")).isEmpty();
  }

  @Test
  void aConnectionThatWaitsTooLong_isForgotten() throws Exception {
    Path file = root.resolve(SmallLesson.ID).resolve("lesson.yaml");
    String idle = "clientFirewall:\n    enabled: true\n    idleLimit: 1\n    alg: false\n";
    Files.writeString(
        file,
        SmallLesson.YAML.replace("clientFirewall:\n    enabled: true\n    alg: true\n", idle));
    Lesson lesson = SmallLesson.load(root, Locale.ROOT).find("1");
    Recording recording = Simulator.run(lesson.scenario());
    Storyline storyline = Storyline.of(recording);
    Cue cue = Cue.parse("first connection forgotten at client-firewall");
    assertThat(cue.point(recording, storyline)).isPresent();
    Recording busy = session.recording();
    assertThat(cue.point(busy, Storyline.of(busy))).isEmpty();
    assertThat(Cue.parse("pinhole expired").point(recording, storyline)).isEmpty();
  }

  private void answerAll(boolean right, Confidence confidence) {
    for (String part : List.of("says", "dropped")) {
      go(session.open(part).orElseThrow());
      answer(right, confidence);
    }
  }

  private void answer(boolean right, Confidence confidence) {
    Optional<Card> card = session.at(now).card().filter(it -> it.phase() == Phase.PREDICT);
    if (card.isPresent()) {
      Question question = card.get().asked().orElseThrow();
      Choice choice =
          question.choices().stream().filter(it -> it.right() == right).findFirst().orElseThrow();
      session.answer(card.get(), choice, confidence);
    }
  }

  private void go(Stop stop) {
    session.enter(stop);
    now = stop.at();
    session.reached(now);
  }

  private boolean over() {
    Shown shown = session.at(now);
    boolean done = shown.card().map(it -> it.phase() == Phase.DONE).orElse(true);
    return shown.last() && done;
  }

  @Test
  void deviceOfTheFirstScene_isAsTheLessonSays() {
    assertThat(session.recording().scenario().firewall(DeviceId.CLIENT_FIREWALL).alg()).isTrue();
  }
}
