package pinhole.capture.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.CaptureScript;
import pinhole.capture.Conversation;

/// Lines of a control connection, put together from whatever segments there are.
@Execution(ExecutionMode.CONCURRENT)
class LinesTest {
  private static final String CLIENT = Conversation.CLIENT;
  private static final String SERVER = Conversation.SERVER;

  private static CapturedSession session(CaptureScript script) {
    return Sessions.in(script.capture(), OptionalInt.empty()).getFirst();
  }

  private static List<String> lines(CaptureScript script) {
    return session(script).lines().stream().map(CapturedLine::text).toList();
  }

  private static CaptureScript opened() {
    return new CaptureScript().open(CLIENT, SERVER);
  }

  @Test
  void aLineInPieces_endsWhereItsEndIs() {
    CaptureScript script =
        opened().say(CLIENT, SERVER, "RE").say(CLIENT, SERVER, "TR a").say(CLIENT, SERVER, "\r\n");
    assertThat(session(script).lines())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.text()).isEqualTo("RETR a");
          assertThat(it.packet()).isEqualTo(6);
        });
  }

  @Test
  void whatIsSentAgain_isSaidOnce() {
    CaptureScript script =
        opened()
            .say(CLIENT, SERVER, "PWD\r\n")
            .again(CLIENT, SERVER, "PWD\r\n", 5)
            .say(CLIENT, SERVER, "PASV\r\n")
            .again(CLIENT, SERVER, "WD\r\nPASV\r\n", 10);
    assertThat(lines(script)).containsExactly("PWD", "PASV");
    assertThat(session(script).control().sent()).isEqualTo(11);
    assertThat(session(script).control().segments())
        .extracting(SegmentSeen::again)
        .endsWith(false, true, false, true);
  }

  @Test
  void whatComesInAnotherOrder_isPutInOrder() {
    CaptureScript script =
        opened().say(CLIENT, SERVER, "RETR ").say(CLIENT, SERVER, "a.txt\r\n").swapLast();
    assertThat(lines(script)).containsExactly("RETR a.txt");
    assertThat(session(script).gaps()).isEmpty();
  }

  @Test
  void overAHole_nothingIsJoined_andTheHoleIsSaid() {
    CaptureScript script =
        opened()
            .say(CLIENT, SERVER, "PWD\r\nPORT 10,1,")
            .lose(CLIENT, SERVER, 7)
            .say(CLIENT, SERVER, "4,7\r\nQUIT\r\n");
    assertThat(lines(script)).containsExactly("PWD", "QUIT");
    assertThat(session(script).gaps())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.bytes()).isEqualTo(7);
          assertThat(it.from()).isEqualTo(Side.CLIENT);
        });
  }

  @Test
  void whatTheCaptureCutShort_isAHoleToo() {
    CaptureScript script =
        opened().shorten(SERVER, CLIENT, "220 Welcome to\r\n", 6).say(CLIENT, SERVER, "QUIT\r\n");
    assertThat(lines(script)).containsExactly("QUIT");
    assertThat(session(script).gaps()).extracting(CapturedGap::bytes).containsExactly(10L);
  }

  @Test
  void passwordsAndAccounts_areNeverKept() {
    CaptureScript script =
        opened()
            .say(CLIENT, SERVER, "USER ann\r\npass hunter2!\r\nACCT 4711-x\r\n")
            .say(SERVER, CLIENT, "500 'hunter2!' what?\r\n")
            .say(CLIENT, SERVER, "PASShunter2!\r\n");
    assertThat(lines(script))
        .containsExactly("USER ann", "PASS ****", "ACCT ****", "500 '****' what?", "PASS ****");
    assertThat(session(script).toString()).doesNotContain("hunter2", "4711");
  }

  @Test
  void thePasswordAfterAHole_isNotTakenForALine() {
    CaptureScript script =
        opened()
            .say(CLIENT, SERVER, "USER ann\r\n")
            .lose(CLIENT, SERVER, 5)
            .say(CLIENT, SERVER, "hunter2!\r\nPWD\r\n");
    assertThat(lines(script)).containsExactly("USER ann", "PWD");
  }

  @Test
  void whatCannotBeShown_isADot_andWhatIsTooLong_isCut() {
    String bell = "\u0007\u001b[31m\u009b\u00e2\u0080\u00ae";
    CaptureScript script =
        opened()
            .say(CLIENT, SERVER, "CWD " + bell + "\r\n")
            .say(CLIENT, SERVER, "CWD \u00c3\u00a9\r\n")
            .say(SERVER, CLIENT, "550 " + "x".repeat(1 << 20) + "\r\n")
            .say(SERVER, CLIENT, "221 Bye\r\n");
    List<String> lines = lines(script);
    assertThat(lines.get(0)).startsWith("CWD ··[31m").doesNotContain("\u202e", "\u001b");
    assertThat(lines.get(1)).isEqualTo("CWD é");
    assertThat(lines.get(2)).hasSizeLessThan(310).endsWith("…");
    assertThat(lines.get(3)).isEqualTo("221 Bye");
  }

  @Test
  void aReplyOfSeveralLines_answersOneCommand_andNumbersOutOfRangeAnnounceNothing() {
    CaptureScript script =
        Conversation.loggedIn(new CaptureScript())
            .client("PORT 10,1,1,10,256,7")
            .server("200-first\r\n200 of two lines\r\n200 ok")
            .client("EPRT |1|10.1.1.10|70000|")
            .server("501 no")
            .script();
    List<DataAttempt> attempts = session(script).attempts();
    assertThat(attempts).extracting(DataAttempt::announced).allMatch(it -> it.isEmpty());
    assertThat(attempts.get(0).answered().orElseThrow().text()).isEqualTo("200 of two lines");
    assertThat(attempts.get(1).refused()).isTrue();
  }

  @Test
  void telnetBeforeAbor_isNoPartOfTheLine() {
    CaptureScript script = opened().say(CLIENT, SERVER, "\u00ff\u00f4\u00ff\u00f2ABOR\r\n");
    assertThat(lines(script)).containsExactly("ABOR");
  }
}
