package pinhole.capture.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.CaptureScript;
import pinhole.capture.Conversation;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;

@Execution(ExecutionMode.CONCURRENT)
class SessionsTest {
  private static final String CLIENT = Conversation.CLIENT;
  private static final String SERVER = Conversation.SERVER;

  private static CapturedSession only(CaptureScript script) {
    List<CapturedSession> found = Sessions.in(script.capture(), OptionalInt.empty());
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static List<String> lines(CapturedSession session) {
    return session.lines().stream().map(CapturedLine::text).toList();
  }

  private static DataAttempt attempt(CapturedSession session) {
    assertThat(session.attempts()).hasSize(1);
    return session.attempts().getFirst();
  }

  @Test
  void aTransfer_isReadWithItsDataConnection() {
    CaptureScript script =
        Conversation.loggedIn(new CaptureScript())
            .client("PASV")
            .server("227 Entering Passive Mode (203,0,113,21,195,80).")
            .script()
            .open("10.1.1.10:40001", "203.0.113.21:50000");
    new Conversation(script, CLIENT, SERVER).client("RETR a.txt").server("150 Here it comes.");
    script.say("203.0.113.21:50000", "10.1.1.10:40001", "x".repeat(800));
    script.close("203.0.113.21:50000", "10.1.1.10:40001");
    CapturedSession session =
        only(new Conversation(script, CLIENT, SERVER).server("226 Transfer complete.").quit());
    assertThat(session.recognised()).isEqualTo(Recognition.PORT);
    DataAttempt attempt = attempt(session);
    assertThat(attempt.mode()).contains(DataMode.PASV);
    assertThat(attempt.opener()).contains(DataConnectionMode.PASSIVE);
    assertThat(attempt.match()).isEqualTo(Match.EXACT);
    assertThat(attempt.completed()).isTrue();
    CapturedConnection data = attempt.connection().orElseThrow();
    assertThat(data.received()).isEqualTo(800);
    assertThat(data.missing()).isZero();
    assertThat(data.ending()).isEqualTo(Ending.CLOSED);
  }

  @Test
  void extendedCommands_workWithIpv6() {
    String client = "[2001:db8:1::10]:40000";
    String server = "[2001:db8:2::21]:21";
    CaptureScript script =
        new Conversation(new CaptureScript(), client, server)
            .login()
            .client("EPSV")
            .server("229 Entering Extended Passive Mode (|||50040|)")
            .script()
            .syn("[2001:db8:1::10]:40001", "[2001:db8:2::21]:50040");
    new Conversation(script, client, server)
        .client("EPRT |2|2001:db8:1::10|34311|")
        .server("200 EPRT command successful.")
        .client("LIST");
    script.syn("[2001:db8:2::21]:20", "[2001:db8:1::10]:34311");
    List<DataAttempt> attempts = only(script).attempts();
    assertThat(attempts).extracting(DataAttempt::match).containsOnly(Match.EXACT);
    assertThat(attempts.get(0).announced()).contains(CaptureScript.at("[2001:db8:2::21]:50040"));
    assertThat(attempts.get(1).connection().orElseThrow().caller().port()).isEqualTo(20);
  }

  @Test
  void aSynThatIsRepeated_isOneRequest_andAnotherNumberIsAnother() {
    CaptureScript script =
        Conversation.loggedIn(new CaptureScript())
            .client("PORT 10,1,1,10,134,7")
            .server("200 PORT command successful.")
            .client("RETR a")
            .script()
            .syn("203.0.113.21:20", "10.1.1.10:34311")
            .after(1000)
            .syn("203.0.113.21:20", "10.1.1.10:34311");
    new Conversation(script, CLIENT, SERVER)
        .server("425 Failed.")
        .client("PORT 10,1,1,10,134,7")
        .server("200 PORT command successful.")
        .client("RETR a");
    script.newSyn("203.0.113.21:20", "10.1.1.10:34311");
    List<DataAttempt> attempts = only(script).attempts();
    assertThat(attempts).hasSize(2);
    assertThat(attempts.get(0).connection().orElseThrow().fate())
        .isInstanceOfSatisfying(
            Fate.Unanswered.class,
            it -> {
              assertThat(it.syns()).hasSize(2);
              assertThat(it.micros()).isEqualTo(1_001_000);
              assertThat(it.syns()).extracting(SegmentSeen::again).containsExactly(false, true);
            });
    assertThat(attempts.get(1).connection().orElseThrow().syns()).hasSize(1);
  }

  @Test
  void theAnnouncementThatNatChanged_isFoundByPort_andSaysSo() {
    CaptureScript script =
        Conversation.loggedIn(new CaptureScript())
            .client("PASV")
            .server("227 Entering Passive Mode (192,168,2,21,195,80).")
            .script()
            .syn("10.1.1.10:40001", "203.0.113.21:50000");
    assertThat(attempt(only(script)).match()).isEqualTo(Match.CONTROL_ADDRESS);
    CaptureScript other =
        Conversation.loggedIn(new CaptureScript())
            .client("PASV")
            .server("227 Entering Passive Mode (192,168,2,21,195,80).")
            .script()
            .syn("10.1.1.10:40001", "203.0.113.99:50000");
    assertThat(attempt(only(other)).match()).isEqualTo(Match.OTHER_ADDRESS);
  }

  @Test
  void aSegmentThatTwoInterfacesSaw_isOne() {
    CaptureScript script =
        Conversation.loggedIn(new CaptureScript())
            .client("PASV")
            .server("227 Entering Passive Mode (203,0,113,21,195,80).")
            .script()
            .syn("10.1.1.10:40001", "203.0.113.21:50000")
            .seenTwice()
            .after(1000)
            .syn("10.1.1.10:40001", "203.0.113.21:50000")
            .seenTwice();
    assertThat(attempt(only(script)).connection().orElseThrow().syns()).hasSize(2);
  }

  @Test
  void twoSessionsAtOnce_keepTheirOwn() {
    CaptureScript script = new CaptureScript();
    Conversation one = new Conversation(script, "10.1.1.10:40000", SERVER).login();
    Conversation two = new Conversation(script, "10.1.1.11:40000", SERVER).login();
    one.client("PORT 10,1,1,10,134,7").server("200 ok");
    two.client("PORT 10,1,1,11,134,7").server("200 ok");
    one.client("RETR a");
    two.client("RETR b");
    script.syn("203.0.113.21:20", "10.1.1.11:34311").syn("203.0.113.21:20", "10.1.1.10:34311");
    List<CapturedSession> found = Sessions.in(script.capture(), OptionalInt.empty());
    assertThat(found).extracting(CapturedSession::number).containsExactly(1, 2);
    assertThat(attempt(found.get(0)).connection().orElseThrow().callee())
        .isEqualTo(CaptureScript.at("10.1.1.10:34311"));
    assertThat(attempt(found.get(1)).connection().orElseThrow().callee())
        .isEqualTo(CaptureScript.at("10.1.1.11:34311"));
  }

  @Test
  void anotherPort_isRecognisedByItsWords_orNamed() {
    String server = "203.0.113.21:2121";
    CaptureScript ftp = new Conversation(new CaptureScript(), CLIENT, server).login().quit();
    assertThat(only(ftp).recognised()).isEqualTo(Recognition.WORDS);
    CaptureScript mail =
        new CaptureScript()
            .open(CLIENT, "203.0.113.21:25")
            .say("203.0.113.21:25", CLIENT, "220 mail ESMTP\r\n")
            .say(CLIENT, "203.0.113.21:25", "EHLO me\r\n");
    assertThat(Sessions.in(mail.capture(), OptionalInt.empty())).isEmpty();
    CaptureScript silent = new CaptureScript().syn(CLIENT, server);
    assertThat(Sessions.in(silent.capture(), OptionalInt.empty())).isEmpty();
    assertThat(Sessions.in(silent.capture(), OptionalInt.of(2121)))
        .extracting(CapturedSession::recognised)
        .containsExactly(Recognition.NAMED);
  }

  @Test
  void aSessionThatWasUnderWay_isReadFromWhereItIsSeen() {
    CaptureScript script = new CaptureScript();
    new Conversation(script, CLIENT, SERVER)
        .server("200 Switching to Binary mode.")
        .client("PORT 10,1,1,10,134,7")
        .server("200 ok")
        .client("RETR a")
        .server("425 Failed.");
    CapturedSession session = only(script);
    assertThat(session.client()).isEqualTo(CaptureScript.at(CLIENT));
    assertThat(session.control().fate()).isInstanceOf(Fate.Joined.class);
    assertThat(attempt(session).verdict()).hasValue(425);
  }

  @Test
  void afterAuthTls_onlyRecordsAreSkipped_andCccMakesItReadableAgain() {
    String record = "\u0016\u0003\u0003\u0000\u0004abcd";
    CaptureScript script =
        new Conversation(new CaptureScript(), CLIENT, SERVER)
            .login()
            .client("AUTH TLS")
            .server("234 Go on.")
            .script()
            .say(CLIENT, SERVER, record)
            .say(SERVER, CLIENT, record + "\u0017\u0003\u0003\u0000\u0006PASV\r\n")
            .say(CLIENT, SERVER, "\u0017\u0003\u0003\u0000\u0005ab")
            .say(CLIENT, SERVER, "cde")
            .syn("203.0.113.21:20", "10.1.1.10:34311");
    CapturedSession session = only(script);
    assertThat(session.sealed().orElseThrow().implicit()).isFalse();
    assertThat(lines(session)).endsWith("AUTH TLS", "234 Go on.");
    assertThat(attempt(session).match()).isEqualTo(Match.LIKELY);
    assertThat(attempt(session).opener()).contains(DataConnectionMode.ACTIVE);
    new Conversation(script, CLIENT, SERVER).client("PWD");
    assertThat(lines(only(script))).endsWith("234 Go on.", "PWD");
  }

  @Test
  void implicitTls_isSealedFromItsFirstByte() {
    String server = "203.0.113.21:990";
    CaptureScript script =
        new CaptureScript()
            .open(CLIENT, server)
            .say(CLIENT, server, "\u0016\u0003\u0001\u0000\u0002ab");
    assertThat(only(script).sealed().orElseThrow().implicit()).isTrue();
  }
}
