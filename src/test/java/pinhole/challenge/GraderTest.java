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

/// What a grade says, and what a learner cannot get away with.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraderTest {
  private final Grader grader = Grader.english();
  private Challenge fewest;
  private Challenge tighten;

  @BeforeAll
  void load() throws LessonException {
    ChallengeLibrary library = ChallengeLibrary.shipped();
    fewest = library.find("01-fewest-holes");
    tighten = library.find("05-tighten");
  }

  @Test
  void aStranger_isNamedWithTheRuleThatLetsHimIn() {
    Grade grade = grader.grade(tighten, tighten.start());

    assertThat(grade.missed()).containsExactly("strangers", "database", "budget");
    assertThat(grade.reasons().getFirst())
        .isEqualTo(
            "Port 22 can be called by anyone: rule 5 of the server firewall lets it through.");
  }

  @Test
  void aSessionThatFails_saysWhatStoppedIt() {
    Grade grade = grader.grade(fewest, fewest.start());

    assertThat(grade.missed()).containsExactly("file");
    assertThat(grade.reasons().getFirst())
        .contains("server firewall", "dropped", "SYN to port 50000");
  }

  @Test
  void whatMustNotBeChanged_isNamed_andDoesNotHelp() {
    Scenario start = fewest.start();
    FirewallSetup off = start.firewall(DeviceId.SERVER_FIREWALL).withEnabled(false);
    Grade grade = grader.grade(fewest, start.withFirewall(DeviceId.SERVER_FIREWALL, off));

    assertThat(grade.passed()).isFalse();
    assertThat(grade.foreign())
        .hasValueSatisfying(it -> assertThat(it).contains("server firewall's other settings"));
    assertThat(grade.missed()).contains("file");
  }

  @Test
  void theOtherFirewallsRules_areNamed() {
    Scenario start = fewest.start();
    FirewallSetup open = start.clientFirewall().withPolicy(Direction.IN, Verdict.ACCEPT);
    FirewallSetup more = start.clientFirewall().withRules(List.of());

    assertThat(grader.grade(fewest, start.withFirewall(DeviceId.CLIENT_FIREWALL, more)).foreign())
        .hasValueSatisfying(it -> assertThat(it).contains("client firewall's rules"));
    assertThat(grader.grade(fewest, start.withFirewall(DeviceId.CLIENT_FIREWALL, open)).foreign())
        .isPresent();
  }

  @Test
  void onlyThePortsThatAreTried_doNotPass() {
    Grade grade = grader.grade(fewest, opening(50000, 50040, 50100));

    assertThat(grade.missed()).containsExactly("file");
    assertThat(grade.reasons().getFirst()).contains("SYN to port 50001");
  }

  @Test
  void aRuleForASourcePort_keepsOutNobody() {
    Scenario answer = with(fewest.start(), rule(Optional.of(PortRange.of(20)), Optional.empty()));

    assertThat(grader.grade(fewest, answer).reasons())
        .anyMatch(it -> it.contains("Port 3306 can be called by anyone, calling from port 20"));
  }

  @Test
  void theRangeAsARule_passesWithTwoStars() {
    Scenario answer = with(fewest.start(), rule(Optional.empty(), range(50000, 50100)));
    Grade grade = grader.grade(fewest, answer);

    assertThat(grade.passed()).isTrue();
    assertThat(grade.stars()).isEqualTo(2);
    assertThat(grade.score()).isEqualTo(new Score(102, 1L << 32));
    assertThat(grade.score()).isGreaterThan(fewest.best());
  }

  @Test
  void moreRulesThanAnybodyWrites_areNotTried() {
    List<Rule> many = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add(rule(Optional.empty(), range(50000, 50100)));
    }
    FirewallSetup wall = fewest.start().serverFirewall().withRules(many);
    Grade grade = grader.grade(fewest, fewest.start().withFirewall(DeviceId.SERVER_FIREWALL, wall));

    assertThat(grade.passed()).isFalse();
    assertThat(grade.foreign().orElse("")).contains("more than 100 rules");
  }

  @Test
  void aGrade_takesFewMilliseconds() {
    for (int i = 0; i < 50; i++) {
      grader.grade(tighten, tighten.solution());
    }
    long before = System.nanoTime();
    for (int i = 0; i < 50; i++) {
      grader.grade(tighten, tighten.solution());
    }
    long micros = (System.nanoTime() - before) / 50_000;
    assertThat(micros).isLessThan(100_000);
  }

  private Scenario opening(int... ports) {
    Scenario answer = fewest.start();
    for (int port : ports) {
      answer = with(answer, rule(Optional.empty(), range(port, port)));
    }
    return answer;
  }

  private static Scenario with(Scenario scenario, Rule rule) {
    FirewallSetup wall = scenario.serverFirewall();
    List<Rule> rules = new ArrayList<>(wall.rules());
    rules.add(rule);
    return scenario.withFirewall(DeviceId.SERVER_FIREWALL, wall.withRules(rules));
  }

  private static Optional<PortRange> range(int low, int high) {
    return Optional.of(new PortRange(low, high));
  }

  private static Rule rule(Optional<PortRange> source, Optional<PortRange> destination) {
    return new Rule(
        "",
        true,
        Direction.IN,
        Optional.empty(),
        source.map(it -> it),
        Optional.empty(),
        destination.map(it -> it),
        Verdict.ACCEPT);
  }
}
