package pinhole.ui.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pinhole.challenge.ChallengeLibrary;
import pinhole.challenge.Grader;
import pinhole.challenge.Judge;
import pinhole.challenge.Sitting;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.LessonException;

/// What is said about an answer to the first challenge.
class SayingTest {
  private final Words words = new Words();
  private Judge judge;
  private Sitting sitting;

  @BeforeEach
  void begin() throws LessonException {
    var challenge = ChallengeLibrary.shipped().find("1");
    judge = new Judge(challenge, Grader.english());
    sitting = new Sitting(challenge);
  }

  @Test
  void nothingIsSaid_untilThereIsSomethingToSay() {
    assertThat(Saying.of(sitting, words)).isEmpty();
    sitting.judged(judge.of(sitting.challenge().start()));
    assertThat(Saying.of(sitting, words)).isEmpty();
    sitting.judged(judge.of(sitting.challenge().solution()));
    assertThat(Saying.of(sitting, words)).isEmpty();
  }

  @Test
  void aTemptingAnswer_isCommentedAtOnce_othersWhenTheyAreHandedIn() {
    var tempting = sitting.challenge().wrong().getFirst();
    sitting.judged(judge.of(tempting.scenario()));
    assertThat(Saying.of(sitting, words))
        .contains(new Saying(false, "Tempting, but not there yet", tempting.why()));
    sitting.judged(judge.of(sitting.challenge().start()));
    sitting.handIn();
    Saying said = Saying.of(sitting, words).orElseThrow();
    assertThat(said.head()).isEqualTo("Not solved yet");
    assertThat(said.text()).contains("SYN to port 50000");
  }

  @Test
  void whatPasses_isSolved_andFewerStarsSayWhatMoreNeed() {
    sitting.judged(judge.of(sitting.challenge().solution()));
    sitting.handIn();
    assertThat(Saying.of(sitting, words))
        .contains(new Saying(true, "Solved with 3 stars", "Nobody needs to do better."));
    sitting.judged(judge.of(wholeRange()));
    sitting.handIn();
    Saying said = Saying.of(sitting, words).orElseThrow();
    assertThat(said.good()).isTrue();
    assertThat(said.head()).isEqualTo("Solved with 2 stars");
    assertThat(said.text()).contains("at most 1 open port.");
  }

  private Scenario wholeRange() {
    Scenario start = sitting.challenge().start();
    FirewallSetup wall = start.firewall(DeviceId.SERVER_FIREWALL);
    List<Rule> rules = new ArrayList<>(wall.rules());
    rules.add(
        new Rule(
            "",
            true,
            Direction.IN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new PortRange(50_000, 50_100)),
            Verdict.ACCEPT));
    return start.withFirewall(DeviceId.SERVER_FIREWALL, wall.withRules(rules));
  }
}
