package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;

/// Outcomes name the cause, and who stopped what is counted.
class DiagnosisTest {
  private final Explainer explainer = Explainer.english();

  @Test
  void arrived() {
    assertThat(outcome(Sessions.routersOnly(DataMode.EPSV)))
        .isEqualTo("The file readme.txt arrived (800 bytes) over a passive data connection.");
  }

  @Test
  void arrived_inTheModeThatWasUsedInTheEnd() {
    assertThat(outcome(Sessions.changingSides()))
        .isEqualTo("The file readme.txt arrived (800 bytes) over an active data connection.");
  }

  @Test
  void typedByHand_saysWhatTheServerAnswered_andOfNoFile() throws Exception {
    Recording answered = Simulator.run(typed("USER anonymous\\r\\n"));
    assertThat(explainer.outcome(answered))
        .startsWith("What was typed is sent, and the server's last answer is no refusal: 230 ");
    assertThat(explainer.startCaption(answered).sentence())
        .isEqualTo("The client is typed by hand: it sends what is written, and nothing else.");
    Moment end =
        Storyline.of(answered).moments().stream()
            .filter(it -> it.kind() == Moment.Kind.ENDED)
            .findFirst()
            .orElseThrow();
    assertThat(explainer.caption(answered, end).sentence())
        .isEqualTo("All is typed. The server's last answer is 230.");
    Recording refused = Simulator.run(typed("FEED\\r\\n"));
    assertThat(explainer.outcome(refused)).startsWith("The session failed");
  }

  private static Scenario typed(String line) throws Exception {
    String client = "client: {program: by-hand, script: [\"" + line + "\"]}\n";
    String walls = "clientFirewall: {enabled: false}\nserverFirewall: {enabled: false}\n";
    return ScenarioReader.parse("typed.yaml", client + walls).scenario();
  }

  @Test
  void wall_isNamedWithItsReason() {
    Recording recording = Simulator.run(Sessions.plain(DataMode.PASV));
    assertThat(explainer.outcome(recording))
        .isEqualTo(
            "The transfer failed: the server firewall dropped the client's SYN to port 50000,"
                + " because no rule matched and its default for in is drop.");
    assertThat(explainer.whoDropped(recording))
        .singleElement()
        .asString()
        .startsWith("The server firewall dropped the SYN from 10.1.1.10 port ")
        .endsWith(
            " to 203.0.113.21 port 50000, because no rule matched and its default for in is drop"
                + " (3 times).");
  }

  @Test
  void rule_isNamedWithItsNumber() {
    assertThat(outcome(Sessions.closedControl(DataMode.PASV)))
        .isEqualTo(
            "The transfer failed: the server firewall dropped the client's SYN to port 21,"
                + " because its rule 1 says drop.");
  }

  @Test
  void refusal_isNamedWithTheReply() {
    Scenario nat = Sessions.plain(DataMode.EPRT).withNat(DeviceId.CLIENT_FIREWALL, true);
    assertThat(outcome(nat))
        .isEqualTo(
            "The transfer failed: the server refused PORT (\"500 Illegal PORT command.\")."
                + " It names 10.1.1.10, but the caller is 198.51.100.1.");
  }

  @Test
  void epsvThatTimesOut_isStillTheWallsDoing() {
    Diagnosis diagnosis = Diagnosis.of(Simulator.run(Sessions.plain(DataMode.EPSV)));
    assertThat(diagnosis.cause()).isInstanceOf(Diagnosis.Cause.Wall.class);
    assertThat(diagnosis.arrived()).isFalse();
  }

  @Test
  void answerThatAStatelessWallDrops_isNamed() throws ScenarioException {
    Recording recording =
        Simulator.run(
            ScenarioReader.parse(
                    "stateless.yaml",
                    """
                    client: {mode: PORT}
                    serverFirewall:
                      stateless: true
                      rules:
                        - {direction: in, action: accept, dport: 21}
                        - {direction: out, action: accept, sport: 20-21}
                    ports: {clientData: [34311]}
                    """)
                .scenario());
    assertThat(explainer.outcome(recording))
        .isEqualTo(
            "The transfer failed: the server firewall dropped the client's answer to port 20,"
                + " because no rule matched and its default for in is drop.");
    assertThat(explainer.whoDropped(recording))
        .singleElement()
        .asString()
        .startsWith("The server firewall dropped the SYN-ACK from 10.1.1.10 port 34311 to");
    assertThat(String.join(" ", Transcript.lines(recording)))
        .contains("keeps no table of connections", "but this SYN-ACK goes to port 20")
        .doesNotContain("ACK again, in: allow");
  }

  @Test
  void activeUnderTls_isTheClientsDoing() {
    assertThat(outcome(Sessions.routersOnly(DataMode.PORT).withTls(true)))
        .isEqualTo(
            "The transfer failed. The client does not begin TLS on a data connection that it"
                + " accepted.");
  }

  private String outcome(Scenario scenario) {
    return explainer.outcome(Simulator.run(scenario));
  }
}
