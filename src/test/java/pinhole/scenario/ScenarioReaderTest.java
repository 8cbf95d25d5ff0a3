package pinhole.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// What a file says, and what it leaves out.
class ScenarioReaderTest {
  private static Scenario read(String text) throws ScenarioException {
    return ScenarioReader.parse("my-own.yaml", text).scenario();
  }

  @Test
  void theSmallestFile() throws ScenarioException {
    FirewallSetup router =
        new FirewallSetup(
            false, false, List.of(21), new Nat.None(), List.of(), Verdict.DROP, Verdict.DROP);
    Transfer transfer = new Transfer(Transfer.Command.RETR, "readme.txt", DataMode.PASV);
    assertThat(read("client: {mode: PASV}"))
        .isEqualTo(
            new Scenario(
                "my-own",
                new ClientSetup(List.of(transfer), false, true, 3_000_000, 10_000_000),
                router,
                router,
                new ServerSetup(
                    21,
                    new PortRange(50000, 50100),
                    Optional.empty(),
                    true,
                    true,
                    true,
                    false,
                    4_000_000,
                    List.of(new ServerSetup.ServerFile("readme.txt", 800))),
                Lab.standard(),
                1));
  }

  @Test
  void everythingSaid() throws ScenarioException {
    ScenarioFile file =
        ScenarioReader.parse(
            "x.yaml",
            """
            id: full
            name: All there is
            group: mine
            seed: 42
            client:
              mode: PORT
              transfers:
                - {command: LIST}
                - {mode: EPSV, file: big.bin}
              tls: true
              ignorePasvAddress: false
              connectLimit: 0.5
              runLimit: 60
            clientFirewall:
              alg: true
              algPorts: [21, 2121]
              nat: masquerade
              rules:
                - {direction: out, action: accept, src: 10.1.0.0/16, dport: 1-1023, name: "low"}
                - {direction: in, action: reject, sport: 20, dst: 10.1.1.10, on: false}
              default: {out: reject}
            serverFirewall:
              enabled: false
              nat: {alsoForward: [2020, "50000-50100"]}
            server:
              port: 2121
              pasvRange: 50000-50100
              pasvAddress: 203.0.113.5
              files: [{name: big.bin, bytes: 5000}, {name: small.txt}]
            addresses: {client: 10.7.7.7}
            delays: {internet: 12.5, firewall: 0}
            ports: {control: 40000, clientData: [40001], serverData: [50007]}
            observed: {whatever: [1, 2]}
            """);
    Scenario s = file.scenario();
    assertThat(file.name()).isEqualTo("All there is");
    assertThat(file.group()).isEqualTo("mine");
    assertThat(s.seed()).isEqualTo(42);
    assertThat(s.client().transfers())
        .containsExactly(
            new Transfer(Transfer.Command.LIST, "big.bin", DataMode.PORT),
            new Transfer(Transfer.Command.RETR, "big.bin", DataMode.EPSV));
    assertThat(s.client().connectLimitMicros()).isEqualTo(500_000);
    assertThat(s.clientFirewall().nat()).isEqualTo(new Nat.Masquerade(Address.v4(198, 51, 100, 1)));
    assertThat(s.clientFirewall().rules())
        .containsExactly(
            new Rule(
                "low",
                true,
                Direction.OUT,
                Optional.of(Prefix.parse("10.1.0.0/16")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new PortRange(1, 1023)),
                Verdict.ACCEPT),
            new Rule(
                "",
                false,
                Direction.IN,
                Optional.empty(),
                Optional.of(PortRange.of(20)),
                Optional.of(Prefix.parse("10.1.1.10")),
                Optional.empty(),
                Verdict.REJECT));
    assertThat(s.clientFirewall().defaultIn()).isEqualTo(Verdict.DROP);
    assertThat(s.clientFirewall().defaultOut()).isEqualTo(Verdict.REJECT);
    assertThat(s.serverFirewall().nat())
        .isEqualTo(
            new Nat.Forward(
                Address.v4(203, 0, 113, 5),
                Address.v4(192, 168, 2, 21),
                List.of(PortRange.of(2121), PortRange.of(2020), new PortRange(50000, 50100))));
    assertThat(s.server().size("small.txt")).contains(800);
    assertThat(s.lab().clientNetwork()).hasToString("10.7.7.7/24");
    assertThat(s.lab().internetMicros()).isEqualTo(12_500);
    assertThat(s.lab().ports().serverData()).containsExactly(50007);
    assertThat(read(ScenarioWriter.yaml(s))).isEqualTo(s);
  }

  @Test
  void jsonAndYamlSayTheSame() throws ScenarioException {
    String json = "{\"client\": {\"mode\": \"PORT\"},\n\t\"server\": {\"port\": 2121}}";
    assertThat(ScenarioReader.parse("a.json", json))
        .isEqualTo(
            ScenarioReader.parse("a.yaml", "client:\n  mode: PORT\nserver:\n  port: 2121\n"));
  }

  @Test
  void oddButRightFiles() throws ScenarioException {
    Scenario plain = read("client: {mode: PASV}");
    assertThat(read("\ufeffclient: {mode: PASV}\r\n")).isEqualTo(plain);
    assertThat(read("client: {mode: PASV}\nclientFirewall:\nserverFirewall: ~\nserver: null"))
        .isEqualTo(plain);
    assertThat(read("id: \"a \\\"b\\\" \\\\ \u00fc\"\nclient: {mode: PASV}").id())
        .isEqualTo("a \"b\" \\ \u00fc");
  }

  @Test
  void anyTextInNamesSurvivesWriting() throws ScenarioException {
    Scenario odd = read("id: \"x: # {'\\\"\\\\} %s \u20ac\"\nclient: {mode: PASV, file: \"- a\"}");
    assertThat(read(ScenarioWriter.yaml(odd))).isEqualTo(odd);
  }
}
