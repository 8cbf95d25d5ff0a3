package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.ClientProfile.CLASSIC;
import static pinhole.engine.ftp.ClientProfile.TNFTP;
import static pinhole.engine.ftp.DataMode.EPRT;
import static pinhole.engine.ftp.DataMode.EPSV;
import static pinhole.engine.ftp.DataMode.PASV;
import static pinhole.engine.ftp.DataMode.PORT;
import static pinhole.engine.ftp.UserTalk.CLIENT;
import static pinhole.engine.ftp.UserTalk.SERVER;
import static pinhole.engine.ftp.UserTalk.file;
import static pinhole.engine.ftp.UserTalk.listing;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.PortRange;
import pinhole.engine.tcp.TcpFailure;

/// tnftp and the classic `ftp` of BSD: the order of what they say, and what they do when a mode
/// fails.
class BsdTest {
  private static final Endpoint DATA = new Endpoint(SERVER.address(), 50040);

  @Test
  void tnftp_wholeSession_asksForTheDateWhenItHasTheFile() {
    UserTalk talk = talk(TNFTP, file(EPSV));

    assertThat(talk.dialogue("220 hello", "331 Password", "230 ok", "215 UNIX", "211 End"))
        .containsExactly("USER anonymous", "PASS ftp@", "SYST", "FEAT", "TYPE I");
    assertThat(talk.dialogue("200 Binary", "213 800")).containsExactly("SIZE readme.txt", "EPSV");
    talk.hear(UserTalk.passiveReply(EPSV));
    assertThat(talk.actions).contains(new FtpAction.OpenData(DATA, Optional.empty()));
    assertThat(talk.lines(new FtpInput.DataOpened(DATA))).containsExactly("RETR readme.txt");
    talk.hear("150 Opening");
    talk.take(new FtpInput.DataEnded());
    assertThat(talk.dialogue("226 Transfer complete.", "213 20240229120000"))
        .containsExactly("MDTM readme.txt", "QUIT");
    assertThat(talk.finished()).contains(true);
  }

  @Test
  void classic_wholeSession_isActiveWhateverWasWished() {
    UserTalk talk = talk(CLASSIC, listing(PASV));

    assertThat(talk.dialogue("220 hello", "230 ok", "215 UNIX"))
        .containsExactly("USER anonymous", "SYST");
    assertThat(talk.lines(new FtpInput.Listening(34311))).containsExactly("PORT 10,1,1,10,134,7");
    assertThat(talk.hear("200 PORT")).containsExactly("LIST");
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 20)));
    talk.hear("150 Here");
    talk.take(new FtpInput.DataEnded());
    assertThat(talk.hear("226 Done.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(true);
  }

  @Test
  void tnftp_epsvRefused_saysPasvAndThenTurnsActive() {
    UserTalk talk = arranging(TNFTP, listing(EPSV));

    assertThat(talk.hear("550 Permission denied.")).containsExactly("PASV");
    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(PASV));
    talk.hear("550 Permission denied.");
    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(PORT));
    assertThat(talk.lines(new FtpInput.Listening(34311))).containsExactly("PORT 10,1,1,10,134,7");
  }

  @ParameterizedTest
  @EnumSource(TcpFailure.class)
  void tnftp_callFails_turnsActiveForTheRestOfTheSession(TcpFailure how) {
    UserTalk talk = arranging(TNFTP, listing(EPSV), listing(EPSV));
    talk.hear(UserTalk.passiveReply(EPSV));
    talk.take(new FtpInput.DataFailed(how));

    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(EPRT));
    assertThat(talk.lines(new FtpInput.Listening(34311)))
        .containsExactly("EPRT |1|10.1.1.10|34311|");
    talk.hear("200 EPRT");
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 20)));
    talk.hear("150 Here");
    talk.take(new FtpInput.DataEnded());
    talk.hear("226 Done.");
    assertThat(talk.state.transfer()).isEqualTo(1);
    assertThat(talk.state.mode()).isEqualTo(EPRT);
  }

  @Test
  void tnftp_connectLimit_turnsActive() {
    UserTalk talk = arranging(TNFTP, listing(EPSV));
    talk.hear(UserTalk.passiveReply(EPSV));
    talk.take(new FtpInput.LimitReached(FtpTimer.CONNECT));

    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(EPRT));
    assertThat(talk.actions).contains(new FtpAction.DropData());
  }

  @Test
  void tnftp_227NamesAnotherHost_failsWithoutCalling() {
    UserTalk talk = arranging(TNFTP, listing(PASV), listing(PASV));
    talk.hear(UserTalk.passiveReply(PASV));

    assertThat(talk.why)
        .isEqualTo(
            new FtpFinding.AddressMismatch(
                new Endpoint(Address.v4(192, 168, 2, 21), 50040), SERVER.address()));
    assertThat(talk.actions)
        .noneMatch(FtpAction.OpenData.class::isInstance)
        .contains(new FtpAction.Say("PASV"));
    talk.hear(UserTalk.passiveReply(PASV));
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void tnftp_eprtRefused_saysPortWithTheSamePort() {
    UserTalk talk = arranging(TNFTP, listing(EPRT));
    talk.take(new FtpInput.Listening(34311));

    assertThat(talk.hear("500 Unknown command.")).containsExactly("PORT 10,1,1,10,134,7");
    assertThat(talk.why).isEqualTo(new FtpFinding.FallsBack(PORT));
  }

  @ParameterizedTest
  @EnumSource(names = {"TNFTP", "CLASSIC"})
  void port_refusedWith5xx_asksOnTheDefaultPortAndThenGivesUp(ClientProfile profile) {
    UserTalk talk = arranging(profile, listing(PORT), listing(PORT));
    talk.take(new FtpInput.Listening(34311));
    talk.hear("500 Illegal PORT command.");
    int own = CLIENT.port();
    assertThat(talk.why).isEqualTo(new FtpFinding.UsesDefaultPort(own));
    assertThat(talk.actions)
        .containsExactly(
            new FtpAction.StopListening(),
            new FtpAction.Listen(Optional.of(new PortRange(own, own))));
    assertThat(talk.lines(new FtpInput.Listening(own))).containsExactly("LIST");

    talk.hear("425 Use PORT or PASV first.");
    assertThat(talk.why).isEqualTo(new FtpFinding.TransferFails(425));
    talk.take(new FtpInput.Listening(34312));
    assertThat(talk.hear("500 Illegal PORT command.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void port_refusedWith4xx_givesTheTransferUpAtOnce() {
    UserTalk talk = arranging(CLASSIC, listing(PORT));
    talk.take(new FtpInput.Listening(34311));

    assertThat(talk.hear("421 Closing.")).containsExactly("QUIT");
    assertThat(talk.why).isEqualTo(new FtpFinding.TransferFails(421));
  }

  @ParameterizedTest
  @ValueSource(strings = {"425 Failed to establish connection.", "550 Failed to open file."})
  void transfer_refused_goesOnWithTheNextAndNeverTurnsPassive(String refusal) {
    UserTalk talk = arranging(CLASSIC, listing(PORT), listing(PORT));
    talk.take(new FtpInput.Listening(34311));
    talk.hear("200 PORT");
    talk.hear(refusal);

    assertThat(talk.actions).contains(new FtpAction.StopListening());
    assertThat(talk.state.mode()).isEqualTo(PORT);
    assertThat(talk.state.phase()).isEqualTo(UserPhase.OWN_PORT);
  }

  @Test
  void serversCall_tnftpWaitsAMinuteAndTheClassicOneForEver() {
    UserTalk talk = arranging(TNFTP, listing(PORT));
    talk.take(new FtpInput.Listening(34311));
    talk.dialogue("200 PORT", "150 Opening");
    assertThat(talk.actions).containsExactly(new FtpAction.Arm(FtpTimer.ACCEPT, 60_000_000));
    talk.take(new FtpInput.LimitReached(FtpTimer.ACCEPT));
    assertThat(talk.finished()).contains(false);

    UserTalk classic = arranging(CLASSIC, listing(PORT));
    classic.take(new FtpInput.Listening(34311));
    classic.dialogue("200 PORT", "150 Opening");
    assertThat(classic.actions).isEmpty();
    assertThat(classic.why).isEqualTo(new FtpFinding.AwaitsData());
  }

  @Test
  void activePort_wasChosen_isTheOneThatIsOpened() {
    ClientOptions options =
        new ClientOptions(
            CLASSIC, false, false, Optional.of(50000), Optional.empty(), java.util.List.of());
    UserTalk talk = UserTalk.connected(UserTalk.setup(options, false, listing(PORT)));
    talk.dialogue("220 hello", "230 ok", "215 UNIX");

    assertThat(talk.actions)
        .contains(new FtpAction.Listen(Optional.of(new PortRange(50000, 50000))));
  }

  @Test
  void defaultMode_isEachProgramsOwn() {
    assertThat(ClientProfile.CURL.defaultMode()).isEqualTo(EPSV);
    assertThat(ClientProfile.LFTP.defaultMode()).isEqualTo(PASV);
    assertThat(TNFTP.defaultMode()).isEqualTo(EPSV);
    assertThat(CLASSIC.defaultMode()).isEqualTo(PORT);
  }

  private static UserTalk talk(ClientProfile profile, Transfer... transfers) {
    return UserTalk.connected(UserTalk.setup(UserTalk.program(profile), false, transfers));
  }

  private static UserTalk arranging(ClientProfile profile, Transfer... transfers) {
    UserTalk talk = talk(profile, transfers);
    talk.dialogue("220 hello", "230 ok", "215 UNIX");
    if (profile == TNFTP) {
      talk.hear("211 End");
    }
    return talk;
  }
}
