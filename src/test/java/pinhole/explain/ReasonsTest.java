package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.ui.ExampleScenarios;

/// The reasons that Why? gives, each from a session in which it is the reason.
class ReasonsTest {
  private static final Scenario ACTIVE = ExampleScenarios.active();

  private static Reason last(Scenario scenario, Moment.Kind kind) {
    Recording recording = Simulator.run(scenario);
    Moment moment =
        Storyline.of(recording).moments().stream()
            .filter(m -> m.kind() == kind)
            .reduce((_, later) -> later)
            .orElseThrow();
    return Explainer.english().reasons(recording).of(moment);
  }

  private static Scenario clientWall(FirewallSetup setup) {
    return ACTIVE.withFirewall(DeviceId.CLIENT_FIREWALL, setup);
  }

  @Test
  void aRuleForTheSourcePort_isATrap() {
    Reason reason = last(ACTIVE, Moment.Kind.DROPPED);
    assertThat(reason.point()).isEqualTo("20 is the source port of this SYN.");
    assertThat(reason.more()).isEqualTo("Rule 2 looks at the destination port, and that is 34311.");
  }

  @Test
  void withoutARuleForTheWay_theDefaultIsToBlame() {
    FirewallSetup wall = ACTIVE.clientFirewall();
    Reason reason =
        last(clientWall(wall.withRules(wall.rules().subList(0, 1))), Moment.Kind.DROPPED);
    assertThat(reason.point()).isEqualTo("No rule is for the way in.");
    assertThat(reason.more()).isEqualTo("The default for in is drop.");
  }

  @Test
  void behindAPortForwarding_theRulesSeeTheTranslatedAddress() {
    Scenario hidden = ACTIVE.withNat(DeviceId.SERVER_FIREWALL, true);
    Address outside = hidden.lab().serverOutside();
    Scenario s =
        hidden.withFirewall(
            DeviceId.SERVER_FIREWALL, hidden.serverFirewall().withRules(List.of(to(outside))));

    Reason reason = last(s, Moment.Kind.DROPPED);
    assertThat(reason.point()).isEqualTo("No rule fits.");
    assertThat(reason.more())
        .isEqualTo(
            "Rule 1 comes closest. It asks for destination %s, and this SYN is translated to %s."
                .formatted(outside, hidden.lab().serverInside()));
    assertThat(String.join(" ", Transcript.lines(Simulator.run(s))).replaceAll(" +", " "))
        .contains("but this SYN is translated to " + hidden.lab().serverInside());
  }

  private static Rule to(Address destination) {
    return new Rule(
        "",
        true,
        Direction.IN,
        Optional.empty(),
        Optional.empty(),
        Optional.of(Prefix.parse(destination.toString())),
        Optional.of(PortSet.parse("20,21")),
        Verdict.ACCEPT);
  }

  @Test
  void aListOfPorts_asksForOneOfThem() {
    FirewallSetup wall = ACTIVE.clientFirewall();
    Rule list = wall.rules().get(1);
    Rule two =
        new Rule(
            "",
            true,
            Direction.IN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PortSet.parse("21,990")),
            Verdict.ACCEPT);
    assertThat(list.direction()).isEqualTo(Direction.IN);
    Reason reason =
        last(clientWall(wall.withRules(List.of(wall.rules().get(0), two))), Moment.Kind.DROPPED);
    assertThat(reason.more())
        .isEqualTo("Rule 2 comes closest: it asks for one of the destination ports 21,990.");
  }

  @Test
  void aSwitchedOffRuleThatWouldFit_isNamed() {
    FirewallSetup server = ACTIVE.serverFirewall();
    Scenario off =
        ACTIVE.withFirewall(
            DeviceId.SERVER_FIREWALL, server.withRule(0, server.rules().get(0).switched(false)));
    assertThat(last(off, Moment.Kind.DROPPED).point()).isEqualTo("Rule 1 is switched off.");
  }

  @Test
  void anotherPortThanTheRule_isNamed() {
    Scenario passive = ACTIVE.withMode(DataMode.PASV);
    Reason reason = last(passive, Moment.Kind.DROPPED);
    assertThat(reason.point()).isEqualTo("No rule opens port 40007.");
    assertThat(reason.more()).isEqualTo("Rule 1 comes closest: it asks for destination port 21.");
  }

  @Test
  void aRejection_hasTheReasonOfADrop() {
    FirewallSetup wall = ACTIVE.clientFirewall();
    Scenario rejecting = clientWall(wall.withPolicy(Direction.IN, Verdict.REJECT));
    assertThat(last(rejecting, Moment.Kind.REJECTED)).isEqualTo(last(ACTIVE, Moment.Kind.DROPPED));
  }

  @Test
  void thePinhole_isTheReasonOfItsUse_andTheLineThatOfThePinhole() {
    Scenario alg = clientWall(ACTIVE.clientFirewall().withAlg(true));
    assertThat(last(alg, Moment.Kind.PINHOLE_USED).point())
        .isEqualTo("A pinhole waited for exactly this SYN.");
    assertThat(last(alg, Moment.Kind.PINHOLE_OPENED).point())
        .isEqualTo("The ALG read the PORT line: port 34311.");
    Reason blind = last(alg.withTls(true), Moment.Kind.ALG_DECLINED);
    assertThat(blind.point()).isEqualTo("The ALG sees only a sealed record and cannot read it.");
  }

  @Test
  void theEnd_isOnlyAboutWhatHappenedBefore() {
    Reason gaveUp = last(ACTIVE, Moment.Kind.GAVE_UP);
    assertThat(gaveUp.because().getFirst()).contains("dropped the SYN").contains("times");
    Reason ended = last(ACTIVE, Moment.Kind.ENDED);
    assertThat(ended.point())
        .isEqualTo("The transfer failed: the client firewall dropped the data SYN.");
    Scenario alg = clientWall(ACTIVE.clientFirewall().withAlg(true));
    assertThat(last(alg, Moment.Kind.ENDED).because())
        .contains(
            "The server firewall let the data SYN out: rule 2.",
            "The client firewall let the data SYN in: expected.");
  }

  @Test
  void aHost_givesItsReasonAndWhatStartedIt() {
    Recording recording = Simulator.run(ACTIVE);
    List<Moment> moments = Storyline.of(recording).moments();
    Reasons reasons = Explainer.english().reasons(recording);
    Moment calls =
        moments.stream()
            .filter(m -> m.kind() == Moment.Kind.SENT && m.device() == DeviceId.SERVER)
            .filter(m -> m.segment().orElseThrow().isSyn())
            .findFirst()
            .orElseThrow();
    assertThat(reasons.question(calls)).isEqualTo("Why does the server send this SYN?");
    Reason reason = reasons.of(calls);
    assertThat(reason.point()).isEqualTo("Active mode: the server calls 10.1.1.10 port 34311.");
    assertThat(reason.more()).isEqualTo("The server has just heard \"RETR a.txt\".");
    assertThat(reason.because().getLast()).startsWith("At the server arrives: \"RETR a.txt\"");
  }
}
