package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.ServerTalk.CLIENT;
import static pinhole.engine.ftp.ServerTalk.PLAIN;
import static pinhole.engine.ftp.ServerTalk.SERVER;
import static pinhole.engine.ftp.ServerTalk.WITH_TLS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.Endpoint;

/// When the server reads a line, what it makes of strange ones, and TLS from the first byte and
/// back to the clear.
class ServerLinesTest {
  @Test
  void line_inPieces_isReadWhenItIsWhole() {
    ServerState state = ServerTalk.loggedIn(PLAIN).state.hearing("PORT 10,1,1,10");
    assertThat(state.canRead()).isFalse();
    state = state.hearing(",134,7\r\nLIST\r\n");

    assertThat(state.canRead()).isTrue();
    assertThat(state.unread().line()).isEqualTo("PORT 10,1,1,10,134,7");
    assertThat(state.afterLine().unread().line()).isEqualTo("LIST");
  }

  @Test
  void transfer_underWay_nextCommandWaits() {
    ServerTalk talk = ServerTalk.listening(PLAIN, "PASV");
    talk.hear("LIST");
    talk.state = talk.state.hearing("NOOP\r\n");
    assertThat(talk.state.canRead()).isFalse();

    talk.take(new FtpInput.DataOpened(new Endpoint(CLIENT.address(), 40001)));
    assertThat(talk.state.canRead()).isTrue();
  }

  @Test
  void auth_clearTextThatFollows_isForgotten() {
    ServerTalk talk = ServerTalk.greeted(WITH_TLS);
    talk.state = talk.state.hearing("USER anonymous\r\n");
    talk.hear("AUTH TLS");

    assertThat(talk.state.canRead()).isFalse();
    talk.take(new FtpInput.ControlSealed());
    assertThat(talk.state.canRead()).isFalse();
    assertThat(talk.state.unread()).isEqualTo(LineBuffer.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u0000", "P\u0000RT 1", "\u00e9\u00ff", "PORT", "EPRT", "EPRT |"})
  void hostileLine_isAnsweredWithARefusal(String line) {
    for (ServerProfile profile : ServerProfile.values()) {
      ServerTalk talk = loggedIn(profile);

      assertThat(talk.hear(line)).singleElement().asString().matches("5\\d\\d .*");
    }
  }

  @ParameterizedTest
  @EnumSource(ServerProfile.class)
  void hostileLine_veryLong_isNotRepeated(ServerProfile profile) {
    ServerTalk talk = loggedIn(profile);

    assertThat(talk.hear("x".repeat(8000)).getFirst()).hasSizeLessThan(100);
    assertThat(talk.hear("PORT " + "1,".repeat(4000)).getFirst()).startsWith("50");
    assertThat(talk.hear("EPRT |1|" + "1".repeat(4000) + "|1|").getFirst()).startsWith("50");
  }

  @Test
  void telnetCommandsBeforeALine_areSkipped() {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);

    assertThat(talk.hear("\u00ff\u00f4\u00ff\u00f2ABOR"))
        .containsExactly("225 No transfer to ABOR.");
  }

  @Test
  void feat_isOneReplyOfSeveralLines() {
    assertThat(ServerTalk.greeted(WITH_TLS).hear("FEAT"))
        .containsExactly(
            "211-Features:\r\n EPRT\r\n EPSV\r\n MDTM\r\n PASV\r\n SIZE\r\n AUTH TLS\r\n PBSZ\r\n"
                + " PROT\r\n211 End");
  }

  @Test
  void over_afterQuit_nothingIsReadAnyMore() {
    ServerTalk talk = ServerTalk.loggedIn(PLAIN);
    talk.hear("QUIT");

    assertThat(talk.state.hearing("NOOP\r\n").canRead()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(ServerProfile.class)
  void implicitTls_handshake_comesBeforeTheGreeting(ServerProfile profile) {
    ServerTalk talk =
        new ServerTalk(PLAIN.withOptions(new ServerOptions(profile, true, false, true)));
    talk.take(new FtpInput.ControlOpened(new Endpoint(SERVER.address(), 990), CLIENT));
    assertThat(talk.actions).containsExactly(new FtpAction.SealControl());
    assertThat(talk.why).isEqualTo(new FtpFinding.TlsFirst());
    assertThat(talk.state.hearing("USER anonymous\r\n").canRead()).isFalse();

    assertThat(talk.lines(new FtpInput.ControlSealed()).getFirst()).startsWith("220");
    assertThat(talk.hear("PBSZ 0").getFirst()).startsWith("200 ");
    assertThat(talk.hear("PROT P").getFirst()).startsWith("200 ");
    assertThat(talk.state.sealData()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"PROFTPD", "PURE_FTPD", "IIS"})
  void ccc_allowed_clearsTheControlConnectionOnly(ServerProfile profile) {
    ServerTalk talk = sealed(profile, true);

    assertThat(talk.hear("CCC").getFirst()).startsWith("200 ");
    assertThat(talk.actions).contains(new FtpAction.ClearControl());
    assertThat(talk.why).isEqualTo(new FtpFinding.Cleared());
    assertThat(talk.state.sealData()).isTrue();
    assertThat(talk.hear("PROT P").getFirst()).startsWith("503 ");
    assertThat(talk.hear("CCC").getFirst()).startsWith("53");
  }

  @ParameterizedTest
  @CsvSource({"VSFTPD, true, 500", "VSFTPD, false, 500", "PROFTPD, false, 534", "IIS, false, 534"})
  void ccc_notAllowedOrUnknown_isRefused(ServerProfile profile, boolean allowed, String code) {
    ServerTalk talk = sealed(profile, allowed);

    assertThat(talk.hear("CCC").getFirst()).startsWith(code);
    assertThat(talk.actions).doesNotContain(new FtpAction.ClearControl());
    assertThat(talk.state.sealed()).isTrue();
  }

  private static ServerTalk loggedIn(ServerProfile profile) {
    ServerTalk talk =
        ServerTalk.greeted(PLAIN.withOptions(ServerOptions.VSFTPD.withProfile(profile)));
    talk.hear("USER anonymous");
    talk.hear("PASS x");
    return talk;
  }

  private static ServerTalk sealed(ServerProfile profile, boolean ccc) {
    ServerTalk talk =
        ServerTalk.greeted(WITH_TLS.withOptions(new ServerOptions(profile, false, ccc, true)));
    talk.hear("AUTH TLS");
    talk.take(new FtpInput.ControlSealed());
    for (String line : List.of("USER anonymous", "PASS x", "PBSZ 0", "PROT P")) {
      talk.hear(line);
    }
    return talk;
  }
}
