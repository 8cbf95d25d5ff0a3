package pinhole.capture.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.CaptureScript;
import pinhole.capture.Conversation;
import pinhole.capture.report.Certainty.Level;
import pinhole.capture.report.Help.Worth;
import pinhole.capture.report.Scenery.Deed;
import pinhole.capture.report.Scenery.InferredWall;
import pinhole.capture.session.Side;

/// Each finding by a session that was made for it.
@Execution(ExecutionMode.CONCURRENT)
class FindingsTest {
  private static final String CLIENT = Conversation.CLIENT;
  private static final String SERVER = Conversation.SERVER;
  private static final String ACTIVE = "10.1.1.10:34311";
  private static final String DATA = "203.0.113.21:20";

  private static SessionReport only(CaptureScript script) {
    List<SessionReport> reports =
        CaptureReport.of(script.capture(), OptionalInt.empty()).sessions();
    assertThat(reports).hasSize(1);
    return reports.getFirst();
  }

  private static Conversation session(CaptureScript script) {
    return new Conversation(script, CLIENT, SERVER);
  }

  /// A capture in the middle: one router to either side.
  private static CaptureScript between() {
    return new CaptureScript().hops("10.1.1.10", 63).hops("203.0.113.21", 63);
  }

  private static CaptureScript retrieve(CaptureScript script) {
    return Conversation.loggedIn(script)
        .client("PORT 10,1,1,10,134,7")
        .server("200 PORT command successful.")
        .client("RETR readme.txt")
        .script();
  }

  private static List<String> said(SessionReport report, Level level) {
    return report.certainties().stream()
        .filter(it -> it.level() == level)
        .flatMap(it -> it.sentences().stream())
        .toList();
  }

  private static List<Worth> worths(SessionReport report) {
    return report.helps().stream().map(Help::worth).toList();
  }

  @Test
  void anUnansweredSyn_isToldWithItsPort_itsTries_andNoMoreThanIsKnown() {
    CaptureScript script = retrieve(between()).syn(DATA, ACTIVE).after(1008);
    script.syn(DATA, ACTIVE).after(2015).syn(DATA, ACTIVE);
    session(script).server("425 Failed to establish connection.").quit();
    SessionReport report = only(script);
    assertThat(report.finding()).isInstanceOf(Finding.DataUnanswered.class);
    assertThat(report.headline()).isEqualTo("The server's data SYN was never answered.");
    assertThat(report.subline())
        .isEqualTo(
            "Active mode: from its port 20 the server dialled port 34311 of the client, "
                + "three times in 3 s. No SYN-ACK and no RST came back.");
    assertThat(report.evidence())
        .extracting(it -> it.sentence().plain())
        .containsExactly(
            "The client asks for port 134 × 256 + 7 = 34311; the server agrees.",
            "Three SYNs from port 20, same sequence number, no reply.",
            "The server's last word: 425 Failed to establish connection.");
    assertThat(report.evidence().getFirst().sentence().runs())
        .filteredOn(Sentence.Run::strong)
        .extracting(Sentence.Run::text)
        .containsExactly("134 × 256 + 7 = 34311");
    assertThat(said(report, Level.LIKELY)).singleElement().asString().contains("A closed port");
    assertThat(said(report, Level.CANNOT_KNOW)).hasSize(2);
    assertThat(report.scenery().walls()).containsExactly(new InferredWall(Side.CLIENT, Deed.DROPS));
    assertThat(worths(report)).containsExactly(Worth.YES, Worth.PINHOLE, Worth.NO);
    assertThat(report.packets())
        .filteredOn(it -> it.weight() == PacketRow.Weight.DECISIVE)
        .extracting(PacketRow::text)
        .containsExactly("20 → 34311 SYN", "20 → 34311 SYN, again", "20 → 34311 SYN, again");
  }

  @Test
  void atTheClientItself_noFirewallOnTheWayIsBlamed() {
    CaptureScript script = retrieve(new CaptureScript().hops("203.0.113.21", 50));
    SessionReport report = only(script.hops("203.0.113.21", 50).syn(DATA, ACTIVE));
    assertThat(report.scenery().point().place()).isEqualTo(CapturePoint.Place.AT_CLIENT);
    assertThat(said(report, Level.LIKELY))
        .anyMatch(it -> it.contains("on the client itself"))
        .anyMatch(it -> it.contains("one try only"));
  }

  @Test
  void aRst_isTheHosts_orAWalls_byItsTimeToLive() {
    CaptureScript host = retrieve(between()).syn(DATA, ACTIVE).rst(ACTIVE, DATA);
    SessionReport closed = only(host);
    assertThat(closed.finding()).isInstanceOf(Finding.DataRefused.class);
    assertThat(said(closed, Level.LIKELY))
        .containsExactly("The client itself sent it: nobody listens on port 34311.");
    assertThat(closed.scenery().walls()).isEmpty();
    CaptureScript wall =
        retrieve(between()).syn(DATA, ACTIVE).hops("10.1.1.10", 64).rst(ACTIVE, DATA);
    SessionReport rejected = only(wall);
    assertThat(said(rejected, Level.LIKELY)).singleElement().asString().contains("firewall");
    assertThat(rejected.scenery().walls())
        .containsExactly(new InferredWall(Side.CLIENT, Deed.REJECTS));
  }

  @Test
  void anIcmpError_namesWhoSaysSo() {
    CaptureScript script =
        retrieve(between()).syn(DATA, ACTIVE).icmp("198.51.100.1", 3, 13, DATA, ACTIVE);
    SessionReport report = only(script);
    assertThat(report.finding()).isInstanceOf(Finding.DataUnreachable.class);
    assertThat(said(report, Level.CERTAIN))
        .containsExactly("198.51.100.1 answered: forbidden by a filter.");
  }

  @Test
  void whatIsHalfOpen_stalls_orWasNeverSeen_isTold() {
    CaptureScript half = retrieve(between()).syn(DATA, ACTIVE).synAck(ACTIVE, DATA);
    assertThat(only(half).finding()).isInstanceOf(Finding.DataHalfOpen.class);
    CaptureScript stalled = retrieve(between()).open(DATA, ACTIVE);
    session(stalled).server("150 Here it comes.");
    assertThat(only(stalled).finding()).isInstanceOf(Finding.DataStalled.class);
    CaptureScript unseen = retrieve(between()).after(4000);
    session(unseen).server("425 Failed to establish connection.");
    SessionReport report = only(unseen);
    assertThat(report.finding()).isInstanceOf(Finding.DataNeverSeen.class);
    assertThat(said(report, Level.LIKELY)).singleElement().asString().contains("waited in vain");
    assertThat(said(report, Level.CANNOT_KNOW).getFirst()).contains("dialled");
  }

  @Test
  void aPrivateAddress_thatIsNotTheControlConnections_isWrong() {
    CaptureScript port =
        new Conversation(between(), "198.51.100.1:40000", SERVER)
            .login()
            .client("PORT 10,1,1,10,134,7")
            .server("500 Illegal PORT command.")
            .quit();
    SessionReport refused = only(port);
    assertThat(refused.finding()).isInstanceOf(Finding.WrongAddress.class);
    assertThat(refused.tone()).isEqualTo(Tone.REFUSED);
    assertThat(refused.headline())
        .isEqualTo("The client announced a private address, not the one that is seen here.");
    CaptureScript pasv =
        Conversation.loggedIn(between())
            .client("PASV")
            .server("227 Entering Passive Mode (192,168,2,21,195,80).")
            .script()
            .syn("10.1.1.10:40001", "192.168.2.21:50000");
    assertThat(only(pasv).finding()).isInstanceOf(Finding.WrongAddress.class);
    assertThat(only(pasv).scenery().walls())
        .containsExactly(new InferredWall(Side.SERVER, Deed.TRANSLATES));
  }

  @Test
  void whoIsToldAPrivateAddress_fromBeyondNat_cannotDialIt() {
    CaptureScript script =
        new Conversation(new CaptureScript(), "198.51.100.1:40000", "192.168.2.21:21")
            .login()
            .client("PASV")
            .server("227 Entering Passive Mode (192,168,2,21,195,80).")
            .script();
    SessionReport report = only(script.after(9000));
    assertThat(report.finding()).isInstanceOf(Finding.DataNeverSeen.class);
    assertThat(said(report, Level.LIKELY))
        .singleElement()
        .asString()
        .contains("192.168.2.21 is private");
    assertThat(report.helps()).extracting(Help::what).contains("EPSV");
  }

  @Test
  void aPublicAddress_ofAHostBehindNat_isRight() {
    CaptureScript script =
        new Conversation(between(), CLIENT, "192.168.2.21:21")
            .login()
            .client("PASV")
            .server("227 Entering Passive Mode (203,0,113,5,195,80).")
            .script()
            .syn("10.1.1.10:40001", "192.168.2.21:50000");
    assertThat(only(script).finding()).isInstanceOf(Finding.DataUnanswered.class);
  }

  @Test
  void theServersRefusals_areNoFirewalls() {
    CaptureScript login =
        new CaptureScript().open(CLIENT, SERVER).say(SERVER, CLIENT, "220 ready\r\n");
    session(login).client("USER ann").server("331 ?").client("PASS x").server("530 No.").quit();
    assertThat(only(login).finding()).isInstanceOf(Finding.LoginRefused.class);
    CaptureScript mode =
        Conversation.loggedIn(between()).client("PASV").server("550 Permission denied.").quit();
    assertThat(only(mode).finding()).isInstanceOf(Finding.ArrangementRefused.class);
    CaptureScript file = retrieve(between()).open(DATA, ACTIVE);
    session(file).server("550 No such file.");
    SessionReport report = only(file);
    assertThat(report.finding()).isInstanceOf(Finding.TransferRefused.class);
    assertThat(worths(report)).containsExactly(Worth.NO);
  }

  @Test
  void theControlConnectionItself_mayFail() {
    assertThat(only(new CaptureScript().syn(CLIENT, SERVER).syn(CLIENT, SERVER)).finding())
        .isInstanceOf(Finding.ControlUnanswered.class);
    assertThat(only(new CaptureScript().syn(CLIENT, SERVER).rst(SERVER, CLIENT)).finding())
        .isInstanceOf(Finding.ControlRefused.class);
    CaptureScript icmp =
        new CaptureScript().syn(CLIENT, SERVER).icmp("198.51.100.2", 3, 1, CLIENT, SERVER);
    assertThat(only(icmp).finding()).isInstanceOf(Finding.ControlUnreachable.class);
    assertThat(only(new CaptureScript().syn(CLIENT, SERVER).synAck(SERVER, CLIENT)).finding())
        .isInstanceOf(Finding.ControlHalfOpen.class);
    assertThat(only(new CaptureScript().open(CLIENT, SERVER)).finding())
        .isInstanceOf(Finding.ControlSilent.class);
  }

  @Test
  void nothingAsked_andCutShort_areToldApart() {
    assertThat(only(Conversation.loggedIn(between()).quit()).finding())
        .isInstanceOf(Finding.NothingAsked.class);
    assertThat(only(Conversation.loggedIn(between()).client("PWD").script()).finding())
        .isInstanceOf(Finding.CutShort.class);
  }

  @Test
  void oneDirection_isNotTakenForSilence() {
    CaptureScript script =
        new CaptureScript()
            .syn(CLIENT, SERVER)
            .say(CLIENT, SERVER, "")
            .say(CLIENT, SERVER, "USER ann\r\n")
            .say(CLIENT, SERVER, "PORT 10,1,1,10,134,7\r\n");
    assertThat(only(script).finding()).isEqualTo(new Finding.OneWay(Side.CLIENT));
    CaptureScript replies =
        new CaptureScript()
            .synAck(SERVER, CLIENT)
            .say(SERVER, CLIENT, "220 ready\r\n")
            .say(SERVER, CLIENT, "230 in\r\n");
    assertThat(only(replies).finding()).isEqualTo(new Finding.OneWay(Side.SERVER));
  }

  @Test
  void aCaptureThatEndsAtOnce_leavesRoomForAnAnswer() {
    CaptureScript script = retrieve(between()).syn(DATA, ACTIVE);
    assertThat(said(only(script), Level.LIKELY)).anyMatch(it -> it.contains("may have come later"));
    session(script.after(3000)).client("NOOP");
    assertThat(said(only(script), Level.LIKELY)).noneMatch(it -> it.contains("come later"));
  }

  @Test
  void anotherSessionThatDidIt_isTheBestReason() {
    CaptureScript script = retrieve(between()).syn(DATA, ACTIVE);
    session(script).server("425 Failed.").quit();
    String client = "10.1.1.10:40100";
    Conversation again =
        new Conversation(script, client, SERVER)
            .login()
            .client("PASV")
            .server("227 Entering Passive Mode (203,0,113,21,195,80).");
    script.open("10.1.1.10:40101", "203.0.113.21:50000");
    again.client("RETR readme.txt").server("150 Here it comes.");
    script.say("203.0.113.21:50000", "10.1.1.10:40101", "x".repeat(800));
    script.close("203.0.113.21:50000", "10.1.1.10:40101");
    again.server("226 Transfer complete.").quit();
    CaptureReport report = CaptureReport.of(script.capture(), OptionalInt.empty());
    assertThat(report.sessions())
        .extracting(SessionReport::tone)
        .containsExactly(Tone.BLOCKED, Tone.FINE);
    assertThat(report.sessions().get(0).helps().getFirst())
        .isEqualTo(new Help(Worth.YES, "Passive mode", "session 2 did that, and it worked"));
    assertThat(report.sessions().get(1).brief()).isEqualTo("passive mode, 1 transfer, 800 bytes");
    assertThat(report.ftpPackets()).isEqualTo(report.capture().packets());
  }

  @Test
  void whatWentWellAtTheSecondTry_isSaidWithTheFirst() {
    CaptureScript script =
        Conversation.loggedIn(between())
            .client("EPSV")
            .server("500 What?")
            .client("PASV")
            .server("227 Entering Passive Mode (203,0,113,21,195,80).")
            .script()
            .open("10.1.1.10:40001", "203.0.113.21:50000");
    session(script).client("LIST").server("150 Here it comes.");
    script.say("203.0.113.21:50000", "10.1.1.10:40001", "x");
    script.close("203.0.113.21:50000", "10.1.1.10:40001");
    SessionReport report = only(session(script).server("226 Done.").quit());
    assertThat(report.headline()).isEqualTo("It went well in the end.");
    assertThat(report.subline())
        .isEqualTo("Passive mode: 1 transfer, 1 byte over the data connection.");
    assertThat(report.evidence().getFirst().sentence().plain())
        .isEqualTo("An attempt before it failed: EPSV");
  }

  @Test
  void underTls_anAlgIsNoHelp() {
    String record = "\u0016\u0003\u0003\u0000\u0004abcd";
    CaptureScript script =
        Conversation.loggedIn(between())
            .client("AUTH TLS")
            .server("234 Go on.")
            .script()
            .say(CLIENT, SERVER, record)
            .say(SERVER, CLIENT, record)
            .syn("10.1.1.10:40001", "203.0.113.21:50000");
    SessionReport report = only(script);
    assertThat(report.finding()).isInstanceOf(Finding.Sealed.class);
    assertThat(report.tone()).isEqualTo(Tone.SEALED);
    assertThat(report.helps())
        .filteredOn(it -> it.what().contains("ALG"))
        .extracting(Help::worth)
        .containsExactly(Worth.NO);
    assertThat(said(report, Level.CERTAIN).getFirst()).contains("encrypted");
  }

  @Test
  void hostileWords_neitherMarkNorFillASentence() {
    CaptureScript script =
        Conversation.loggedIn(between()).client("PORT **1,{0},1**").server("501 ** {1} **").quit();
    Sentence sentence = only(script).evidence().getFirst().sentence();
    assertThat(sentence.plain())
        .isEqualTo("The client says PORT **1,{0},1**; the server refuses: 501 ** {1} **");
    assertThat(sentence.runs()).hasSize(4);
  }

  @Test
  void withoutFtp_thePortsThatWereCalledAreOffered() {
    CaptureScript script = new CaptureScript().syn(CLIENT, "203.0.113.21:8021");
    CaptureReport report = CaptureReport.of(script.capture(), OptionalInt.empty());
    assertThat(report.sessions()).isEmpty();
    assertThat(report.ports()).containsExactly(8021);
  }
}
