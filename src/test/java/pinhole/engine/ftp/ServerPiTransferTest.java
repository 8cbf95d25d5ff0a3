package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.ServerTalk.CLIENT;
import static pinhole.engine.ftp.ServerTalk.LIMIT;
import static pinhole.engine.ftp.ServerTalk.PLAIN;
import static pinhole.engine.ftp.ServerTalk.WITH_TLS;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// The server connects, waits and gives up as vsftpd 3.0.3 does.
class ServerPiTransferTest {
  @Test
  void active_transfer_callsFromPort20AndSays150OnlyWhenConnected() {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);
    talk.hear("PORT 10,1,1,10,134,7");
    Endpoint announced = new Endpoint(CLIENT.address(), 34311);

    assertThat(talk.hear("RETR readme.txt")).isEmpty();
    assertThat(talk.why).isEqualTo(new FtpFinding.CallsBack(announced));
    assertThat(talk.actions)
        .containsExactly(
            new FtpAction.Arm(FtpTimer.DATA, LIMIT),
            new FtpAction.OpenData(announced, Optional.of(20)));

    talk.take(new FtpInput.DataOpened(announced));
    assertThat(talk.actions)
        .containsExactly(
            new FtpAction.StopListening(),
            new FtpAction.Disarm(FtpTimer.DATA),
            new FtpAction.Say(
                "150 Opening BINARY mode data connection for readme.txt (800 bytes)."),
            new FtpAction.SendData(800),
            new FtpAction.CloseData(),
            new FtpAction.Say("226 Transfer complete."));
    assertThat(talk.hear("RETR readme.txt")).containsExactly("425 Use PORT or PASV first.");
  }

  @Test
  void active_notFromPort20_callsFromAnyPort() {
    ServerTalk talk =
        ServerTalk.loggedIn(ServerTalk.setup(Optional.empty(), true, true, false, false));
    talk.hear("EPRT |1|10.1.1.10|34311|");
    talk.hear("LIST");

    assertThat(talk.actions)
        .contains(new FtpAction.OpenData(new Endpoint(CLIENT.address(), 34311), Optional.empty()));
  }

  @Test
  void active_callRefused_says425AtOnce() {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);
    talk.hear("PORT 10,1,1,10,134,7");
    talk.hear("RETR readme.txt");

    assertThat(talk.lines(new FtpInput.DataFailed(TcpFailure.REFUSED)))
        .containsExactly("425 Failed to establish connection.");
    assertThat(talk.actions).contains(new FtpAction.Disarm(FtpTimer.DATA));
    assertThat(talk.why).isEqualTo(new FtpFinding.DataDown(TcpFailure.REFUSED));
  }

  @Test
  void active_callUnanswered_says425AfterTheLimit() {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);
    talk.hear("PORT 10,1,1,10,134,7");
    talk.hear("RETR readme.txt");

    assertThat(talk.lines(new FtpInput.LimitReached(FtpTimer.DATA)))
        .containsExactly("425 Failed to establish connection.");
    assertThat(talk.actions).contains(new FtpAction.DropData());
    assertThat(talk.why).isEqualTo(new FtpFinding.OutOfTime(FtpTimer.DATA, LIMIT));
  }

  @Test
  void passive_connectedBeforeTheCommand_beginsAtOnce() {
    ServerTalk talk = ServerTalk.listening(PLAIN, "EPSV");
    assertThat(talk.lines(new FtpInput.DataOpened(new Endpoint(CLIENT.address(), 40001))))
        .isEmpty();

    assertThat(talk.hear("LIST"))
        .containsExactly("150 Here comes the directory listing.", "226 Directory send OK.");
    assertThat(talk.actions).contains(new FtpAction.SendData(PLAIN.listingSize()));
  }

  @Test
  void passive_nobodyConnects_waitsAndThenSays425() {
    ServerTalk talk = ServerTalk.listening(PLAIN, "PASV");
    assertThat(talk.hear("RETR readme.txt")).isEmpty();
    assertThat(talk.why).isEqualTo(new FtpFinding.AwaitsData());
    assertThat(talk.actions).containsExactly(new FtpAction.Arm(FtpTimer.DATA, LIMIT));

    assertThat(talk.lines(new FtpInput.LimitReached(FtpTimer.DATA)))
        .containsExactly("425 Failed to establish connection.");
  }

  @Test
  void passive_strangerOnThePort_isSentAwayAndTheLimitLifted() {
    ServerTalk talk = ServerTalk.listening(PLAIN, "PASV");
    talk.hear("RETR readme.txt");
    Endpoint stranger = new Endpoint(Address.v4(192, 0, 2, 66), 40001);

    assertThat(talk.lines(new FtpInput.DataOpened(stranger)))
        .containsExactly("425 Security: Bad IP connecting.");
    assertThat(talk.why).isEqualTo(new FtpFinding.Stranger(stranger.address(), CLIENT.address()));
    assertThat(talk.actions)
        .contains(
            new FtpAction.Disarm(FtpTimer.DATA),
            new FtpAction.DropData(),
            new FtpAction.StopListening());
    assertThat(talk.hear("RETR readme.txt")).containsExactly("425 Use PORT or PASV first.");
  }

  @Test
  void arranged_noSuchFile_keepsTheArrangement() {
    ServerTalk talk = ServerTalk.listening(PLAIN, "PASV");

    assertThat(talk.hear("RETR nothing")).containsExactly("550 Failed to open file.");
    assertThat(talk.why).isEqualTo(new FtpFinding.NoSuchFile());
    talk.hear("RETR readme.txt");
    assertThat(talk.why).isEqualTo(new FtpFinding.AwaitsData());
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUTH TLS", "AUTH SSL", "auth tls"})
  void tls_auth_sealsTheControlConnection(String line) {
    ServerTalk talk = ServerTalk.greeted(WITH_TLS);

    assertThat(talk.hear(line)).containsExactly("234 Proceed with negotiation.");
    assertThat(talk.actions).contains(new FtpAction.SealControl());
    talk.take(new FtpInput.ControlSealed());
    assertThat(talk.why).isEqualTo(new FtpFinding.Sealed());
  }

  @Test
  void tls_protectionCommands_needTheSealAndNoLogin() {
    ServerTalk talk = ServerTalk.greeted(WITH_TLS);
    assertThat(talk.hear("AUTH KERBEROS")).containsExactly("504 Unknown AUTH type.");
    assertThat(talk.hear("PBSZ 0")).containsExactly("503 PBSZ needs a secure connection.");
    assertThat(talk.hear("PROT P")).containsExactly("503 PROT needs a secure connection.");

    talk.hear("AUTH TLS");
    talk.take(new FtpInput.ControlSealed());
    assertThat(talk.hear("PBSZ 0")).containsExactly("200 PBSZ set to 0.");
    assertThat(talk.hear("PROT P")).containsExactly("200 PROT now Private.");
    assertThat(talk.state.sealData()).isTrue();
    assertThat(talk.hear("PROT C")).containsExactly("200 PROT now Clear.");
    assertThat(talk.state.sealData()).isFalse();
    assertThat(talk.hear("PROT S")).containsExactly("536 PROT not supported.");
    assertThat(talk.hear("PROT X")).containsExactly("504 PROT not recognized.");
  }

  @Test
  void tls_transfer_sealsTheDataConnectionAfter150() {
    ServerTalk talk = ServerTalk.greeted(WITH_TLS);
    talk.hear("AUTH TLS");
    talk.take(new FtpInput.ControlSealed());
    for (String line : List.of("USER anonymous", "PBSZ 0", "PROT P", "PASV")) {
      talk.hear(line);
    }
    talk.take(new FtpInput.Listening(50040));
    talk.hear("RETR readme.txt");

    talk.take(new FtpInput.DataOpened(new Endpoint(CLIENT.address(), 40001)));
    assertThat(talk.actions)
        .endsWith(
            new FtpAction.Say(
                "150 Opening BINARY mode data connection for readme.txt (800 bytes)."),
            new FtpAction.SealData());
    assertThat(talk.lines(new FtpInput.DataSealed())).containsExactly("226 Transfer complete.");
  }

  @Test
  void awaitingData_controlGone_givesEverythingUp() {
    ServerTalk talk = ServerTalk.listening(PLAIN, "PASV");
    talk.hear("RETR readme.txt");
    talk.take(new FtpInput.ControlFailed(TcpFailure.RESET));

    assertThat(talk.why).isEqualTo(new FtpFinding.ControlGone(List.of(TcpFailure.RESET)));
    assertThat(talk.actions)
        .containsExactly(
            new FtpAction.Disarm(FtpTimer.DATA),
            new FtpAction.StopListening(),
            new FtpAction.DropData(),
            new FtpAction.CloseControl());
  }

  @Test
  void largeFile_226WaitsUntilTheLastByteHasLeft() {
    ServerTalk talk = sending();
    assertThat(talk.said()).noneMatch(line -> line.startsWith("226"));

    assertThat(talk.lines(new FtpInput.DataFlushed())).containsExactly("226 Transfer complete.");
  }

  @Test
  void dataConnectionThatBreaksInTheMiddle_isAnsweredBy426() {
    ServerTalk talk = sending();

    assertThat(talk.lines(new FtpInput.DataFailed(TcpFailure.RESET)))
        .containsExactly("426 Failure writing network stream.");
    assertThat(talk.lines(new FtpInput.DataFlushed())).isEmpty();
  }

  /// A transfer under way whose data has not all left.
  private static ServerTalk sending() {
    ServerTalk talk = ServerTalk.listening(ServerTalk.PLAIN, "PASV");
    talk.flushes = false;
    talk.take(new FtpInput.DataOpened(new Endpoint(ServerTalk.CLIENT.address(), 40001)));
    talk.hear("RETR readme.txt");
    return talk;
  }
}
