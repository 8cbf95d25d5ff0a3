package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.ServerTalk.CLIENT;
import static pinhole.engine.ftp.ServerTalk.PLAIN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// The server says what vsftpd 3.0.3 was heard to say.
class ServerPiTest {
  @Test
  void fresh_caller_isGreeted() {
    ServerTalk talk = ServerTalk.greeted(PLAIN);

    assertThat(talk.actions).containsExactly(new FtpAction.Say("220 (vsFTPd 3.0.3)"));
    assertThat(talk.why).isEqualTo(new FtpFinding.Greeted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PWD", "PORT 10,1,1,10,134,7", "PASV", "RETR readme.txt", "AUTH TLS"})
  void greeted_commandBeforeLogin_isRefused(String line) {
    ServerTalk talk = ServerTalk.greeted(PLAIN);

    assertThat(talk.hear(line)).containsExactly("530 Please login with USER and PASS.");
    assertThat(talk.why).isEqualTo(new FtpFinding.NotNow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PWD > 257 \"/\" is the current directory",
        "NOOP > 200 NOOP ok.",
        "SYST > 215 UNIX Type: L8",
        "TYPE I > 200 Switching to Binary mode.",
        "TYPE A > 200 Switching to ASCII mode.",
        "SIZE readme.txt > 213 800",
        "SIZE nothing > 550 Could not get file size.",
        "PORT 10,1,1,10,134,7 > 200 PORT command successful. Consider using PASV.",
        "port 10,1,1,10,134,7 > 200 PORT command successful. Consider using PASV.",
        "EPRT |1|10.1.1.10|34311| > 200 EPRT command successful. Consider using EPSV.",
        "EPSV ALL > 200 EPSV ALL ok.",
        "EPSV 2 > 522 Bad network protocol.",
        "EPSV x > 522 Bad network protocol.",
        "RETR readme.txt > 425 Use PORT or PASV first.",
        "LIST > 425 Use PORT or PASV first.",
        "CCC > 500 Unknown command.",
        "PBSZ 0 > 500 Unknown command.",
        "QUIT > 221 Goodbye."
      })
  void loggedIn_command_isAnsweredAsVsftpdDoes(String line, String reply) {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);

    assertThat(talk.hear(line)).containsExactly(reply);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PORT 10,1,1,11,134,7 > 500 Illegal PORT command.",
        "PORT 203,0,113,21,134,7 > 500 Illegal PORT command.",
        "PORT 10,1,1,10,0,22 > 500 Illegal PORT command.",
        "PORT 10,1,1,10,3,255 > 500 Illegal PORT command.",
        "PORT 10,1,1,10,256,7 > 500 Illegal PORT command.",
        "PORT 10,1,1,10,134,1000 > 500 Illegal PORT command.",
        "PORT 10,1,1,10,134 > 500 Illegal PORT command.",
        "PORT abc > 500 Illegal PORT command.",
        "EPRT |1|10.1.1.11|34311| > 500 Illegal EPRT command.",
        "EPRT |1|10.1.1.10|22| > 500 Illegal EPRT command.",
        "EPRT |2|2001:db8::10|34311| > 500 Bad EPRT protocol.",
        "EPRT |3|10.1.1.10|34311| > 500 Bad EPRT protocol.",
        "EPRT |1|10.1.1.10|70000| > 500 Bad EPRT command.",
        "EPRT !1!10.1.1.10!34311! > 500 Bad EPRT command.",
        "EPRT abc > 500 Bad EPRT command."
      })
  void loggedIn_announcementThatIsNotTheCallersOwn_isRefused(String line, String reply) {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);

    assertThat(talk.hear(line)).containsExactly(reply);
    assertThat(talk.state.arrangement()).isEqualTo(new Arrangement.None());
  }

  @Test
  void loggedIn_bounceOrLowPort_isRefusedWithItsReason() {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);

    talk.hear("PORT 10,1,1,11,134,7");
    assertThat(talk.why)
        .isEqualTo(
            new FtpFinding.NotTheCaller(
                new Endpoint(Address.v4(10, 1, 1, 11), 34311), CLIENT.address()));
    talk.hear("PORT 10,1,1,10,0,22");
    assertThat(talk.why)
        .isEqualTo(new FtpFinding.PortTooLow(new Endpoint(Address.v4(10, 1, 1, 10), 22)));
    assertThat(talk.hear("PORT 10,1,1,10,4,0")).singleElement().asString().startsWith("200 ");
  }

  @Test
  void listening_refusedPort_endsThePassiveArrangementToo() {
    ServerTalk talk = ServerTalk.listening(PLAIN, "PASV");
    talk.hear("PORT abc");

    assertThat(talk.actions).contains(new FtpAction.StopListening());
    assertThat(talk.hear("RETR readme.txt")).containsExactly("425 Use PORT or PASV first.");
  }

  @Test
  void epsvAll_thenTheOthers_refusesPortAndPasvButNotEprt() {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);
    talk.hear("EPSV ALL");

    assertThat(talk.hear("PASV")).containsExactly("550 Permission denied.");
    assertThat(talk.hear("PORT 10,1,1,10,134,7")).containsExactly("550 Permission denied.");
    assertThat(talk.why).isEqualTo(new FtpFinding.OnlyEpsv());
    assertThat(talk.hear("EPRT |1|10.1.1.10|34311|"))
        .containsExactly("200 EPRT command successful. Consider using EPSV.");
    talk.hear("EPSV");
    assertThat(talk.actions).contains(new FtpAction.Listen(Optional.of(PLAIN.pasvRange())));
  }

  @Test
  void forbidden_portAndPasv_permissionDenied() {
    ServerTalk talk =
        ServerTalk.loggedIn(ServerTalk.setup(Optional.empty(), false, false, true, false));

    for (String line : List.of("PORT 10,1,1,10,134,7", "EPRT |1|10.1.1.10|34311|")) {
      assertThat(talk.hear(line)).containsExactly("550 Permission denied.");
    }
    assertThat(talk.hear("PASV")).containsExactly("550 Permission denied.");
    assertThat(talk.hear("EPSV")).containsExactly("550 Permission denied.");
    assertThat(talk.why).isEqualTo(new FtpFinding.ForbiddenBySetup());
  }

  @Test
  void pasv_portOpened_announcesItsOwnAddressOrTheConfiguredOne() {
    assertThat(ServerTalk.listening(PLAIN, "PASV").said())
        .containsExactly("227 Entering Passive Mode (203,0,113,21,195,120).");
    assertThat(ServerTalk.listening(PLAIN, "EPSV").said())
        .containsExactly("229 Entering Extended Passive Mode (|||50040|)");
    Optional<Address> outside = Optional.of(Address.v4(203, 0, 113, 5));
    assertThat(
            ServerTalk.listening(ServerTalk.setup(outside, true, true, true, false), "PASV").said())
        .containsExactly("227 Entering Passive Mode (203,0,113,5,195,120).");
  }

  @Test
  void pasv_overIpv6_announcesFourZeros() {
    Endpoint local = new Endpoint(Address.parse("2001:db8::21"), 21);
    Endpoint peer = new Endpoint(Address.parse("2001:db8:1::10"), 40000);
    ServerTalk talk = new ServerTalk(PLAIN);
    talk.take(new FtpInput.ControlOpened(local, peer));
    talk.hear("USER anonymous");

    talk.hear("PASV");
    assertThat(talk.lines(new FtpInput.Listening(50040)))
        .containsExactly("227 Entering Passive Mode (0,0,0,0,195,120).");
    assertThat(talk.hear("EPRT |2|2001:db8:1::10|34311|"))
        .singleElement()
        .asString()
        .startsWith("200 ");
    talk.hear("EPSV 2");
    assertThat(talk.actions).contains(new FtpAction.Listen(Optional.of(PLAIN.pasvRange())));
  }
}
