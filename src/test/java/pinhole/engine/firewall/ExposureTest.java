package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;

class ExposureTest {
  private static final String ANY = "any";

  @Test
  void aRuleForCallsFromOutside_opensItsDestinationPorts() {
    assertThat(Exposure.of(in(ANY, ANY, "21")).ports()).isEqualTo(1);
    assertThat(Exposure.of(in(ANY, ANY, "50000-50100")).ports()).isEqualTo(101);
    assertThat(Exposure.of(in(ANY, ANY, ANY)).ports()).isEqualTo(65_535);
    assertThat(Exposure.of(in(ANY, ANY, "0-10")).ports()).isEqualTo(10);
    assertThat(Exposure.of(in(ANY, ANY, "0")).isOpen()).isFalse();
  }

  @Test
  void itSaysToWhom() {
    Exposure exposure = Exposure.of(in("10.1.1.0/24", "203.0.113.21", "21"));
    assertThat(exposure.from()).contains(Prefix.parse("10.1.1.0/24"));
    assertThat(exposure.to()).contains(Prefix.parse("203.0.113.21"));
  }

  @Test
  void offOutAndDrop_openNothing() {
    assertThat(Exposure.of(in(ANY, ANY, "21").switched(false)).isOpen()).isFalse();
    assertThat(Exposure.of(rule(Direction.OUT, ANY, ANY, ANY, Verdict.ACCEPT)).isOpen()).isFalse();
    assertThat(Exposure.of(rule(Direction.IN, ANY, ANY, ANY, Verdict.DROP)).isOpen()).isFalse();
    assertThat(Exposure.of(rule(Direction.IN, ANY, ANY, ANY, Verdict.REJECT)).isOpen()).isFalse();
  }

  @Test
  void aSourcePort_keepsNobodyOut() {
    Rule rule =
        new Rule(
            "",
            true,
            Direction.IN,
            Optional.empty(),
            Optional.of(PortRange.of(20)),
            Optional.empty(),
            Optional.empty(),
            Verdict.ACCEPT);
    assertThat(Exposure.of(rule).ports()).isEqualTo(Exposure.ALL);
  }

  @Test
  void whatAnEarlierRuleDecides_isNotCountedAgain() {
    assertThat(ports(in(ANY, ANY, "21"), in(ANY, ANY, "20-22"))).containsExactly(1, 2);
    Rule drop = rule(Direction.IN, ANY, ANY, "50000-50050", Verdict.DROP);
    assertThat(ports(drop, in(ANY, ANY, "50000-50100"))).containsExactly(0, 50);
  }

  @Test
  void anEarlierRuleForOthers_orThatIsOff_takesNothingAway() {
    Rule open = in(ANY, ANY, "21");
    assertThat(ports(in("10.0.0.0/8", ANY, "21"), open)).containsExactly(1, 1);
    assertThat(ports(in(ANY, "203.0.113.9", "21"), open)).containsExactly(1, 1);
    assertThat(ports(open.switched(false), open)).containsExactly(0, 1);
    assertThat(ports(rule(Direction.OUT, ANY, ANY, ANY, Verdict.DROP), open)).containsExactly(0, 1);
    assertThat(ports(in("10.0.0.0/8", ANY, "21"), in("10.1.1.0/24", ANY, "21")))
        .containsExactly(1, 0);
  }

  @Test
  void theWholeWall_countsEachPortOnce() {
    FirewallSetup wall = wall(new Nat.None(), in(ANY, ANY, "21"), in("10.1.1.1", ANY, "20-21"));
    assertThat(Exposure.total(wall)).isEqualTo(2);
    assertThat(Exposure.total(wall.withPolicy(Direction.IN, Verdict.ACCEPT)))
        .isEqualTo(Exposure.ALL);
    assertThat(Exposure.total(wall.withEnabled(false))).isEqualTo(Exposure.ALL);
    assertThat(Exposure.of(wall.withEnabled(false))).noneMatch(Exposure::isOpen);
  }

  @Test
  void behindTranslation_onlyWhatIsForwardedCanBeCalled() {
    Address outside = Address.v4(203, 0, 113, 5);
    Address inside = Address.v4(192, 168, 2, 21);
    Nat forward = new Nat.Forward(outside, inside, List.of(PortRange.of(21)));
    assertThat(Exposure.of(wall(forward, in(ANY, ANY, ANY))).getFirst().ports()).isEqualTo(1);
    assertThat(Exposure.of(wall(forward, in(ANY, "192.168.2.0/24", ANY))).getFirst().ports())
        .isEqualTo(1);
    assertThat(Exposure.of(wall(forward, in(ANY, "203.0.113.5", ANY))).getFirst().isOpen())
        .isFalse();
    Nat hidden = new Nat.Masquerade(outside);
    assertThat(Exposure.of(wall(hidden, in(ANY, ANY, ANY))).getFirst().isOpen()).isFalse();
  }

  @Test
  void lists_countEachPort_andWhatAnEarlierListDecided() {
    assertThat(ports(in(ANY, ANY, "21,50000-50100"))).containsExactly(102);
    assertThat(ports(in(ANY, ANY, "20,21"), in(ANY, ANY, "21-23,80"))).containsExactly(2, 3);
    assertThat(Exposure.total(wall(new Nat.None(), in(ANY, ANY, "20,21"), in(ANY, ANY, "21-23"))))
        .isEqualTo(4);
  }

  private static List<Integer> ports(Rule... rules) {
    return Exposure.of(wall(new Nat.None(), rules)).stream().map(Exposure::ports).toList();
  }

  private static FirewallSetup wall(Nat nat, Rule... rules) {
    return new FirewallSetup(
        true, false, List.of(21), nat, List.of(rules), Verdict.DROP, Verdict.DROP);
  }

  private static Rule in(String source, String destination, String port) {
    return rule(Direction.IN, source, destination, port, Verdict.ACCEPT);
  }

  private static Rule rule(
      Direction way, String source, String destination, String port, Verdict verdict) {
    return new Rule(
        "",
        true,
        way,
        Optional.of(source).filter(s -> !s.equals(ANY)).map(Prefix::parse),
        Optional.empty(),
        Optional.of(destination).filter(s -> !s.equals(ANY)).map(Prefix::parse),
        Optional.of(port).filter(s -> !s.equals(ANY)).map(PortSet::parse),
        verdict);
  }
}
