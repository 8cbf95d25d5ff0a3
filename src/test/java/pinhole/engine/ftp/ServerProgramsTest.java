package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.ServerProfile.IIS;
import static pinhole.engine.ftp.ServerProfile.PROFTPD;
import static pinhole.engine.ftp.ServerProfile.PURE_FTPD;
import static pinhole.engine.ftp.ServerProfile.VSFTPD;
import static pinhole.engine.ftp.ServerTalk.CLIENT;
import static pinhole.engine.ftp.ServerTalk.PLAIN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// What tells ProFTPD, Pure-FTPd and IIS from vsftpd: words, order of events, refusals.
class ServerProgramsTest {
  private static final Endpoint ANNOUNCED = new Endpoint(CLIENT.address(), 34311);

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "VSFTPD > 220 (vsFTPd 3.0.3)",
        "PROFTPD > 220 ProFTPD Server (ProFTPD Default Installation) [203.0.113.21]",
        "IIS > 220 Microsoft FTP Service"
      })
  void caller_isGreetedInTheProgramsWords(ServerProfile profile, String greeting) {
    assertThat(ServerTalk.greeted(server(profile)).said()).containsExactly(greeting);
  }

  @Test
  void pureFtpd_greeting_hasSeveralLines() {
    assertThat(ServerTalk.greeted(server(PURE_FTPD)).said().getFirst())
        .startsWith("220---------- Welcome to Pure-FTPd")
        .contains("\r\n220 ");
  }

  @ParameterizedTest
  @CsvSource({"VSFTPD, false", "PROFTPD, true", "PURE_FTPD, false", "IIS, true"})
  void anonymous_needsAPasswordOrNot(ServerProfile profile, boolean asks) {
    ServerTalk talk = ServerTalk.greeted(server(profile));

    assertThat(talk.hear("USER anonymous").getFirst()).startsWith(asks ? "331 " : "230 ");
    assertThat(talk.state.loggedIn()).isEqualTo(!asks);
    assertThat(talk.hear("PASS me@example.com").getFirst()).startsWith("230 ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PROFTPD > PORT 10,1,1,10,134,7 > 200 PORT command successful",
        "PROFTPD > EPRT |1|10.1.1.10|34311| > 200 EPRT command successful",
        "PROFTPD > PORT 10,1,1,11,134,7 > 500 Illegal PORT command",
        "PROFTPD > PORT 10,1,1,10,0,22 > 500 Illegal PORT command",
        "PROFTPD > PORT abc > 501 Illegal PORT command",
        "PROFTPD > EPRT |2|2001:db8::10|34311| > 522 Network protocol not supported, use (1,2)",
        "PROFTPD > XYZZY > 500 XYZZY not understood",
        "PROFTPD > LIST x > 425",
        "PURE_FTPD > PORT 10,1,1,10,134,7 > 200 PORT command successful",
        "PURE_FTPD > EPRT |1|10.1.1.10|34311| > 200 PORT command successful",
        "PURE_FTPD > PORT 10,1,1,11,134,7 > 500 I won't open a connection to 10.1.1.11 (only to"
            + " 10.1.1.10)",
        "PURE_FTPD > PORT 10,1,1,11,0,22 > 501 Sorry, but I won't connect to ports < 1024",
        "PURE_FTPD > PORT abc > 501 Syntax error in IP address",
        "PURE_FTPD > EPSV 2 > 522 Only IPv4 is supported (1)",
        "PURE_FTPD > XYZZY > 500 Unknown command",
        "PURE_FTPD > LIST > 425 No data connection",
        "IIS > PORT 10,1,1,10,134,7 > 200 PORT command successful.",
        "IIS > EPRT |1|10.1.1.10|34311| > 200 EPRT command successful.",
        "IIS > SYST > 215 Windows_NT",
        "IIS > TYPE I > 200 Type set to I.",
        "IIS > PWD > 257 \"/\" is current directory."
      })
  void loggedIn_command_isAnsweredInTheProgramsWords(
      ServerProfile profile, String line, String reply) {
    ServerTalk talk = loggedIn(server(profile));
    List<String> said = talk.hear(line);

    if (reply.equals("425")) {
      assertThat(talk.why).isEqualTo(new FtpFinding.CallsBack(CLIENT));
    } else {
      assertThat(said).containsExactly(reply);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "VSFTPD > 550 Permission denied. > 200 EPRT > 550",
        "PROFTPD > 500 Illegal PORT command, EPSV ALL in effect > 500 > 500",
        "PURE_FTPD > 501 Active mode is disabled > 501 > 227",
        "IIS > 501 PORT not allowed after EPSV ALL. > 501 > 501"
      })
  void epsvAll_thenTheOthers(ServerProfile profile, String port, String eprt, String pasv) {
    ServerTalk talk = loggedIn(server(profile));
    assertThat(talk.hear("EPSV ALL").getFirst()).startsWith("2");

    assertThat(talk.hear("PORT 10,1,1,10,134,7")).containsExactly(port);
    assertThat(talk.hear("EPRT |1|10.1.1.10|34311|").getFirst()).startsWith(eprt);
    List<String> said = talk.hear("PASV");
    if (said.isEmpty()) {
      said = talk.lines(new FtpInput.Listening(50040));
    }
    assertThat(said.getFirst()).startsWith(pasv);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PROFTPD > 150 Opening ASCII mode data connection for file list",
        "PURE_FTPD > 150 Connecting to port 34311",
      })
  void active_150_comesWhenTheConnectionIsUp(ServerProfile profile, String reply) {
    ServerTalk talk = loggedIn(server(profile));
    talk.hear("PORT 10,1,1,10,134,7");
    assertThat(talk.hear("LIST")).isEmpty();

    assertThat(talk.lines(new FtpInput.DataOpened(ANNOUNCED)).getFirst()).isEqualTo(reply);
  }

  @Test
  void iis_active_says150FirstAndThen425() {
    ServerTalk talk = loggedIn(server(IIS));
    talk.hear("TYPE I");
    talk.hear("PORT 10,1,1,10,134,7");
    assertThat(talk.hear("RETR readme.txt"))
        .containsExactly("150 Opening BINARY mode data connection.");
    assertThat(talk.actions).contains(new FtpAction.OpenData(ANNOUNCED, Optional.of(20)));

    assertThat(talk.lines(new FtpInput.DataFailed(TcpFailure.TIMED_OUT)))
        .containsExactly("425 Cannot open data connection.");
  }

  @Test
  void iis_active_connected_saysNothingMoreBefore226() {
    ServerTalk talk = loggedIn(server(IIS));
    talk.hear("PORT 10,1,1,10,134,7");
    talk.hear("LIST");

    assertThat(talk.lines(new FtpInput.DataOpened(ANNOUNCED)))
        .containsExactly("226 Transfer complete.");
  }

  @Test
  void iis_passive_connectedBefore_says125() {
    ServerTalk talk = loggedIn(server(IIS));
    talk.hear("PASV");
    talk.take(new FtpInput.Listening(50040));
    talk.take(new FtpInput.DataOpened(new Endpoint(CLIENT.address(), 40001)));

    assertThat(talk.hear("LIST"))
        .containsExactly(
            "125 Data connection already open; Transfer starting.", "226 Transfer complete.");
  }

  @ParameterizedTest
  @CsvSource({"VSFTPD, 2121, 20", "PROFTPD, 2121, 2120", "PROFTPD, 21, 20", "PURE_FTPD, 2121, 20"})
  void active_sourcePort_is20OrOneBelowTheControlPort(ServerProfile profile, int port, int source) {
    ServerTalk talk = new ServerTalk(server(profile));
    talk.take(
        new FtpInput.ControlOpened(
            new Endpoint(ServerTalk.SERVER.address(), port), ServerTalk.CLIENT));
    login(talk);
    talk.hear("PORT 10,1,1,10,134,7");
    talk.hear("LIST");

    assertThat(talk.actions).contains(new FtpAction.OpenData(ANNOUNCED, Optional.of(source)));
  }

  @Test
  void proftpd_noPort_callsTheClientsDefaultPort() {
    ServerTalk talk = loggedIn(server(PROFTPD));
    talk.hear("LIST");

    assertThat(talk.actions).contains(new FtpAction.OpenData(CLIENT, Optional.of(20)));
  }

  @Test
  void proftpd_refusedPort_leavesThePassivePortOpen() {
    ServerTalk talk = loggedIn(server(PROFTPD));
    talk.hear("PASV");
    talk.take(new FtpInput.Listening(50040));
    talk.hear("PORT abc");

    assertThat(talk.actions).doesNotContain(new FtpAction.StopListening());
    assertThat(talk.state.arrangement()).isEqualTo(new Arrangement.Listens(50040));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "VSFTPD > 425 Failed to establish connection.",
        "PROFTPD > 425 Unable to build data connection: Connection refused",
        "PURE_FTPD > 425 Could not open data connection to port 34311: Connection refused"
      })
  void active_refused_saysWhy(ServerProfile profile, String reply) {
    ServerTalk talk = loggedIn(server(profile));
    talk.hear("PORT 10,1,1,10,134,7");
    talk.hear("LIST");

    assertThat(talk.lines(new FtpInput.DataFailed(TcpFailure.REFUSED))).containsExactly(reply);
  }

  @Test
  void pureFtpd_itsOwnCalls_endAfter30SecondsAtMost() {
    ServerTalk talk = loggedIn(server(PURE_FTPD));
    talk.hear("PORT 10,1,1,10,134,7");
    talk.hear("LIST");
    assertThat(talk.actions).contains(new FtpAction.Arm(FtpTimer.DATA, 30_000_000));

    talk.take(new FtpInput.LimitReached(FtpTimer.DATA));
    assertThat(talk.why).isEqualTo(new FtpFinding.OutOfTime(FtpTimer.DATA, 30_000_000));
    assertThat(talk.said().getFirst()).endsWith("Connection timed out");
  }

  @Test
  void pureFtpd_nobodyCalls_endsTheSession() {
    ServerTalk talk = loggedIn(server(PURE_FTPD));
    talk.hear("PASV");
    talk.take(new FtpInput.Listening(50040));
    talk.hear("LIST");

    assertThat(talk.lines(new FtpInput.LimitReached(FtpTimer.DATA)).getFirst()).startsWith("421 ");
    assertThat(talk.actions).contains(new FtpAction.CloseControl());
    assertThat(talk.state.phase()).isEqualTo(ServerState.Phase.OVER);
  }

  @ParameterizedTest
  @CsvSource({"VSFTPD, true", "PROFTPD, false", "PURE_FTPD, false"})
  void passive_stranger_endsTheTransferOrIsOnlySentAway(ServerProfile profile, boolean ends) {
    ServerTalk talk = loggedIn(server(profile));
    talk.hear("PASV");
    talk.take(new FtpInput.Listening(50040));
    talk.hear("LIST");
    Endpoint stranger = new Endpoint(Address.v4(192, 0, 2, 66), 40001);
    talk.take(new FtpInput.DataOpened(stranger));

    assertThat(talk.why).isEqualTo(new FtpFinding.Stranger(stranger.address(), CLIENT.address()));
    assertThat(talk.actions).contains(new FtpAction.DropData());
    assertThat(talk.state.pending().isEmpty()).isEqualTo(ends);
  }

  @ParameterizedTest
  @EnumSource(ServerProfile.class)
  void callerUnchecked_bounceAndStrangersPass_lowPortsDoNot(ServerProfile profile) {
    ServerTalk talk = loggedIn(PLAIN.withOptions(new ServerOptions(profile, false, false, false)));
    assertThat(talk.hear("PORT 192,0,2,66,134,7").getFirst()).startsWith("200 ");
    talk.hear("LIST");
    assertThat(talk.why)
        .isEqualTo(new FtpFinding.CallsBack(new Endpoint(Address.v4(192, 0, 2, 66), 34311)));

    ServerTalk passive =
        loggedIn(PLAIN.withOptions(new ServerOptions(profile, false, false, false)));
    passive.hear("PASV");
    passive.take(new FtpInput.Listening(50040));
    passive.take(new FtpInput.DataOpened(new Endpoint(Address.v4(192, 0, 2, 66), 40001)));
    assertThat(passive.why).isEqualTo(new FtpFinding.DataUp());
    assertThat(passive.hear("PORT 192,0,2,66,0,22").getFirst()).startsWith("50");
  }

  @ParameterizedTest
  @EnumSource(ServerProfile.class)
  void everyReply_inEveryProgramsWords_isAReplyWithoutOpenBlanks(ServerProfile profile) {
    for (ServerReply reply : ServerReply.values()) {
      String text = ServerManners.of(profile).text(reply, "a", "b", "c", "d");

      assertThat(text)
          .as(profile + " " + reply)
          .doesNotContain("{")
          .matches("(?s)[2345]\\d\\d[ -].+|1\\d\\d .+");
    }
  }

  @ParameterizedTest
  @EnumSource(ServerProfile.class)
  void pasv_overIpv6_onlyVsftpdAnswersIt(ServerProfile profile) {
    ServerTalk talk = new ServerTalk(server(profile));
    talk.take(
        new FtpInput.ControlOpened(
            new Endpoint(Address.parse("2001:db8::21"), 21),
            new Endpoint(Address.parse("2001:db8:1::10"), 40000)));
    login(talk);
    talk.hear("PASV");

    assertThat(talk.actions.stream().anyMatch(FtpAction.Listen.class::isInstance))
        .isEqualTo(profile == VSFTPD);
  }

  private static ServerSetup server(ServerProfile profile) {
    return PLAIN.withOptions(ServerOptions.VSFTPD.withProfile(profile));
  }

  private static ServerTalk loggedIn(ServerSetup setup) {
    ServerTalk talk = ServerTalk.greeted(setup);
    login(talk);
    return talk;
  }

  private static void login(ServerTalk talk) {
    talk.hear("USER anonymous");
    talk.hear("PASS me@example.com");
  }
}
