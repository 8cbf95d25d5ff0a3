package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.DataMode.EPRT;
import static pinhole.engine.ftp.DataMode.EPSV;
import static pinhole.engine.ftp.DataMode.PASV;
import static pinhole.engine.ftp.DataMode.PORT;
import static pinhole.engine.ftp.UserTalk.SERVER;
import static pinhole.engine.ftp.UserTalk.file;
import static pinhole.engine.ftp.UserTalk.listing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// lftp 4.9.2: the order of what it says, its changes of side, its retries.
class LftpTest {
  private static final Endpoint DATA = new Endpoint(SERVER.address(), 50040);

  @Test
  void passive_wholeSession_typeSizeAndDateComeBeforePasv() {
    UserTalk talk = talk(file(PASV));

    assertThat(talk.dialogue("220 hello", "211 End", "331 Password", "230 ok", "257 \"/\""))
        .containsExactly("FEAT", "USER anonymous", "PASS lftp@", "PWD", "TYPE I");
    assertThat(talk.dialogue("200 Binary", "213 800", "213 20240229120000"))
        .containsExactly("SIZE readme.txt", "MDTM readme.txt", "PASV");
    assertThat(talk.dialogue("227 Entering Passive Mode (203,0,113,21,195,120).")).isEmpty();
    assertThat(talk.actions).contains(new FtpAction.OpenData(DATA, Optional.empty()));
    assertThat(talk.lines(new FtpInput.DataOpened(DATA))).containsExactly("RETR readme.txt");
    talk.hear("150 Opening");
    talk.take(new FtpInput.DataEnded());
    assertThat(talk.hear("226 Transfer complete.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(true);
    talk.hear("221 Goodbye.");
    assertThat(talk.actions)
        .contains(new FtpAction.Disarm(FtpTimer.RETRY), new FtpAction.Disarm(FtpTimer.IDLE));
  }

  @Test
  void listing_needsNoTypeAndNoSize() {
    UserTalk talk = talk(listing(PASV));

    assertThat(talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\""))
        .containsExactly("FEAT", "USER anonymous", "PWD", "PASV");
  }

  @ParameterizedTest
  @CsvSource({"EPSV, EPSV", "PASV, PASV", "PORT, PORT", "EPRT, PORT"})
  void wish_overIpv4_eprtIsNotAmongThem(DataMode wish, DataMode used) {
    assertThat(arranging(listing(wish)).state.mode()).isEqualTo(used);
  }

  @Test
  void pasv_refusedWith5xx_hangsUpAndComesBackActive() {
    UserTalk talk = arranging(listing(PASV));
    talk.hear("550 Permission denied.");

    assertThat(talk.why).isEqualTo(new FtpFinding.ChangesSides(DataConnectionMode.ACTIVE));
    assertThat(talk.actions).contains(new FtpAction.CloseControl());
    assertThat(talk.state.phase()).isEqualTo(UserPhase.RETRY);
    assertThat(talk.finished()).isEmpty();

    talk.take(new FtpInput.LimitReached(FtpTimer.RETRY));
    assertThat(talk.why).isEqualTo(new FtpFinding.CallsServerAgain(1));
    assertThat(talk.actions)
        .contains(new FtpAction.OpenControl(SERVER), new FtpAction.Arm(FtpTimer.RETRY, 22_500_000));
    connect(talk);
    talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\"");
    assertThat(talk.state.mode()).isEqualTo(PORT);
  }

  @Test
  void port_refusedWith5xx_comesBackPassive() {
    UserTalk talk = arranging(listing(PORT));
    talk.take(new FtpInput.Listening(34311));
    talk.hear("500 Illegal PORT command.");

    assertThat(talk.why).isEqualTo(new FtpFinding.ChangesSides(DataConnectionMode.PASSIVE));
    assertThat(talk.actions).contains(new FtpAction.StopListening());
    talk.take(new FtpInput.LimitReached(FtpTimer.RETRY));
    connect(talk);
    assertThat(talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\"")).endsWith("PASV");
  }

  @Test
  void epsv_notUnderstood_comesBackAtOnceWithPasv() {
    UserTalk talk = arranging(listing(EPSV));
    talk.hear("500 Unknown command.");

    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(PASV));
    assertThat(talk.actions)
        .contains(new FtpAction.CloseControl(), new FtpAction.OpenControl(SERVER));
  }

  @Test
  void refusedLater_theWaitSinceTheCallIsOver_callsAgainAtOnce() {
    UserTalk talk = arranging(listing(PASV));
    talk.take(new FtpInput.LimitReached(FtpTimer.RETRY));
    talk.hear("550 Permission denied.");

    assertThat(talk.actions).contains(new FtpAction.OpenControl(SERVER));
    assertThat(talk.state.phase()).isEqualTo(UserPhase.CONNECT);
  }

  @ParameterizedTest
  @EnumSource(TcpFailure.class)
  void call_fails_saysAborHangsUpAndStaysPassive(TcpFailure how) {
    UserTalk talk = arranging(listing(PASV));
    talk.hear("227 Entering Passive Mode (203,0,113,21,195,120).");

    assertThat(talk.lines(new FtpInput.DataFailed(how)))
        .containsExactly("\u00ff\u00f4\u00ff\u00f2ABOR\r\n");
    assertThat(talk.why).isEqualTo(new FtpFinding.DataDown(how));
    assertThat(talk.state.phase()).isEqualTo(UserPhase.RETRY);
    talk.take(new FtpInput.LimitReached(FtpTimer.RETRY));
    connect(talk);
    assertThat(talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\"")).endsWith("PASV");
  }

  @Test
  void retries_eachWait_isHalfAsLongAgainUpToTenMinutes() {
    UserTalk talk = new UserTalk(UserTalk.setup(lftp(), false, file(PASV)));
    talk.take(new FtpInput.Started());
    assertThat(talk.actions).contains(new FtpAction.Arm(FtpTimer.RETRY, 15_000_000));
    long last = 15_000_000;
    for (int i = 1; i <= 15; i++) {
      talk.take(new FtpInput.ControlFailed(TcpFailure.REFUSED));
      assertThat(talk.why).isEqualTo(new FtpFinding.Reconnects());
      talk.take(new FtpInput.LimitReached(FtpTimer.RETRY));
      last = Math.min(last * 3 / 2, 600_000_000);
      assertThat(talk.actions).contains(new FtpAction.Arm(FtpTimer.RETRY, last));
    }
    assertThat(last).isEqualTo(600_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "203.0.113.21, '192,168,2,21', 203.0.113.21, true",
    "203.0.113.21, '203,0,113,99', 203.0.113.99, false",
    "10.0.2.2, '192,168,2,21', 192.168.2.21, false",
    "10.0.2.2, '203,0,113,99', 10.0.2.2, true",
    "10.0.2.2, '0,0,0,0', 10.0.2.2, true"
  })
  void pasvReply_onlyOneAddressPrivate_isCorrected(
      String server, String named, String used, boolean corrected) {
    Endpoint peer = new Endpoint(Address.parse(server), 21);
    UserTalk talk = new UserTalk(UserTalk.setup(lftp(), false, listing(PASV)));
    talk.take(new FtpInput.Started());
    talk.take(new FtpInput.ControlOpened(UserTalk.CLIENT, peer));
    talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\"");
    talk.hear("227 Entering Passive Mode (" + named + ",195,120).");
    Endpoint called = new Endpoint(Address.parse(used), 50040);
    assertThat(talk.actions).contains(new FtpAction.OpenData(called, Optional.empty()));

    talk.take(new FtpInput.DataFailed(TcpFailure.REFUSED));
    talk.take(new FtpInput.LimitReached(FtpTimer.RETRY));
    talk.take(new FtpInput.ControlOpened(UserTalk.CLIENT, peer));
    talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\"");
    assertThat(talk.state.mode()).isEqualTo(corrected ? PORT : PASV);
  }

  @Test
  void active425_asksAgainEveryTwoSecondsAndNeverTurnsPassive() {
    UserTalk talk = arranging(listing(PORT));
    for (int i = 0; i < 3; i++) {
      talk.take(new FtpInput.Listening(34311 + i));
      assertThat(talk.dialogue("200 PORT")).containsExactly("LIST");
      talk.hear("425 Failed to establish connection.");
      assertThat(talk.why).isEqualTo(new FtpFinding.TriesAgain(425));
      assertThat(talk.actions).contains(new FtpAction.Arm(FtpTimer.PAUSE, 2_000_000));
      talk.take(new FtpInput.LimitReached(FtpTimer.PAUSE));
      assertThat(talk.actions).contains(new FtpAction.Listen(Optional.empty()));
      assertThat(talk.state.mode()).isEqualTo(PORT);
    }
  }

  @Test
  void transfer_550_goesOnWithTheNextAndFailsInTheEnd() {
    UserTalk talk = arranging(listing(PORT), listing(PORT));
    talk.take(new FtpInput.Listening(34311));
    talk.dialogue("200 PORT");
    talk.hear("550 No such directory.");
    assertThat(talk.why).isEqualTo(new FtpFinding.TransferFails(550));
    talk.take(new FtpInput.Listening(34312));
    talk.dialogue("200 PORT", "150 Here");
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 20)));
    talk.take(new FtpInput.DataEnded());

    assertThat(talk.hear("226 Done.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void limits_connectAndIdle_hangUpAndTryAgain() {
    UserTalk slow = arranging(listing(PASV));
    slow.hear("227 Entering Passive Mode (203,0,113,21,195,120).");
    slow.take(new FtpInput.LimitReached(FtpTimer.CONNECT));
    assertThat(slow.state.phase()).isEqualTo(UserPhase.RETRY);

    UserTalk silent = arranging(listing(PASV));
    assertThat(silent.actions).contains(new FtpAction.Arm(FtpTimer.IDLE, 300_000_000));
    silent.take(new FtpInput.LimitReached(FtpTimer.IDLE));
    assertThat(silent.why).isEqualTo(new FtpFinding.OutOfTime(FtpTimer.IDLE, 300_000_000));
    assertThat(silent.state.phase()).isEqualTo(UserPhase.RETRY);

    silent.take(new FtpInput.LimitReached(FtpTimer.RUN));
    assertThat(silent.finished()).contains(false);
  }

  @Test
  void greeting_421_isTriedAgain() {
    UserTalk talk = talk(file(PASV));
    talk.hear("421 Too many users.");

    assertThat(talk.why).isEqualTo(new FtpFinding.Reconnects());
    assertThat(talk.finished()).isEmpty();
    talk.take(new FtpInput.ControlClosed());
    assertThat(talk.why).isEqualTo(new FtpFinding.Ignored());
  }

  @Test
  void reconnected_nothingOfTheOldConnectionIsLeft() {
    UserTalk talk = talk(file(PASV));
    talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\"", "200 Binary");
    assertThat(talk.state.control().type()).isEqualTo("I");
    talk.take(new FtpInput.ControlClosed());

    assertThat(talk.state.control()).isEqualTo(UserState.unconnected(talk.state.setup()));
    assertThat(List.of(EPRT, EPSV)).doesNotContain(talk.state.mode());
  }

  private static ClientOptions lftp() {
    return UserTalk.program(ClientProfile.LFTP);
  }

  private static UserTalk talk(Transfer... transfers) {
    return UserTalk.connected(UserTalk.setup(lftp(), false, transfers));
  }

  private static UserTalk arranging(Transfer... transfers) {
    UserTalk talk = talk(transfers);
    talk.dialogue("220 hello", "211 End", "230 ok", "257 \"/\"");
    return talk;
  }

  private static void connect(UserTalk talk) {
    talk.take(new FtpInput.ControlOpened(UserTalk.CLIENT, SERVER));
  }
}
