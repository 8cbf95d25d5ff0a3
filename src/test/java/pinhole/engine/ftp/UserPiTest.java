package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.ftp.DataMode.EPRT;
import static pinhole.engine.ftp.DataMode.PASV;
import static pinhole.engine.ftp.DataMode.PORT;
import static pinhole.engine.ftp.UserTalk.CLIENT;
import static pinhole.engine.ftp.UserTalk.CONNECT_LIMIT;
import static pinhole.engine.ftp.UserTalk.RUN_LIMIT;
import static pinhole.engine.ftp.UserTalk.SERVER;
import static pinhole.engine.ftp.UserTalk.file;
import static pinhole.engine.ftp.UserTalk.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// The user's side, phase by phase, as curl 7.88 was seen to go through a session.
class UserPiTest {
  @Test
  void fresh_started_opensTheControlConnectionUnderBothLimits() {
    UserTalk talk = new UserTalk(UserTalk.setup(false, file(PASV)));
    talk.take(new FtpInput.Started());

    assertThat(talk.actions)
        .containsExactly(
            new FtpAction.OpenControl(SERVER),
            new FtpAction.Arm(FtpTimer.RUN, RUN_LIMIT),
            new FtpAction.Arm(FtpTimer.CONNECT, CONNECT_LIMIT));
    assertThat(talk.why).isEqualTo(new FtpFinding.SessionWanted());
  }

  @Test
  void passive_wholeSession_isSaidInCurlsOrder() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(false, file(PASV)));

    assertThat(talk.dialogue("220 hello", "230 Login successful.", "257 \"/\""))
        .containsExactly("USER anonymous", "PWD", "PASV");
    assertThat(talk.dialogue(UserTalk.passiveReply(PASV))).isEmpty();
    assertThat(talk.lines(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040))))
        .containsExactly("TYPE I");
    assertThat(talk.dialogue("200 Binary", "213 800"))
        .containsExactly("SIZE readme.txt", "RETR readme.txt");
    assertThat(talk.dialogue("150 Opening")).isEmpty();
    talk.take(new FtpInput.DataArrived(800));
    assertThat(talk.lines(new FtpInput.DataEnded())).isEmpty();
    assertThat(talk.hear("226 Transfer complete.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(true);
    assertThat(talk.state.data().received()).isEqualTo(800);

    talk.hear("221 Goodbye.");
    assertThat(talk.actions)
        .containsExactly(
            new FtpAction.CloseControl(),
            new FtpAction.Disarm(FtpTimer.CONNECT),
            new FtpAction.Disarm(FtpTimer.RUN));
    assertThat(talk.state.phase()).isEqualTo(UserPhase.DONE);
  }

  @Test
  void active_wholeSession_listensBeforeItAnnounces() {
    UserTalk talk = UserTalk.arranging(listing(PORT));
    assertThat(talk.actions).containsExactly(new FtpAction.Listen(Optional.empty()));

    assertThat(talk.lines(new FtpInput.Listening(34311))).containsExactly("PORT 10,1,1,10,134,7");
    assertThat(talk.why).isEqualTo(new FtpFinding.Announces(new Endpoint(CLIENT.address(), 34311)));
    assertThat(talk.dialogue("200 PORT command successful.", "200 ASCII"))
        .containsExactly("TYPE A", "LIST");
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 20)));
    assertThat(talk.why).isEqualTo(new FtpFinding.DataUp());
    talk.hear("150 Here comes the directory listing.");
    talk.hear("226 Directory send OK.");
    assertThat(talk.why).isEqualTo(new FtpFinding.PartDone());
    assertThat(talk.lines(new FtpInput.DataEnded())).containsExactly("QUIT");
    assertThat(talk.finished()).contains(true);
  }

  @Test
  void eprt_listening_announcesTheExtendedForm() {
    UserTalk talk = UserTalk.arranging(file(EPRT));

    assertThat(talk.lines(new FtpInput.Listening(34311)))
        .containsExactly("EPRT |1|10.1.1.10|34311|");
  }

  @Test
  void login_passwordAsked_isGiven() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(false, file(PASV)));

    assertThat(talk.dialogue("220 hello", "331 Please specify the password.", "230 ok"))
        .containsExactly("USER anonymous", "PASS ftp@example.com", "PWD");
  }

  @Test
  void greeting_serverFull_failsTheSession() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(false, file(PASV)));

    assertThat(talk.hear("421 Too many users.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(false);
    assertThat(talk.why).isEqualTo(new FtpFinding.SessionFails(421));
  }

  @Test
  void login_refused_failsTheSession() {
    UserTalk talk = UserTalk.connected(UserTalk.setup(false, file(PASV)));
    talk.dialogue("220 hello");

    assertThat(talk.hear("530 This server does not serve you.")).containsExactly("QUIT");
    assertThat(talk.why).isEqualTo(new FtpFinding.SessionFails(530));
  }

  @Test
  void pasvReply_addressIgnored_callsTheControlConnectionsPeer() {
    UserTalk talk = UserTalk.calling(PASV);
    Endpoint announced = new Endpoint(Address.v4(192, 168, 2, 21), 50040);
    Endpoint used = new Endpoint(SERVER.address(), 50040);

    assertThat(talk.why).isEqualTo(new FtpFinding.CallsAgain(announced, used));
    assertThat(talk.actions).containsExactly(new FtpAction.OpenData(used, Optional.empty()));
  }

  @Test
  void pasvReply_addressBelieved_callsWhatTheReplySays() {
    UserTalk talk =
        UserTalk.connected(
            new UserSetup(SERVER, List.of(file(PASV)), false, false, CONNECT_LIMIT, RUN_LIMIT));
    talk.dialogue("220 hello", "230 ok", "257 \"/\"", UserTalk.passiveReply(PASV));

    Endpoint announced = new Endpoint(Address.v4(192, 168, 2, 21), 50040);
    assertThat(talk.actions).containsExactly(new FtpAction.OpenData(announced, Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(names = {"PASV", "EPSV"})
  void passiveReply_unreadable_failsTheSession(DataMode mode) {
    UserTalk talk = UserTalk.arranging(file(mode));
    String code = UserTalk.passiveReply(mode).substring(0, 3);

    assertThat(talk.hear(code + " Entering whatever mode")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void pasvReply_notA227_failsTheSession() {
    UserTalk talk = UserTalk.arranging(file(PASV));

    assertThat(talk.hear("200 (10,1,1,10,134,7)")).containsExactly("QUIT");
  }

  @Test
  void size_refused_isNoReasonToStop() {
    UserTalk talk = UserTalk.calling(PASV);
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040)));

    assertThat(talk.dialogue("200 Binary", "550 Could not get file size."))
        .containsExactly("SIZE readme.txt", "RETR readme.txt");
  }

  @Test
  void transfer_425_failsTheSessionAndTidiesUp() {
    UserTalk talk = UserTalk.transferring(PASV);

    assertThat(talk.hear("425 Failed to establish connection.")).containsExactly("QUIT");
    assertThat(talk.actions)
        .startsWith(
            new FtpAction.Finish(false), new FtpAction.StopListening(), new FtpAction.DropData());
    assertThat(talk.why).isEqualTo(new FtpFinding.SessionFails(425));
  }

  @Test
  void receiving_426_failsTheSession() {
    UserTalk talk = UserTalk.transferring(PASV);
    talk.hear("150 Opening");

    assertThat(talk.hear("426 Failure writing network stream.")).containsExactly("QUIT");
    assertThat(talk.finished()).contains(false);
  }

  @Test
  void control_refused_endsTheSession() {
    UserTalk talk = new UserTalk(UserTalk.setup(false, file(PASV)));
    talk.take(new FtpInput.Started());
    talk.take(new FtpInput.ControlFailed(TcpFailure.REFUSED));

    assertThat(talk.finished()).contains(false);
    assertThat(talk.why).isEqualTo(new FtpFinding.ControlGone(List.of(TcpFailure.REFUSED)));
    assertThat(talk.state.phase()).isEqualTo(UserPhase.DONE);
  }

  @Test
  void quit_serverHangsUpFirst_isNotASecondEnd() {
    UserTalk talk = UserTalk.transferring(PASV);
    talk.hear("150 Opening");
    talk.take(new FtpInput.DataEnded());
    talk.hear("226 Transfer complete.");
    talk.take(new FtpInput.ControlClosed());

    assertThat(talk.finished()).isEmpty();
    assertThat(talk.state.phase()).isEqualTo(UserPhase.DONE);
  }

  @Test
  void done_anything_isIgnored() {
    UserTalk talk = new UserTalk(UserTalk.setup(false, file(PASV)));
    talk.take(new FtpInput.Started());
    talk.take(new FtpInput.ControlFailed(TcpFailure.TIMED_OUT));
    talk.take(new FtpInput.LimitReached(FtpTimer.RUN));

    assertThat(talk.actions).isEmpty();
    assertThat(talk.why).isEqualTo(new FtpFinding.Ignored());
  }

  @Test
  void severalTransfers_oneControlConnection_andTypeOnlyWhenItChanges() {
    UserTalk talk = UserTalk.arranging(file(PASV), file(PASV), listing(PORT));
    assertThat(oneFile(talk)).containsExactly("TYPE I", "SIZE readme.txt", "RETR readme.txt");
    assertThat(talk.hear("226 Transfer complete.")).containsExactly("PASV");
    assertThat(talk.actions).contains(new FtpAction.Arm(FtpTimer.CONNECT, CONNECT_LIMIT));
    assertThat(talk.state.transfer()).isEqualTo(1);

    assertThat(oneFile(talk)).containsExactly("SIZE readme.txt", "RETR readme.txt");
    talk.hear("226 Transfer complete.");
    assertThat(talk.actions).contains(new FtpAction.Listen(Optional.empty()));
    talk.take(new FtpInput.Listening(34311));
    assertThat(talk.dialogue("200 PORT", "200 ASCII")).containsExactly("TYPE A", "LIST");
  }

  /// One passive transfer up to its end of file; all that was said for it.
  private static List<String> oneFile(UserTalk talk) {
    talk.hear(UserTalk.passiveReply(PASV));
    List<String> said =
        new ArrayList<>(talk.lines(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040))));
    if (talk.state.phase() == UserPhase.TYPE) {
      said.addAll(talk.hear("200 Binary"));
    }
    said.addAll(talk.dialogue("213 800", "150 Opening"));
    talk.take(new FtpInput.DataEnded());
    return said;
  }
}
