package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.DataMode.EPRT;
import static pinhole.engine.ftp.DataMode.EPSV;
import static pinhole.engine.ftp.DataMode.PASV;
import static pinhole.engine.ftp.DataMode.PORT;
import static pinhole.engine.ftp.UserTalk.CONNECT_LIMIT;
import static pinhole.engine.ftp.UserTalk.RUN_LIMIT;
import static pinhole.engine.ftp.UserTalk.SERVER;
import static pinhole.engine.ftp.UserTalk.file;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// What the user's side does when a way of arranging is refused or fails, when its limits are
/// reached, and when it asked for TLS.
class UserPiFallbackTest {
  @Test
  void eprt_refused_fallsBackToPort() {
    UserTalk talk = UserTalk.arranging(file(EPRT));
    talk.take(new FtpInput.Listening(34311));
    talk.hear("500 Illegal EPRT command.");

    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(PORT));
    assertThat(talk.actions)
        .containsExactly(new FtpAction.StopListening(), new FtpAction.Listen(Optional.empty()));
    assertThat(talk.lines(new FtpInput.Listening(34312))).containsExactly("PORT 10,1,1,10,134,8");
  }

  @Test
  void port_refused_failsAndNeverTurnsPassive() {
    UserTalk talk = UserTalk.arranging(file(PORT));
    talk.take(new FtpInput.Listening(34311));

    assertThat(talk.hear("500 Illegal PORT command.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(false);
    assertThat(talk.why).isEqualTo(new FtpFinding.SessionFails(500));
  }

  @Test
  void epsv_refused_fallsBackToPasv() {
    UserTalk talk = UserTalk.arranging(file(EPSV));

    assertThat(talk.hear("550 Permission denied.")).containsExactly("PASV");
    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(PASV));
    assertThat(talk.hear("550 Permission denied.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void epsv_answeredWithAnotherPositiveReply_fallsBackToPasv() {
    UserTalk talk = UserTalk.arranging(file(EPSV));

    assertThat(talk.hear("200 Fine.")).containsExactly("PASV");
  }

  @ParameterizedTest
  @EnumSource(TcpFailure.class)
  void epsv_dataConnectionFails_fallsBackToPasvOnTheSameSession(TcpFailure how) {
    UserTalk talk = UserTalk.calling(EPSV);

    assertThat(talk.lines(new FtpInput.DataFailed(how))).containsExactly("PASV");
    assertThat(talk.state.mode()).isEqualTo(PASV);
  }

  @Test
  void pasvAfterEpsv_refusedToo_givesUpAndNeverTurnsActive() {
    UserTalk talk = UserTalk.calling(EPSV);
    talk.take(new FtpInput.DataFailed(TcpFailure.REFUSED));
    talk.hear(UserTalk.passiveReply(PASV));
    talk.take(new FtpInput.DataFailed(TcpFailure.REFUSED));

    assertThat(talk.why).isEqualTo(new FtpFinding.DataDown(TcpFailure.REFUSED));
    assertThat(talk.finished()).contains(false);
    assertThat(talk.actions).contains(new FtpAction.CloseControl());
    assertThat(talk.actions).noneMatch(FtpAction.Listen.class::isInstance);
    assertThat(talk.state.phase()).isEqualTo(UserPhase.DONE);
  }

  @Test
  void epsv_overIpv6_hasNothingToFallBackTo() {
    UserTalk talk = overIpv6(EPSV);
    talk.hear("229 Entering Extended Passive Mode (|||50040|)");
    talk.take(new FtpInput.DataFailed(TcpFailure.REFUSED));
    assertThat(talk.finished()).contains(false);

    assertThat(overIpv6(EPSV).hear("550 Permission denied.")).containsExactly("QUIT");
  }

  @Test
  void eprt_overIpv6_announcesFamily2AndHasNothingToFallBackTo() {
    UserTalk talk = overIpv6(EPRT);

    assertThat(talk.lines(new FtpInput.Listening(34311)))
        .containsExactly("EPRT |2|2001:db8:1::10|34311|");
    assertThat(talk.hear("500 Illegal EPRT command.")).containsExactly("QUIT");
  }

  @ParameterizedTest
  @CsvSource({"EPSV, PASV", "EPRT, PORT"})
  void extendedRefusedOnce_laterTransfers_goStraightToThePlainOne(DataMode wish, DataMode plain) {
    UserTalk talk = UserTalk.arranging(file(wish), file(wish));
    if (wish == EPRT) {
      talk.take(new FtpInput.Listening(34311));
    }
    talk.hear("500 Unknown command.");
    if (wish == EPRT) {
      talk.take(new FtpInput.Listening(34312));
      talk.hear("200 PORT");
    } else {
      talk.hear(UserTalk.passiveReply(PASV));
    }
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040)));
    talk.dialogue("200 Binary", "213 800", "150 Opening");
    talk.take(new FtpInput.DataEnded());
    talk.hear("226 Transfer complete.");

    assertThat(talk.state.transfer()).isEqualTo(1);
    assertThat(talk.state.mode()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"PASV, EPSV", "PORT, EPRT"})
  void plainWish_overIpv6_becomesTheExtendedOne(DataMode wish, DataMode used) {
    assertThat(overIpv6(wish).state.mode()).isEqualTo(used);
  }

  @Test
  void active150First_serverNeverCalls_givesUpAfterAMinute() {
    UserTalk talk = UserTalk.arranging(file(PORT));
    talk.take(new FtpInput.Listening(34311));
    talk.dialogue("200 PORT", "200 Binary", "213 800", "150 Opening");
    assertThat(talk.actions).containsExactly(new FtpAction.Arm(FtpTimer.ACCEPT, 60_000_000));

    talk.take(new FtpInput.LimitReached(FtpTimer.ACCEPT));
    assertThat(talk.why).isEqualTo(new FtpFinding.OutOfTime(FtpTimer.ACCEPT, 60_000_000));
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void active150First_serverCalls_liftsTheLimit() {
    UserTalk talk = UserTalk.arranging(file(PORT));
    talk.take(new FtpInput.Listening(34311));
    talk.dialogue("200 PORT", "200 Binary", "213 800", "150 Opening");
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 20)));

    assertThat(talk.actions).contains(new FtpAction.Disarm(FtpTimer.ACCEPT));
  }

  @Test
  void reply_ofSeveralLines_isAnsweredAfterTheLast() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(false, file(PASV)));

    assertThat(talk.dialogue("220-Welcome", " 220 people are here", "220- and more")).isEmpty();
    assertThat(talk.why).isEqualTo(new FtpFinding.ReplyGoesOn());
    assertThat(talk.hear("220 Ready")).containsExactly("USER anonymous");
  }

  @Test
  void connectLimit_duringEpsv_triesPasvButDoesNotCallAgain() {
    UserTalk talk = UserTalk.calling(EPSV);

    assertThat(talk.lines(new FtpInput.LimitReached(FtpTimer.CONNECT))).containsExactly("PASV");
    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(PASV));
    assertThat(talk.actions).contains(new FtpAction.DropData());

    talk.hear(UserTalk.passiveReply(PASV));
    assertThat(talk.actions).noneMatch(FtpAction.OpenData.class::isInstance);
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void connectLimit_duringPasv_givesUp() {
    UserTalk talk = UserTalk.calling(PASV);
    talk.take(new FtpInput.LimitReached(FtpTimer.CONNECT));

    assertThat(talk.finished()).contains(false);
    assertThat(talk.state.phase()).isEqualTo(UserPhase.DONE);
  }

  @Test
  void connectLimit_beforeTheGreeting_givesUpOnlyWhileConnecting() {
    UserTalk connecting = new UserTalk(UserTalk.setup(false, file(PASV)));
    connecting.take(new FtpInput.Started());
    connecting.take(new FtpInput.LimitReached(FtpTimer.CONNECT));
    assertThat(connecting.finished()).contains(false);

    UserTalk connected = UserTalk.connected(UserTalk.setup(false, file(PASV)));
    connected.take(new FtpInput.LimitReached(FtpTimer.CONNECT));
    assertThat(connected.actions).isEmpty();
  }

  @Test
  void connectLimit_dataConnected_isLifted() {
    UserTalk talk = UserTalk.calling(PASV);
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040)));

    assertThat(talk.actions).contains(new FtpAction.Disarm(FtpTimer.CONNECT));
    assertThat(talk.state.connectLimitRuns()).isFalse();
  }

  @Test
  void runLimit_anyPhase_givesUp() {
    UserTalk talk = UserTalk.transferring(PASV);
    talk.take(new FtpInput.LimitReached(FtpTimer.RUN));

    assertThat(talk.why).isEqualTo(new FtpFinding.OutOfTime(FtpTimer.RUN, RUN_LIMIT));
    assertThat(talk.actions)
        .contains(new FtpAction.DropData(), new FtpAction.Finish(false))
        .contains(new FtpAction.CloseControl());
  }

  @Test
  void tls_dialogue_asksForSslFirstAndSealsBeforeTheLogin() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(true, file(PASV)));

    assertThat(talk.dialogue("220 hello", "504 Unknown AUTH type."))
        .containsExactly("AUTH SSL", "AUTH TLS");
    talk.hear("234 Proceed with negotiation.");
    assertThat(talk.actions).containsExactly(new FtpAction.SealControl());
    assertThat(talk.lines(new FtpInput.ControlSealed())).containsExactly("USER anonymous");
    assertThat(talk.dialogue("230 ok", "200 PBSZ set to 0.", "200 PROT now Private.", "257 \"/\""))
        .containsExactly("PBSZ 0", "PROT P", "PWD", "PASV");
  }

  @Test
  void tls_refused_failsTheSession() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(true, file(PASV)));

    assertThat(talk.dialogue("220 hello", "530 Please login.", "530 Please login."))
        .containsExactly("AUTH SSL", "AUTH TLS", "QUIT");
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void tls_protectionRefused_failsTheSession() {
    UserTalk talk = sealed(file(PASV));

    assertThat(talk.dialogue("230 ok", "200 PBSZ set to 0.", "536 PROT not supported."))
        .containsExactly("PBSZ 0", "PROT P", "QUIT");
  }

  @Test
  void tls_passive150_sealsTheDataConnection() {
    UserTalk talk = sealed(file(PASV));
    talk.dialogue("230 ok", "200 PBSZ", "200 PROT", "257 \"/\"", UserTalk.passiveReply(PASV));
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040)));
    talk.dialogue("200 Binary", "213 800", "150 Opening");

    assertThat(talk.actions).containsExactly(new FtpAction.SealData());
  }

  @Test
  void tls_active150_leavesTheAcceptedConnectionClear() {
    UserTalk talk = sealed(file(PORT));
    talk.dialogue("230 ok", "200 PBSZ", "200 PROT", "257 \"/\"");
    talk.take(new FtpInput.Listening(34311));
    talk.dialogue("200 PORT", "200 Binary", "213 800");
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 20)));
    talk.hear("150 Opening");

    assertThat(talk.actions).isEmpty();
    assertThat(talk.why).isEqualTo(new FtpFinding.LeavesDataClear());
  }

  private static UserTalk sealed(Transfer transfer) {
    UserTalk talk = UserTalk.connected(UserTalk.setup(true, transfer));
    talk.dialogue("220 hello", "234 Proceed with negotiation.");
    talk.take(new FtpInput.ControlSealed());
    return talk;
  }

  private static UserTalk overIpv6(DataMode mode) {
    Endpoint server = new Endpoint(Address.parse("2001:db8:2::21"), 21);
    UserTalk talk =
        new UserTalk(
            new UserSetup(server, List.of(file(mode)), false, true, CONNECT_LIMIT, RUN_LIMIT));
    talk.take(new FtpInput.Started());
    talk.take(
        new FtpInput.ControlOpened(new Endpoint(Address.parse("2001:db8:1::10"), 40000), server));
    talk.dialogue("220 hello", "230 ok", "257 \"/\"");
    return talk;
  }
}
