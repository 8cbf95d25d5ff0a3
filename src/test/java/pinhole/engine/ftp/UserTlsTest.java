package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.ClientProfile.CLASSIC;
import static pinhole.engine.ftp.ClientProfile.CURL;
import static pinhole.engine.ftp.ClientProfile.LFTP;
import static pinhole.engine.ftp.DataMode.PASV;
import static pinhole.engine.ftp.DataMode.PORT;
import static pinhole.engine.ftp.UserTalk.SERVER;
import static pinhole.engine.ftp.UserTalk.file;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.Endpoint;

/// Implicit TLS and CCC, seen from the clients.
class UserTlsTest {
  @ParameterizedTest
  @EnumSource(names = {"CURL", "LFTP"})
  void implicit_connected_sealsBeforeTheGreetingAndNeverSaysAuth(ClientProfile profile) {
    UserTalk talk = UserTalk.connected(UserTalk.setup(implicit(profile), false, file(PASV)));

    assertThat(talk.actions).contains(new FtpAction.SealControl());
    assertThat(talk.why).isEqualTo(new FtpFinding.TlsFirst());
    assertThat(talk.lines(new FtpInput.ControlSealed())).isEmpty();
    List<String> said =
        profile == CURL
            ? talk.dialogue("220 hello", "230 ok", "200 PBSZ", "200 PROT", "257 \"/\"")
            : talk.dialogue("220 hello", "211 no", "230 ok", "257 \"/\"", "200 PBSZ", "200 PROT");
    assertThat(said)
        .contains("USER anonymous", "PBSZ 0", "PROT P")
        .noneMatch(l -> l.startsWith("AUTH"));
  }

  @Test
  void implicit_answeredInTheClear_failsAtOnce() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(implicit(CURL), false, file(PASV)));
    talk.hear("220 (vsFTPd 3.0.3)");

    assertThat(talk.why).isEqualTo(new FtpFinding.NotTls());
    assertThat(talk.finished()).contains(false);
    assertThat(talk.state.phase()).isEqualTo(UserPhase.DONE);
  }

  @Test
  void implicit_programWithoutTls_waitsForTheGreeting() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(implicit(CLASSIC), true, file(PORT)));

    assertThat(talk.state.phase()).isEqualTo(UserPhase.GREETING);
    assertThat(talk.hear("220 hello")).containsExactly("USER anonymous");
  }

  @Test
  void ccc_agreed_curlClearsAfterProtAndThenSaysPwd() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(ccc(CURL), true, file(PASV)));
    talk.dialogue("220 hello", "234 go");
    talk.take(new FtpInput.ControlSealed());

    assertThat(talk.dialogue("230 ok", "200 PBSZ", "200 PROT"))
        .containsExactly("PBSZ 0", "PROT P", "CCC");
    talk.hear("200 Clearing control channel protection");
    assertThat(talk.actions)
        .containsExactly(new FtpAction.ClearControl(), new FtpAction.Say("PWD"));
    assertThat(talk.why).isEqualTo(new FtpFinding.Cleared());
  }

  @Test
  void ccc_agreed_dataStaysSealed() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(ccc(CURL), true, file(PASV)));
    talk.dialogue("220 hello", "234 go");
    talk.take(new FtpInput.ControlSealed());
    talk.dialogue("230 ok", "200 PBSZ", "200 PROT", "200 CCC", "257 \"/\"");
    talk.hear(UserTalk.passiveReply(PASV));
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040)));
    talk.dialogue("200 Binary", "213 800", "150 Opening");

    assertThat(talk.actions).containsExactly(new FtpAction.SealData());
  }

  @ParameterizedTest
  @ValueSource(strings = {"500 Unknown command.", "533 no", "534 no"})
  void ccc_refused_goesOnSealed(String refusal) {
    for (ClientProfile profile : List.of(CURL, LFTP)) {
      UserTalk talk = UserTalk.connected(UserTalk.setup(ccc(profile), true, file(PASV)));
      talk.dialogue("220 hello");
      if (profile == LFTP) {
        talk.hear("211 no features");
      }
      talk.hear("234 go");
      talk.take(new FtpInput.ControlSealed());
      while (!talk.hear("230 ok").contains("CCC")) {}

      assertThat(talk.hear(refusal)).isNotEmpty();
      assertThat(talk.actions).doesNotContain(new FtpAction.ClearControl());
      assertThat(talk.why)
          .isEqualTo(new FtpFinding.StaysSealed(Integer.parseInt(refusal.substring(0, 3))));
    }
  }

  @Test
  void explicit_lftp_sealsActiveDataConnectionsToo() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(UserTalk.program(LFTP), true, file(PORT)));
    assertThat(talk.dialogue("220 hello", "211 no features")).containsExactly("FEAT", "AUTH TLS");
    talk.hear("234 go");
    talk.take(new FtpInput.ControlSealed());
    assertThat(talk.dialogue("230 ok", "257 \"/\"", "200 PBSZ", "200 PROT"))
        .containsExactly("PWD", "PBSZ 0", "PROT P", "TYPE I");
    talk.dialogue("200 Binary", "213 800", "213 20240229120000");
    talk.take(new FtpInput.Listening(34311));
    talk.hear("200 PORT");
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 20)));
    talk.hear("150 Opening");

    assertThat(talk.actions).contains(new FtpAction.SealData());
  }

  private static ClientOptions implicit(ClientProfile profile) {
    return new ClientOptions(profile, true, false, Optional.empty(), Optional.empty(), List.of());
  }

  private static ClientOptions ccc(ClientProfile profile) {
    return new ClientOptions(profile, false, true, Optional.empty(), Optional.empty(), List.of());
  }
}
