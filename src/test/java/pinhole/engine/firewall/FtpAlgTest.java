package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.CLIENT;
import static pinhole.engine.firewall.Wall.SERVER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.firewall.Wall.Conversation;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.trace.Trace;

/// The helper's decisions on one segment, as measured on Linux 6.18 (what a whole recorded script
/// does is in [AlgRecordsTest]).
class FtpAlgTest {
  private final Wall wall = new Wall(Wall.outboundOnly());

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PORT 10,1,1,10,200,10\\r\\n > 51210",
        "PoRt 10,1,1,10,200,10\\r\\n > 51210",
        "PORTX 10,1,1,10,200,10\\r\\n > 51210",
        "PORT 010,001,001,010,200,010\\r\\n > 51210",
        "PORT 10,1,1,10,0,22\\r\\n > 22",
        "PORT 10,1,1,10,0,0\\r\\n > 0",
        "PORT 10,1,1,10,256,10\\r\\n > 10",
        "PORT 10,1,1,10,200,10\\r > 51210",
        "PORT 10,1,1,10,200,10\\r\\nRETR x\\r\\n > 51210",
        "EPRT |1|10.1.1.10|51210|\\r\\n > 51210",
        "EPRT !1!10.1.1.10!51210!\\r\\n > 51210",
        "EPRT |1|10.1.1.10|70000|\\r\\n > 4464"
      })
  void client_announcesItsOwnAddress_opensAPinhole(String line, int port) {
    Passage passage = talk().client(escaped(line));

    assertThat(passage.opened().orElseThrow().destination()).isEqualTo(new Endpoint(CLIENT, port));
    assertThat(passage.opened().orElseThrow().source()).isEqualTo(SERVER);
    assertThat(passage.decision().verdict()).isEqualTo(Verdict.ACCEPT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "227 Entering Passive Mode (203,0,113,21,200,10).\\r\\n",
        "227 203,0,113,21,200,10\\r\\n",
        "227 =203,0,113,21,200,10\\r\\n",
        "229 Entering Extended Passive Mode (|||51210|)\\r\\n"
      })
  void server_announcesItsOwnAddress_opensAPinhole(String line) {
    Passage passage = talk().server(escaped(line));

    assertThat(passage.opened().orElseThrow().destination()).isEqualTo(new Endpoint(SERVER, 51210));
    assertThat(passage.opened().orElseThrow().source()).isEqualTo(CLIENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P",
        "E",
        "PO",
        "PORT",
        "PORT  10,1,1,10,200,10\\r\\n",
        "PORT\\t10,1,1,10,200,10\\r\\n",
        "PORT 10,1,1,10,200,10 \\r\\n",
        "PORT 10,1,1,10,200,10\\n",
        "PORT 10,1,1,10,200\\r\\n",
        "PORT abc\\r\\n",
        "PORT 10,1,1",
        "PORT 10,1,1,10,200,10",
        "EPRT |2|fd01::2|51210|\\r\\n",
        "EPRT |1|10.1.1.10|0|\\r\\n"
      })
  void client_beginsLikeAnAnnouncement_isDiscarded(String line) {
    Conversation control = talk();
    FirewallState before = wall.state();
    Passage passage = control.client(escaped(line));

    assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.AlgDiscarded());
    assertThat(passage.decision().verdict()).isEqualTo(Verdict.DROP);
    assertThat(passage.onward()).isEmpty();
    assertThat(passage.answer()).isEmpty();
    assertThat(wall.state().expectations()).isEmpty();
    assertThat(memory(wall.state())).isEqualTo(memory(before));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22",
        "227 Passive on vhost1 (203,0,113,21,200,10)\\r\\n",
        "227 Entering Passive Mode (203.0.113.21,200,10)\\r\\n",
        "227 Entering Passive Mode (203, 0, 113, 21, 200, 10)\\r\\n",
        "227 no digits\\r\\n",
        "227 Entering Passive Mode (203,0,113,21,200,10",
        "229 |||51210|\\r\\n",
        "229 (really) (|||51210|)\\r\\n",
        "229 (|1|203.0.113.21|51210|)\\r\\n",
        "229 (|||0|)\\r\\n"
      })
  void server_beginsLikeAnAnnouncement_isDiscarded(String line) {
    assertThat(talk().server(escaped(line)).decision().decider())
        .isEqualTo(new FilterFinding.AlgDiscarded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " PORT 10,1,1,10,200,10\\r\\n",
        "PASV\\r\\n",
        "EPSV\\r\\n",
        "XPORT 10,1,1,10,200,10\\r\\n",
        "NOOP\\r\\nPORT 10,1,1,10,200,10\\r\\n",
        "227 Entering Passive Mode (10,1,1,10,200,10).\\r\\n"
      })
  void client_saysAnythingElse_passes(String line) {
    Passage passage = talk().client(escaped(line));

    assertThat(passage.alg().orElseThrow().why())
        .isEqualTo(Trace.of(new AlgFinding.NothingAnnounced()));
    assertThat(passage.onward()).isPresent();
    assertThat(passage.opened()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "228 Entering Long Passive Mode (203,0,113,21,200,10).\\r\\n",
        "227-Entering\\r\\n227 (203,0,113,21,200,10)\\r\\n",
        "200 ok\\r\\n227 (203,0,113,21,200,10)\\r\\n",
        "PORT 203,0,113,21,200,10\\r\\n"
      })
  void server_saysAnythingElse_passes(String line) {
    assertThat(talk().server(escaped(line)).opened()).isEmpty();
    assertThat(wall.state().expectations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PORT 10,1,1,11,200,10\\r\\n",
        "PORT 203,0,113,21,200,10\\r\\n",
        "PORT ,,,,,\\r\\n",
        "EPRT |1|10.1.1.11|51210|\\r\\n"
      })
  void client_announcesAnotherAddress_passesWithoutAPinhole(String line) {
    Passage passage = talk().client(escaped(line));

    assertThat(passage.decision().verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(passage.opened()).isEmpty();
    assertThat(passage.alg().orElseThrow().why().finding())
        .isInstanceOf(AlgFinding.ForeignAddress.class);
  }

  @Test
  void client_announcesAnotherAddress_theTraceKeepsWhatItSaid() {
    AlgReport report = talk().client("PORT 10,1,1,11,200,10\r\n").alg().orElseThrow();
    Endpoint announced = new Endpoint(Address.v4(10, 1, 1, 11), 51210);

    assertThat(report)
        .isEqualTo(
            new AlgReport(
                false,
                Trace.of(
                    new AlgFinding.ForeignAddress(announced, CLIENT),
                    List.of(
                        new AlgFinding.Announced(AlgKeyword.PORT, announced, "10,1,1,11,200,10"))),
                List.of()));
  }

  @Test
  void firstLineOfTheClient_isNotRead() {
    Conversation control = wall.open(CALL);
    control.server("220 hello\r\n");
    Passage first = control.client("PORT 10,1,1,10,200,10\r\n");
    assertThat(first.alg().orElseThrow().why().finding())
        .isEqualTo(new AlgFinding.NotAtLineStart());
    assertThat(first.opened()).isEmpty();

    assertThat(control.client("PORT 10,1,1,10,200,10\r\n").opened()).isPresent();
  }

  @Test
  void restOfALine_isNotRead() {
    Conversation control = talk();
    control.client("NOO");

    assertThat(control.client("PORT 10,1,1,10,200,10\r\n").alg().orElseThrow().why().finding())
        .isEqualTo(new AlgFinding.NotAtLineStart());
  }

  @Test
  void splitAnnouncement_firstPartIsDiscardedForEver_andTheRestOpensNothing() {
    Conversation control = talk();
    long start = control.clientSeq();
    assertThat(control.client("PORT 10,1,1").onward()).isEmpty();
    assertThat(control.client(",10,200,10\r\n").onward()).isPresent();

    Payload again = new Payload.ControlText("PORT 10,1,1");
    Passage retry = wall.pass(CALL, Direction.OUT, Wall.PUSH, start, control.serverSeq(), again);
    assertThat(retry.decision().decider()).isEqualTo(new FilterFinding.AlgDiscarded());
    assertThat(wall.state().expectations()).isEmpty();
  }

  @Test
  void slipstream_lineAfterAnHttpRequest_opensAPinhole() {
    Conversation control = wall.open(CALL);
    control.client("POST / HTTP/1.1\r\nHost: example.com\r\n\r\n");

    assertThat(control.client("PORT 10,1,1,10,0,22\r\n").opened().orElseThrow().destination())
        .isEqualTo(new Endpoint(CLIENT, 22));
  }

  @Test
  void unansweredConnection_isNotRead() {
    wall.pass(CALL, Direction.OUT, Wall.ACK);
    Payload line = new Payload.ControlText("PORT 10,1,1,10,200,10\r\n");

    assertThat(wall.pass(CALL, Direction.OUT, Wall.PUSH, 100, 200, line).alg()).isEmpty();
  }

  @Test
  void tls_record_isSealedAndNeverDiscarded() {
    Conversation control = talk();
    Payload line = new Payload.ControlText("PORT 10,1,1");
    Payload record =
        new Payload.TlsRecord(Payload.TlsType.APPLICATION_DATA, line, line.length() + 29);
    Passage passage = control.client(record);

    assertThat(passage.alg().orElseThrow().why()).isEqualTo(Trace.of(new AlgFinding.Sealed()));
    assertThat(passage.onward().map(Segment::payload)).contains(record);
    assertThat(passage.opened()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {21, 2121})
  void helper_onAnyOfItsPorts_reads(int port) {
    FirewallSetup base = Wall.outboundOnly();
    FirewallSetup both =
        new FirewallSetup(
            true, true, List.of(21, 2121), base.nat(), base.rules(), Verdict.DROP, Verdict.DROP);

    assertThat(on(new Wall(both), port).client("PORT 10,1,1,10,200,10\r\n").opened()).isPresent();
  }

  @Test
  void helper_onAnotherPortOrOff_readsNothing() {
    Passage other = on(wall, 2121).client("PORT 10,1,1,10,200,10\r\n");
    assertThat(other.alg()).isEmpty();
    assertThat(other.onward()).isPresent();

    Wall off = new Wall(Wall.outboundOnly().withAlg(false));
    assertThat(on(off, 21).client("PORT 10,1,1").onward()).isPresent();
  }

  private Conversation talk() {
    return wall.open(CALL).greeted();
  }

  private static Conversation on(Wall wall, int port) {
    return wall.open(CALL.withDestination(new Endpoint(SERVER, port))).greeted();
  }

  private static ConntrackEntry.Both<AlgMemory> memory(FirewallState state) {
    return state.entries().getFirst().memories();
  }

  private static String escaped(String line) {
    return line.replace("\\r", "\r").replace("\\n", "\n").replace("\\t", "\t");
  }
}
