package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.CLIENT;
import static pinhole.engine.firewall.Wall.OUTSIDE;
import static pinhole.engine.firewall.Wall.SERVER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;

/// The ALGs that are not Linux's, rule by rule as their documents say.
class AlgProfilesTest {
  private static final String PORT = "PORT 10,1,1,10,134,7\r\n";
  private static final Payload RECORD =
      new Payload.TlsRecord(Payload.TlsType.CLIENT_HELLO, Payload.NONE, 200);

  private static Wall wall(AlgProfile profile) {
    return new Wall(Wall.outboundOnly().withTraits(FirewallTraits.LINUX.withAlg(profile)));
  }

  private static Wall.Conversation asked(Wall wall, String command) {
    Wall.Conversation talk = wall.open(CALL);
    talk.server("220 hello\r\n");
    talk.client(command);
    return talk;
  }

  private static Wall.Conversation greeted(Wall wall) {
    Wall.Conversation talk = wall.open(CALL);
    talk.server("220 hello\r\n");
    return talk;
  }

  @ParameterizedTest
  @EnumSource(names = {"PF_FTP_PROXY", "ASA_INSPECT", "ASA_STRICT", "WINDOWS"})
  void theFirstLineIsRead(AlgProfile profile) {
    Wall wall = wall(profile);
    Passage passage = wall.open(CALL).client(PORT);

    Expectation hole = passage.opened().orElseThrow();
    assertThat(hole.source()).isEqualTo(SERVER);
    assertThat(hole.destination()).isEqualTo(new Endpoint(CLIENT, 34311));
    assertThat(wall.state().expectations()).containsExactly(hole);
    assertThat(passage.onward()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = {"PF_FTP_PROXY", "ASA_INSPECT", "WINDOWS"})
  void anAnnouncementBehindAnotherLine_isRead(AlgProfile profile) {
    Wall wall = wall(profile);
    greeted(wall).client("NOOP\r\n" + PORT);

    assertThat(wall.state().expectations()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"PF_FTP_PROXY", "ASA_INSPECT", "ASA_STRICT", "WINDOWS"})
  void everyKindOfAnnouncement_opensAPinhole(AlgProfile profile) {
    for (String line : List.of(PORT, "eprt |1|10.1.1.10|34311|\r\n")) {
      Wall wall = wall(profile);
      greeted(wall).client(line);
      assertThat(wall.state().expectations())
          .singleElement()
          .returns(new Endpoint(CLIENT, 34311), Expectation::destination);
    }
    Wall passive = wall(profile);
    asked(passive, "PASV\r\n").server("227 Entering (203,0,113,21,195,120).\r\n");
    Wall extended = wall(profile);
    asked(extended, "EPSV\r\n").server("229 Entering (|||50040|)\r\n");
    for (Wall wall : List.of(passive, extended)) {
      assertThat(wall.state().expectations())
          .singleElement()
          .returns(new Endpoint(SERVER, 50040), Expectation::destination)
          .returns(CLIENT, Expectation::source);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PF_FTP_PROXY", "ASA_INSPECT", "ASA_STRICT", "WINDOWS"})
  void translated_theAnnouncementIsRewritten_evenBehindAnotherLine(AlgProfile profile) {
    Wall wall =
        new Wall(
            Wall.outboundOnly()
                .withNat(new Nat.Masquerade(OUTSIDE))
                .withTraits(FirewallTraits.LINUX.withAlg(profile)));
    boolean alone = profile == AlgProfile.ASA_STRICT;
    String before = alone ? "" : "NOOP\r\n";
    Passage passage = greeted(wall).client(before + PORT);

    assertThat(passage.onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText(before + "PORT 198,51,100,1,134,7\r\n"));
    assertThat(wall.state().entries().getFirst().shifts().original().after()).isEqualTo(3);
  }

  @Test
  void noAlg_nothingIsReadThoughTheAlgIsOn() {
    Wall wall = wall(AlgProfile.NONE);
    Passage passage = greeted(wall).client(PORT);

    assertThat(passage.alg()).isEmpty();
    assertThat(passage.onward()).isPresent();
    assertThat(wall.state().expectations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"PF_FTP_PROXY", "WINDOWS"})
  void aLineInPieces_isReadWhole(AlgProfile profile) {
    Wall wall = wall(profile);
    Wall.Conversation talk = greeted(wall);

    assertThat(last(talk.client("PO"))).isEqualTo(new AlgFinding.AwaitsLineEnd());
    assertThat(talk.client("RT 10,1,1,10,1").onward()).isPresent();
    assertThat(wall.state().expectations()).isEmpty();
    assertThat(last(talk.client("34,7\r\n"))).isInstanceOf(AlgFinding.Opened.class);
    assertThat(wall.state().expectations().getFirst().destination())
        .isEqualTo(new Endpoint(CLIENT, 34311));
  }

  @Test
  void aPieceThatComesTwice_countsOnce() {
    Wall wall = wall(AlgProfile.PF_FTP_PROXY);
    Wall.Conversation talk = greeted(wall);
    long seq = talk.clientSeq();
    talk.client("PORT 10,1,1,10,1");
    Payload again = new Payload.ControlText("PORT 10,1,1,10,1");
    wall.pass(CALL, Direction.OUT, Wall.PUSH, seq, talk.serverSeq(), again);
    talk.client("34,7\r\n");

    assertThat(wall.state().expectations().getFirst().destination().port()).isEqualTo(34311);
  }

  @Test
  void announcementInPieces_translated_isNotRewritten() {
    Wall wall =
        new Wall(
            Wall.outboundOnly()
                .withNat(new Nat.Masquerade(OUTSIDE))
                .withTraits(FirewallTraits.LINUX.withAlg(AlgProfile.PF_FTP_PROXY)));
    Wall.Conversation talk = greeted(wall);
    talk.client("PORT 10,1,1,10,1");

    assertThat(talk.client("34,7\r\n").onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText("34,7\r\n"));
    assertThat(wall.state().expectations()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"ASA_INSPECT", "WINDOWS"})
  void whatTheDocumentsLeaveOpen_isAsInLinux(AlgProfile profile) {
    Wall foreign = wall(profile);
    assertThat(last(greeted(foreign).client("PORT 10,1,1,11,134,7\r\n")))
        .isInstanceOf(AlgFinding.ForeignAddress.class);
    assertThat(foreign.state().expectations()).isEmpty();

    Wall odd = wall(profile);
    Passage passage = greeted(odd).client("PORT 10,1,1\r\n");
    assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.AlgDiscarded());

    Wall low = wall(profile);
    greeted(low).client("PORT 10,1,1,10,0,22\r\n");
    assertThat(low.state().expectations()).hasSize(1);

    Wall sealed = wall(profile);
    Passage record = greeted(sealed).client(RECORD);
    assertThat(last(record)).isEqualTo(new AlgFinding.Sealed());
    assertThat(record.onward()).isPresent();
  }

  @Test
  void pf_takesTheAddressFromTheConnection() {
    Wall wall = wall(AlgProfile.PF_FTP_PROXY);
    Passage passage = greeted(wall).client("PORT 192,168,7,7,134,7\r\n");

    assertThat(wall.state().expectations().getFirst().destination())
        .isEqualTo(new Endpoint(CLIENT, 34311));
    Endpoint said = new Endpoint(Address.v4(192, 168, 7, 7), 34311);
    assertThat(passage.alg().orElseThrow().why().because())
        .extracting(t -> t.finding())
        .contains(new AlgFinding.AddressIgnored(said, CLIENT));
  }

  @ParameterizedTest
  @CsvSource({
    "'PORT 10,1,1,10,3,255\r\n', LOW_PORT",
    "'EPRT |1|10.1.1.10|22|\r\n', LOW_PORT",
    "'PORT 10,1,1,10,134\r\n', UNREADABLE",
    "'PORT 10,1,1,10,256,7\r\n', UNREADABLE",
    "'PORT 10,1,1,10, 134,7\r\n', UNREADABLE",
    "'PORT (10,1,1,10,134,7)\r\n', UNREADABLE",
    "'EPRT !1!10.1.1.10!34311!\r\n', UNREADABLE",
    "'EPRT |1|10.1.1.10|70000|\r\n', UNREADABLE"
  })
  void pf_endsTheSessionForAnOddCommand(String line, AlgBreach breach) {
    closes(wall(AlgProfile.PF_FTP_PROXY), line, breach);
  }

  @Test
  void pf_endsTheSessionForALongLine_alsoInPieces() {
    closes(wall(AlgProfile.PF_FTP_PROXY), "A".repeat(500), AlgBreach.LINE_TOO_LONG);
    closes(wall(AlgProfile.PF_FTP_PROXY), "A".repeat(500) + "\n", AlgBreach.LINE_TOO_LONG);
    Wall wall = wall(AlgProfile.PF_FTP_PROXY);
    Wall.Conversation talk = greeted(wall);
    assertThat(talk.client("A".repeat(498) + "\r\n").onward()).isPresent();
    talk.client("A".repeat(300));
    assertThat(last(talk.client("A".repeat(300))))
        .isEqualTo(new AlgFinding.Forbidden(AlgBreach.LINE_TOO_LONG));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "227 Entering Passive Mode 203,0,113,21,195,120\r\n",
        "227 (203,0,113,21,195,120) and more\r\n",
        "227 (203,0,113,21,3,255)\r\n"
      })
  void pf_endsTheSessionForAnOddReply_ifTheClientAsked(String line) {
    Passage asked = asked(wall(AlgProfile.PF_FTP_PROXY), "PASV\r\n").server(line);
    assertThat(asked.decision().decider()).isEqualTo(new FilterFinding.AlgClosed());

    Wall wall = wall(AlgProfile.PF_FTP_PROXY);
    assertThat(asked(wall, "NOOP\r\n").server(line).onward()).isPresent();
    assertThat(wall.state().expectations()).isEmpty();
  }

  @Test
  void pf_readsNoReplyThatNobodyAskedFor() {
    Wall wall = wall(AlgProfile.PF_FTP_PROXY);
    Wall.Conversation talk = asked(wall, "PASV\r\n");
    talk.server("500 no\r\n");
    talk.server("227 (203,0,113,21,195,120)\r\n");

    assertThat(wall.state().expectations()).isEmpty();
  }

  @Test
  void pf_endsTheSessionForAZeroByte() {
    closes(wall(AlgProfile.PF_FTP_PROXY), "NOOP\0\r\n", AlgBreach.NOT_TEXT);
  }

  @Test
  void pf_endsTheSessionWhenTlsBegins() {
    Passage passage = greeted(wall(AlgProfile.PF_FTP_PROXY)).client(RECORD);

    assertThat(last(passage)).isEqualTo(new AlgFinding.Forbidden(AlgBreach.NOT_TEXT));
  }

  @Test
  void pf_knowsNoPortAndPasvOnIpv6() {
    Address inside = Address.parse("2001:db8:1::10");
    Endpoint server = new Endpoint(Address.parse("2001:db8:2::21"), 21);
    FiveTuple call = FiveTuple.tcp(new Endpoint(inside, 40000), server);
    for (String line : List.of("PASV\r\n", PORT)) {
      Passage passage = wall(AlgProfile.PF_FTP_PROXY).open(call).client(line);
      assertThat(last(passage)).isEqualTo(new AlgFinding.Forbidden(AlgBreach.WRONG_FAMILY));
    }
    Wall wall = wall(AlgProfile.PF_FTP_PROXY);
    wall.open(call).client("EPRT |2|2001:db8:1::10|34311|\r\n");
    assertThat(wall.state().expectations().getFirst().destination())
        .isEqualTo(new Endpoint(inside, 34311));
  }

  @ParameterizedTest
  @CsvSource({
    "'PORT 10,1,1,10,134\r\n', COMMAS",
    "'PORT 10,1,1,10,134,7,8\r\n', COMMAS",
    "'PORT 10,1,1,10,134,7', LINE_END",
    "'NOOP\n', LINE_END",
    "'NO', LINE_END",
    "'PORT 10,1,1,10,3,255\r\n', LOW_PORT",
    "'EPRT |1|10.1.1.10|1023|\r\n', LOW_PORT",
    "'227 ok (10,1,1,10,134,7)\r\n', WRONG_SIDE",
    "'NOOP\r\nNOOP\r\n', NOT_ANSWERED"
  })
  void asaStrict_closesForAnOddCommand(String line, AlgBreach breach) {
    closes(wall(AlgProfile.ASA_STRICT), line, breach);
  }

  @ParameterizedTest
  @CsvSource({
    "'227 Entering (203,0,113,21,195)\r\n', COMMAS",
    "'227 Entering (203,0,113,21,3,255)\r\n', LOW_PORT",
    "'227 Entering (203,0,113,21,195,120) more!\r\n', TRAILING",
    "'PORT 203,0,113,21,195,120\r\n', WRONG_SIDE"
  })
  void asaStrict_closesForAnOddReply(String line, AlgBreach breach) {
    Passage passage = asked(wall(AlgProfile.ASA_STRICT), "PASV\r\n").server(line);

    assertThat(last(passage)).isEqualTo(new AlgFinding.Forbidden(breach));
    assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.AlgClosed());
  }

  @Test
  void asaStrict_eightCharactersMayFollow() {
    Wall wall = wall(AlgProfile.ASA_STRICT);
    asked(wall, "PASV\r\n").server("227 Entering (203,0,113,21,195,120)12345\r\n");

    assertThat(wall.state().expectations()).hasSize(1);
  }

  @Test
  void asaStrict_everyCommandAwaitsItsAnswer() {
    Wall.Conversation talk = asked(wall(AlgProfile.ASA_STRICT), "NOOP\r\n");
    talk.server("200 ok\r\n");
    assertThat(talk.client("PWD\r\n").onward()).isPresent();
    assertThat(last(talk.client("QUIT\r\n")))
        .isEqualTo(new AlgFinding.Forbidden(AlgBreach.NOT_ANSWERED));
  }

  @Test
  void asaStrict_masksTheReplyToSyst() {
    Passage passage =
        asked(wall(AlgProfile.ASA_STRICT), "SYST\r\n").server("215 UNIX Type: L8\r\n");

    assertThat(last(passage)).isEqualTo(new AlgFinding.Masked());
    assertThat(passage.onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText("215 XXXXXXXXXXXXX\r\n"));
    Passage plain = asked(wall(AlgProfile.ASA_INSPECT), "SYST\r\n").server("215 UNIX Type: L8\r\n");
    assertThat(plain.onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText("215 UNIX Type: L8\r\n"));
  }

  @Test
  void closed_bothEndsGetARstAndNothingMorePasses() {
    Wall wall = wall(AlgProfile.ASA_STRICT);
    Wall.Conversation talk = greeted(wall);
    talk.client(PORT);
    talk.server("200 ok\r\n");
    Expectation hole = wall.state().expectations().getFirst();
    long seq = talk.clientSeq();
    Passage passage = talk.client("PORT 10,1,1,10,0,22\r\n");

    assertThat(passage.decision().verdict()).isEqualTo(Verdict.REJECT);
    assertThat(passage.decision().rows())
        .containsExactly(new FilterFinding.KnownMatched(1, CALL), new FilterFinding.AlgClosed());
    assertThat(passage.onward()).isEmpty();
    assertThat(passage.answer().orElseThrow().flags().has(TcpFlag.RST)).isTrue();
    Segment bye = passage.farewell().orElseThrow();
    assertThat(bye.flags()).isEqualTo(Wall.RST);
    assertThat(bye.tuple()).isEqualTo(CALL);
    assertThat(bye.seq()).isEqualTo(seq);
    assertThat(bye.payload()).isEqualTo(Payload.NONE);
    assertThat(passage.expired()).containsExactly(hole);
    assertThat(wall.state().expectations()).isEmpty();
    assertThat(wall.state().entries().getFirst().state()).isEqualTo(TrackedTcpState.CLOSE);

    Passage late = talk.server("200 ok\r\n");
    assertThat(late.decision().decider()).isEqualTo(new FilterFinding.AlgClosed());
    assertThat(late.onward()).isEmpty();
    assertThat(late.answer().orElseThrow().flags().has(TcpFlag.RST)).isTrue();
    assertThat(wall.pass(CALL, Direction.OUT, Wall.RST).answer()).isEmpty();
    assertThat(wall.pass(CALL, Direction.OUT, Wall.SYN).onward()).isPresent();
  }

  @Test
  void closedBehindTranslation_theRstFitsTheOtherEnd() {
    Wall wall =
        new Wall(
            Wall.outboundOnly()
                .withNat(new Nat.Masquerade(OUTSIDE))
                .withTraits(FirewallTraits.LINUX.withAlg(AlgProfile.PF_FTP_PROXY)));
    Wall.Conversation talk = greeted(wall);
    talk.client(PORT);
    long seq = talk.clientSeq();
    Segment bye = talk.client("PORT 1\r\n").farewell().orElseThrow();

    assertThat(bye.tuple()).isEqualTo(talk.back().reversed());
    assertThat(bye.seq()).isEqualTo(seq + 3);
  }

  private static void closes(Wall wall, String line, AlgBreach breach) {
    Passage passage = greeted(wall).client(line);
    assertThat(last(passage)).isEqualTo(new AlgFinding.Forbidden(breach));
    assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.AlgClosed());
    assertThat(passage.onward()).isEmpty();
    assertThat(passage.farewell()).isPresent();
  }

  private static AlgFinding last(Passage passage) {
    return passage.alg().orElseThrow().why().finding();
  }
}
