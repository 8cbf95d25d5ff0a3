package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.IpVersion;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;

/// Control connections over IPv6: only EPRT and EPSV can name an endpoint there (RFC 2428).
class Ipv6SessionTest {
  private static Scenario scenario(DataMode mode) throws ScenarioException {
    return ScenarioReader.parse(
            "v6.yaml",
            """
            client: {mode: %s}
            addresses:
              client: "2001:db8:1::10"
              server: "2001:db8:2::21"
            clientFirewall:
              alg: true
              rules: [{direction: out, action: accept}]
            serverFirewall:
              alg: true
              rules: [{direction: in, dport: 21, action: accept}]
              default: {in: drop, out: drop}
            """
                .formatted(mode))
        .scenario();
  }

  @ParameterizedTest
  @EnumSource(names = {"EPRT", "EPSV"})
  void extendedModes_openAPinholeAndArrive(DataMode mode) throws ScenarioException {
    Recording recording = Simulator.run(scenario(mode));

    assertThat(recording.succeeded()).isTrue();
    assertThat(recording.outcomes()).anyMatch(Outcome.PinholeOpened.class::isInstance);
    assertThat(recording.transits())
        .allMatch(t -> t.segment().tuple().source().address().version() == IpVersion.V6);
  }

  @Test
  void pasvWished_becomesEpsv_forNo227CanNameTheAddress() throws ScenarioException {
    Recording recording = Simulator.run(scenario(DataMode.PASV));

    assertThat(recording.outcomes())
        .anyMatch(o -> o instanceof Outcome.LineSaid said && said.line().equals("EPSV"));
    assertThat(recording.succeeded()).isTrue();
  }

  @Test
  void withoutAlg_theDataConnectionStaysOut() throws ScenarioException {
    Scenario blind = scenario(DataMode.EPSV);
    Scenario off =
        blind.withFirewall(DeviceId.SERVER_FIREWALL, blind.serverFirewall().withAlg(false));

    assertThat(Simulator.run(off).succeeded()).isFalse();
  }
}
