package pinhole.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Sees;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.tcp.SynSchedule;

/// Programs, kinds of devices, further sessions and bystanders, read and written.
class ProgramsAndTraitsTest {
  private static final String EVERYTHING =
      """
      id: everything
      client:
        program: by-hand
        implicitTls: true
        ccc: true
        activePort: 4000
        calls: 203.0.113.99
        callsPort: 2121
        script: ["USER a\\r\\n", "PORT 10,1,1", "\\\\ \\" \\x00\\xff\\r\\n"]
      clientFirewall:
        algProgram: pf-ftp-proxy
        algLoose: true
        rejectWith: admin-prohibited
        sees: only-in
        pickUp: false
        idleLimit: 60
        rules:
          - {direction: in, action: reject, rejectWith: host-unreachable}
          - {direction: in, action: reject, rejectWith: tcp-reset}
      server: {program: pure-ftpd, implicitTls: true, ccc: true, checksCaller: false}
      synSchedule: textbook
      others:
        - client: {mode: PASV}
        - {start: 0.5, from: 10.1.1.11, client: {program: lftp}}
      bystanders:
        - {beside: client, address: 10.1.1.30, openPorts: [22, 25]}
      """;

  private static Scenario read(String yaml) throws ScenarioException {
    return ScenarioReader.parse("test.yaml", yaml).scenario();
  }

  @Test
  void allKeys_areRead() throws ScenarioException {
    Scenario read = read(EVERYTHING);

    assertThat(read.client().options().profile()).isEqualTo(ClientProfile.BY_HAND);
    assertThat(read.client().options().calls())
        .contains(new Endpoint(Address.v4(203, 0, 113, 99), 2121));
    assertThat(read.client().options().script())
        .containsExactly("USER a\r\n", "PORT 10,1,1", "\\ \" \0\u00ff\r\n");
    FirewallTraits traits = read.clientFirewall().traits();
    assertThat(traits.algProfile()).isEqualTo(AlgProfile.PF_FTP_PROXY);
    assertThat(traits.rejectWith()).contains(IcmpKind.ADMIN_PROHIBITED);
    assertThat(traits.sees()).isEqualTo(Sees.ONLY_IN);
    assertThat(traits.idleMicros()).isEqualTo(60_000_000);
    assertThat(read.clientFirewall().rules().getFirst().rejectWith())
        .contains(IcmpKind.HOST_UNREACHABLE);
    assertThat(read.clientFirewall().rules().getLast().rejectWith()).isEmpty();
    assertThat(read.server().options().profile()).isEqualTo(ServerProfile.PURE_FTPD);
    assertThat(read.server().options().checksCaller()).isFalse();
    assertThat(read.lab().synSchedule()).isEqualTo(SynSchedule.TEXTBOOK);
    assertThat(read.lab().bystanders())
        .containsExactly(new Bystander(DeviceId.CLIENT, Address.v4(10, 1, 1, 30), List.of(22, 25)));
    assertThat(read.others()).extracting(o -> o.startsAtMicros()).containsExactly(0L, 500_000L);
  }

  @Test
  void whatIsWritten_readsBackEqual() throws ScenarioException {
    Scenario read = read(EVERYTHING);

    assertThat(read(ScenarioWriter.yaml(read))).isEqualTo(read);
  }

  @Test
  void nothingSaid_isAsItAlwaysWas() throws ScenarioException {
    Scenario read = read("client: {mode: PASV}");

    assertThat(read.clientFirewall().traits()).isEqualTo(FirewallTraits.LINUX);
    assertThat(read.others()).isEmpty();
    assertThat(ScenarioWriter.yaml(read)).doesNotContain("program", "sees", "others", "script");
  }

  @ParameterizedTest
  @EnumSource
  void aProgramThatIsNamed_hasAWayOfItsOwn(ClientProfile program) throws ScenarioException {
    String script = program == ClientProfile.BY_HAND ? ", script: [\"QUIT\\r\\n\"]" : "";
    Scenario read = read("client: {program: " + Words.of(program) + script + "}");

    DataMode mode = read.client().transfers().getFirst().mode();
    assertThat(mode).isEqualTo(program.defaultMode());
  }

  @Test
  void stateless_isReadAndWritten_withoutWhatNeedsATable() throws ScenarioException {
    Scenario read = read("client: {mode: PASV}\nserverFirewall: {stateless: true}");

    assertThat(read.serverFirewall().traits()).isEqualTo(FirewallTraits.LINUX.remembering(false));
    assertThat(read(ScenarioWriter.yaml(read))).isEqualTo(read);
    assertThatThrownBy(
            () -> read("client: {mode: PASV}\nserverFirewall:\n  alg: true\n  stateless: true"))
        .hasMessageContaining("test.yaml:4: a stateless firewall keeps no table");
    assertThatThrownBy(
            () -> read("client: {mode: PASV}\nclientFirewall: {nat: masquerade, stateless: true}"))
        .hasMessageContaining("neither \"alg\" nor \"nat\"");
  }

  @Test
  void whatIsWrong_isSaidWithItsLine() {
    assertThatThrownBy(() -> read("client: {mode: PASV, program: crul}"))
        .hasMessageContaining("test.yaml:1: \"program\" is \"crul\"")
        .hasMessageContaining("did you mean \"curl\"?");
    assertThatThrownBy(() -> read("client: {program: by-hand}"))
        .hasMessageContaining("needs a \"script\"");
    assertThatThrownBy(() -> read("client: {mode: PASV, script: [\"NOOP\\r\\n\"]}"))
        .hasMessageContaining("only played by");
    assertThatThrownBy(() -> read("client: {mode: PASV}\nclientFirewall: {rejectWith: icmp}"))
        .hasMessageContaining("test.yaml:2:")
        .hasMessageContaining("tcp-reset");
    assertThatThrownBy(() -> read("client: {mode: PASV}\nothers:\n  - {start: 1}"))
        .hasMessageContaining("test.yaml:3:");
    assertThatThrownBy(
            () -> read("client: {program: by-hand, script: [\"" + "x".repeat(1401) + "\"]}"))
        .hasMessageContaining("at most 1400 bytes");
    assertThatThrownBy(
            () -> read("client: {mode: PASV}\nbystanders:\n  - {beside: client, openPorts: [0]}"))
        .hasMessageContaining("test.yaml:3:");
  }
}
