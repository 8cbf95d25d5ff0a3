package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// A session of the user's interpreter with a server: what it hears, and what it did last.
final class UserTalk {
  static final Endpoint SERVER = new Endpoint(Address.v4(203, 0, 113, 21), 21);
  static final Endpoint CLIENT = new Endpoint(Address.v4(10, 1, 1, 10), 40000);
  static final long CONNECT_LIMIT = 3_000_000;
  static final long RUN_LIMIT = 10_000_000;

  UserState state;
  List<FtpAction> actions = List.of();
  FtpFinding why;

  UserTalk(UserSetup setup) {
    state = UserState.fresh(setup);
  }

  static UserSetup setup(boolean tls, Transfer... transfers) {
    return new UserSetup(SERVER, List.of(transfers), tls, true, CONNECT_LIMIT, RUN_LIMIT);
  }

  /// The same for another program.
  static UserSetup setup(ClientOptions options, boolean tls, Transfer... transfers) {
    return new UserSetup(SERVER, List.of(transfers), tls, true, CONNECT_LIMIT, RUN_LIMIT, options);
  }

  static ClientOptions program(ClientProfile profile) {
    return ClientOptions.CURL.withProfile(profile);
  }

  static Transfer file(DataMode mode) {
    return new Transfer(Transfer.Command.RETR, "readme.txt", mode);
  }

  static Transfer listing(DataMode mode) {
    return new Transfer(Transfer.Command.LIST, "", mode);
  }

  /// Connected, and nothing heard yet.
  static UserTalk connected(UserSetup setup) {
    UserTalk talk = new UserTalk(setup);
    talk.take(new FtpInput.Started());
    talk.take(new FtpInput.ControlOpened(CLIENT, SERVER));
    return talk;
  }

  /// Logged in, and the first data connection about to be arranged: PASV or EPSV said, or a port of
  /// its own asked for.
  static UserTalk arranging(Transfer... transfers) {
    UserTalk talk = connected(setup(false, transfers));
    talk.hear("220 (vsFTPd 3.0.3)");
    talk.hear("230 Login successful.");
    talk.hear("257 \"/\" is the current directory");
    return talk;
  }

  /// The data connection being called.
  static UserTalk calling(DataMode passive) {
    UserTalk talk = arranging(file(passive));
    talk.hear(passiveReply(passive));
    return talk;
  }

  static String passiveReply(DataMode mode) {
    return mode == DataMode.EPSV
        ? "229 Entering Extended Passive Mode (|||50040|)"
        : "227 Entering Passive Mode (192,168,2,21,195,120).";
  }

  /// The transfer command said.
  static UserTalk transferring(DataMode passive) {
    UserTalk talk = calling(passive);
    talk.take(new FtpInput.DataOpened(new Endpoint(SERVER.address(), 50040)));
    talk.hear("200 Switching to Binary mode.");
    talk.hear("213 800");
    return talk;
  }

  /// The lines that answer a reply.
  List<String> hear(String line) {
    return lines(new FtpInput.LineArrived(line));
  }

  /// The lines that answer an input.
  List<String> lines(FtpInput input) {
    take(input);
    List<String> said = new ArrayList<>();
    for (FtpAction action : actions) {
      switch (action) {
        case FtpAction.Say(String line) -> said.add(line);
        case FtpAction.SendRaw(String bytes) -> said.add(bytes);
        default -> {}
      }
    }
    return said;
  }

  /// What it heard and said in one session, as curl's log shows it.
  List<String> dialogue(String... replies) {
    return Arrays.stream(replies).flatMap(reply -> hear(reply).stream()).toList();
  }

  Optional<Boolean> finished() {
    return actions.stream()
        .filter(FtpAction.Finish.class::isInstance)
        .map(a -> ((FtpAction.Finish) a).ok())
        .findFirst();
  }

  void take(FtpInput input) {
    FtpResult<UserState> result = UserPi.react(state, input);
    state = result.state();
    actions = result.actions();
    why = result.why().finding();
  }
}
