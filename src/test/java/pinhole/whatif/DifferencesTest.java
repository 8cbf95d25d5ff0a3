package pinhole.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.whatif.Differences.Pair;

class DifferencesTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;

  private final Scenario a = ExampleScenarios.active();
  private final FirewallSetup wall = a.clientFirewall();

  @Test
  void equalScenarios_differInNothing() {
    assertThat(Differences.of(a, ExampleScenarios.active())).isEmpty();
  }

  @Test
  void eachChange_isSaidForBoth() {
    assertThat(Differences.of(a, a.withFirewall(WALL, wall.withAlg(true))))
        .containsExactly(new Pair("Client ALG off", "Client ALG on"));
    assertThat(Differences.of(a, a.withMode(DataMode.EPSV)))
        .containsExactly(new Pair("Mode PORT", "Mode EPSV"));
    assertThat(Differences.of(a.withTls(true), a)).containsExactly(new Pair("TLS on", "TLS off"));
    Scenario ruleOff = a.withFirewall(WALL, wall.withRule(1, wall.rules().get(1).switched(false)));
    assertThat(Differences.of(a, ruleOff))
        .containsExactly(new Pair("Client rule 2 on", "Client rule 2 off"));
    assertThat(Differences.of(a, a.withFirewall(WALL, wall.withRules(List.of()))))
        .containsExactly(new Pair("Client firewall: 2 rules", "Client firewall: no rules"));
    Scenario open = a.withFirewall(WALL, wall.withPolicy(Direction.IN, Verdict.ACCEPT));
    assertThat(Differences.of(a, open))
        .containsExactly(new Pair("Client default in: drop", "Client default in: allow"));
    assertThat(Differences.of(a, a.withNat(DeviceId.SERVER_FIREWALL, true)))
        .contains(new Pair("Server NAT off", "Server NAT on"));
  }

  @Test
  void runsPart_whereWhatHappensDiffers_notWhereASegmentIsShownEarlier() {
    Recording one = Simulator.run(a);
    Recording other = Simulator.run(a.withFirewall(WALL, wall.withAlg(true)));
    Parting parting = Parting.of(one, other).orElseThrow();
    assertThat(parting.inB().orElseThrow().device()).isEqualTo(WALL);
    assertThat(parting.words(Explainer.english(), one, other)).contains("ALG");
  }
}
