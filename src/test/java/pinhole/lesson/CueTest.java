package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.scenario.ScenarioReader;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CueTest {
  private static final String WALLS =
      "clientFirewall: {enabled: false}\nserverFirewall: {enabled: true, rules: []}\n";
  private Recording dropped;
  private Recording arrived;

  @BeforeAll
  void run() throws LessonException {
    Lesson active = LessonLibrary.shipped().find("active");
    dropped = Simulator.run(active.scenario());
    arrived =
        Simulator.run(new Change.Alg(DeviceId.CLIENT_FIREWALL, true).applyTo(active.scenario()));
  }

  @ParameterizedTest
  @CsvSource({
    "first sent SYN, SENT, client",
    "sent SYN on data from server, SENT, server",
    "sent PORT, SENT, client",
    "'sent PORT 10,1,1,10,134,7 from client', SENT, client",
    "sent 200 from server, SENT, server",
    "decided ACCEPT on data at server-firewall, PASSED, server-firewall",
    "first decided on data at client-firewall, DROPPED, client-firewall",
    "second decided DROP on data, DROPPED, client-firewall",
    "gave up at server, GAVE_UP, server",
    "session ended, ENDED, client",
    "session failed, ENDED, client"
  })
  void found_whereItHappens(String text, Moment.Kind kind, String device) throws CueException {
    Moment moment = in(dropped, text).orElseThrow();
    assertThat(moment.kind()).isEqualTo(kind);
    assertThat(moment.device().id()).isEqualTo(device);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pinhole opened at client-firewall",
        "pinhole used",
        "decided ACCEPT on data at client-firewall",
        "session succeeded"
      })
  void notFound_untilTheAlgIsOn(String text) throws CueException {
    assertThat(in(dropped, text)).isEmpty();
    assertThat(in(arrived, text)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "12, alg rewrote at client-firewall",
    "12, nat rewrote at client-firewall",
    "5, retried on data from server",
    "5, second retried on data"
  })
  void whatIsNoMoment_isFoundAllTheSame(String lesson, String text) throws Exception {
    Scenario scenario = LessonLibrary.shipped().find("5").scenario();
    Scenario shown =
        lesson.equals("5")
            ? scenario
            : new Change.Alg(DeviceId.CLIENT_FIREWALL, true)
                .applyTo(scenario.withNat(DeviceId.CLIENT_FIREWALL, true));
    Recording recording = Simulator.run(shown);
    Storyline storyline = Storyline.of(recording);
    Point found = Cue.parse(text).point(recording, storyline).orElseThrow();
    assertThat(found.at()).isLessThanOrEqualTo(recording.duration());
    assertThat(Cue.parse(Cue.parse(text).toString())).isEqualTo(Cue.parse(text));
    Recording other = Simulator.run(scenario.withTls(true));
    if (lesson.equals("12")) {
      assertThat(Cue.parse(text).point(other, Storyline.of(other))).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client: {program: by-hand, script: [x], calls: 203.0.113.21, callsPort: 2121}",
        "client: {program: by-hand, script: [x], calls: 203.0.113.21, callsPort: 3306}",
        "client: {mode: PASV}\nserver: {port: 2121}"
      })
  void onControl_isAlsoACallToAnotherPort(String yaml) throws Exception {
    Scenario scenario = ScenarioReader.parse("other.yaml", yaml + "\n" + WALLS).scenario();
    Recording recording = Simulator.run(scenario);
    assertThat(in(recording, "first sent SYN on control")).isPresent();
    assertThat(in(recording, "first decided on control at server-firewall")).isPresent();
    assertThat(in(recording, "first decided on data at server-firewall")).isEmpty();
  }

  @Test
  void aLine_isNotFoundByTheBeginningOfAWord() throws CueException {
    assertThat(in(dropped, "sent PORT 10,1,1,10,134")).isPresent();
    assertThat(in(dropped, "sent PORT 10,1,1,10,13")).isEmpty();
  }

  @Test
  void theSecond_isLaterThanTheFirst() throws CueException {
    String syn = " sent SYN on data from server";
    assertThat(in(dropped, "second" + syn).orElseThrow().at())
        .isGreaterThan(in(dropped, "first" + syn).orElseThrow().at());
  }

  @Test
  void words_readAgain_giveTheSameCue() throws CueException {
    Cue cue = Cue.parse("second decided DROP on data at client-firewall");
    assertThat(Cue.parse(cue.toString())).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sent 22 | write one of",
        "snet PORT | did you mean \"sent\"?",
        "first decided DORP at client-firewall | did you mean \"DROP\"?",
        "decided DROP at client-firewal | did you mean \"client-firewall\"?",
        "decided DROP on date | did you mean \"data\"?",
        "pinhole | one of opened, used, expired must follow",
        "session over | write one of ended, succeeded, failed",
        "session ended now | \"now\" is too much",
        "'' | is not known here"
      })
  void mistake_isNamed(String text, String answer) {
    assertThatThrownBy(() -> Cue.parse(text))
        .isInstanceOf(CueException.class)
        .hasMessageContaining(answer);
  }

  private static Optional<Moment> in(Recording recording, String cue) throws CueException {
    return Cue.parse(cue).first(recording, Storyline.of(recording));
  }
}
