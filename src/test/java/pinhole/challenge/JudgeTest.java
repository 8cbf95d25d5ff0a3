package pinhole.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.LessonException;

/// Tempting wrong answers are known again, whoever wrote their rules.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgeTest {
  private ChallengeLibrary library;

  @BeforeAll
  void load() throws LessonException {
    library = ChallengeLibrary.shipped();
  }

  @Test
  void everyWrongAnswer_isKnownAgain_alsoInAVariant() throws LessonException {
    for (Challenge written : library.challenges()) {
      for (Challenge challenge : List.of(written, library.find(written.id(), 7))) {
        Judge judge = new Judge(challenge, Grader.english());
        for (Attempt attempt : challenge.wrong()) {
          Judgement judgement = judge.of(attempt.scenario());
          assertThat(judgement.tempting()).as(challenge.id()).contains(attempt);
          assertThat(judgement.grade().missed())
              .as(challenge.id())
              .containsExactlyInAnyOrderElementsOf(attempt.fails());
        }
        assertThat(judge.of(challenge.solution()).tempting()).isEmpty();
        assertThat(judge.of(challenge.start()).tempting()).isEmpty();
      }
    }
  }

  @Test
  void namesOrderAndSplitRanges_areMattersOfTaste() throws LessonException {
    Challenge fewest = library.find("01-fewest-holes");
    Scenario start = fewest.start();
    FirewallSetup wall = start.firewall(DeviceId.SERVER_FIREWALL);
    List<Rule> rules = new ArrayList<>(wall.rules());
    rules.addFirst(rule("mine", 50_026, 50_050));
    rules.addFirst(rule("also mine", 50_000, 50_025));
    rules.add(rule("unused", 1, 65_535).switched(false));
    Scenario answer = start.withFirewall(DeviceId.SERVER_FIREWALL, wall.withRules(rules));

    assertThat(new Judge(fewest, Grader.english()).of(answer).tempting())
        .contains(fewest.wrong().get(2));
  }

  @Test
  void anotherWrongAnswer_isNotMistakenForAKnownOne() throws LessonException {
    Challenge fewest = library.find("01-fewest-holes");
    FirewallSetup wall = fewest.start().firewall(DeviceId.SERVER_FIREWALL);
    List<Rule> rules = new ArrayList<>(wall.rules());
    rules.addFirst(rule("a few", 50_000, 50_020));
    Scenario answer = fewest.start().withFirewall(DeviceId.SERVER_FIREWALL, wall.withRules(rules));

    Judgement judgement = new Judge(fewest, Grader.english()).of(answer);
    assertThat(judgement.grade().missed()).containsExactly("file");
    assertThat(judgement.tempting()).isEmpty();
  }

  @Test
  void whatIsNotTheLearners_isObjectedTo() throws LessonException {
    Challenge fewest = library.find("01-fewest-holes");
    Judge judge = new Judge(fewest, Grader.english());
    Scenario start = fewest.start();
    FirewallSetup client = start.firewall(DeviceId.CLIENT_FIREWALL);

    assertThat(judge.objection(start)).isEmpty();
    assertThat(judge.objection(fewest.solution())).isEmpty();
    assertThat(judge.objection(start.withTls(true)).orElseThrow()).contains("TLS");
    assertThat(judge.objection(start.withFirewall(DeviceId.CLIENT_FIREWALL, client.withAlg(true))))
        .isPresent();
  }

  private static Rule rule(String name, int low, int high) {
    return new Rule(
        name,
        true,
        Direction.IN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new PortRange(low, high)),
        Verdict.ACCEPT);
  }
}
