package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.engine.tcp.TcpFailure;

/// A person who types: exactly the segments of the script, in time with the answers.
class TypingTest {
  private static final FtpAction SOON = new FtpAction.Arm(FtpTimer.QUIET, 1_000_000);
  private static final FtpAction LAST = new FtpAction.Arm(FtpTimer.QUIET, 2_000_000);

  @Test
  void script_answered_isSentSegmentBySegment() {
    UserTalk talk = talk("USER anonymous\r\n", "PO", "RT 10,1,1,10,0,22\r\n");

    assertThat(talk.hear("220 hello")).containsExactly("USER anonymous\r\n");
    assertThat(talk.actions).contains(SOON);
    assertThat(talk.hear("331 Password")).containsExactly("PO");
    assertThat(talk.lines(new FtpInput.LimitReached(FtpTimer.QUIET)))
        .containsExactly("RT 10,1,1,10,0,22\r\n");
    assertThat(talk.why).isEqualTo(new FtpFinding.TypesOn());
    assertThat(talk.actions).contains(LAST);
  }

  @Test
  void pause_isWaitedFor_andThenItTypesOn() {
    UserTalk talk = talk("PORT 10,1,1,10,134,7\r\n", "(160 s)", "RETR a\r\n");
    talk.hear("220 hello");

    assertThat(talk.hear("200 PORT ok")).isEmpty();
    assertThat(talk.actions).containsExactly(new FtpAction.Arm(FtpTimer.QUIET, 160_000_000));
    assertThat(talk.lines(new FtpInput.LimitReached(FtpTimer.QUIET))).containsExactly("RETR a\r\n");
  }

  @Test
  void script_beforeTheGreeting_waits() {
    UserTalk talk = talk("NOOP\r\n");
    assertThat(talk.dialogue("220-Welcome", "150 hm")).isEmpty();
    assertThat(talk.hear("220 Ready")).containsExactly("NOOP\r\n");
  }

  @Test
  void preliminaryReply_isNotYetAnAnswer() {
    UserTalk talk = talk("LIST\r\n", "QUIT\r\n");
    talk.hear("220 hello");

    assertThat(talk.hear("150 Here")).isEmpty();
    assertThat(talk.actions).containsExactly(SOON);
    assertThat(talk.hear("226 Done")).containsExactly("QUIT\r\n");
  }

  @ParameterizedTest
  @CsvSource({"200 ok, true", "331 more, true", "425 no, false", "500 no, false"})
  void scriptOver_afterTwoQuietSeconds_theLastReplyDecides(String reply, boolean ok) {
    UserTalk talk = talk("NOOP\r\n");
    talk.dialogue("220 hello", reply);
    assertThat(talk.actions).containsExactly(LAST);
    talk.take(new FtpInput.LimitReached(FtpTimer.QUIET));

    assertThat(talk.why).isEqualTo(new FtpFinding.ScriptOver());
    assertThat(talk.finished()).contains(ok);
    assertThat(talk.actions)
        .contains(new FtpAction.CloseControl(), new FtpAction.Disarm(FtpTimer.QUIET));
    assertThat(talk.state.phase()).isEqualTo(UserPhase.DONE);
  }

  @Test
  void whatWasTypedLast_withoutAnAnswer_isAFailure() {
    UserTalk talk = talk("NOOP\r\n", "PORT 10,1,1,10,");
    talk.dialogue("220 hello", "200 ok");
    talk.take(new FtpInput.LimitReached(FtpTimer.QUIET));

    assertThat(talk.why).isEqualTo(new FtpFinding.ScriptOver());
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void serverHangsUp_theLastReplyDecides_butABrokenConnectionIsAFailure() {
    UserTalk talk = talk("QUIT\r\n");
    talk.dialogue("220 hello", "221 Goodbye.");
    talk.take(new FtpInput.ControlClosed());
    assertThat(talk.finished()).contains(true);

    UserTalk broken = talk("QUIT\r\n");
    broken.dialogue("220 hello");
    broken.take(new FtpInput.ControlFailed(TcpFailure.RESET));
    assertThat(broken.finished()).contains(false);
    assertThat(broken.why).isEqualTo(new FtpFinding.ControlGone(List.of(TcpFailure.RESET)));
  }

  @Test
  void limits_neverGreeted_endTheSession() {
    UserTalk talk = talk("NOOP\r\n");
    talk.take(new FtpInput.LimitReached(FtpTimer.RUN));
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void segment_anyBytes_areSentAsTheyAre() {
    String odd = "POST / HTTP/1.1\r\n\u0000\u00ff\r\n\r\n";
    assertThat(talk(odd).hear("220 hello")).containsExactly(odd);
  }

  private static UserTalk talk(String... script) {
    return UserTalk.connected(UserTalk.setup(ClientOptions.byHand(List.of(script)), false));
  }
}
