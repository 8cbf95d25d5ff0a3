package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.ftp.ServerState.Phase;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.tcp.TcpFailure;

/// One input of the server's protocol interpreter under way: the state so far, what the host must
/// do, and the ways in which a command is answered. It holds the parts of a [ServerState] so that
/// they can change one by one, and makes a new one at the end.
abstract class ServerTurn {
  final List<FtpAction> actions = new ArrayList<>();
  final ServerSetup setup;
  final ServerManners manners;
  Optional<Endpoint> local;
  Optional<Endpoint> peer;
  Phase phase;
  boolean loggedIn;
  boolean sealed;
  boolean sealData;
  boolean ascii;
  boolean restrictedToEpsv;
  Arrangement arrangement;
  boolean dataUp;
  Optional<FtpCommand> pending;
  private LineBuffer unread;

  ServerTurn(ServerState state) {
    setup = state.setup();
    manners = ServerManners.of(setup.options().profile());
    local = state.local();
    peer = state.peer();
    phase = state.phase();
    loggedIn = state.loggedIn();
    sealed = state.sealed();
    sealData = state.sealData();
    ascii = state.ascii();
    restrictedToEpsv = state.restrictedToEpsv();
    arrangement = state.arrangement();
    dataUp = state.dataUp();
    pending = state.pending();
    unread = state.unread();
  }

  ServerState state() {
    return new ServerState(
        setup,
        local,
        peer,
        phase,
        loggedIn,
        sealed,
        sealData,
        ascii,
        restrictedToEpsv,
        arrangement,
        dataUp,
        pending,
        unread);
  }

  boolean overIpv6() {
    return local.orElseThrow().address().version() == IpVersion.V6;
  }

  FtpFinding greet() {
    phase = Phase.READY;
    say(ServerReply.GREETING, local.orElseThrow().address().toString());
    return new FtpFinding.Greeted();
  }

  /// Awaits the client's handshake. What it said in the clear after AUTH is not read any more.
  void seal() {
    unread = LineBuffer.EMPTY;
    actions.add(new FtpAction.SealControl());
  }

  FtpFinding hangUp(List<TcpFailure> how) {
    disarmData();
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    close();
    return new FtpFinding.ControlGone(how);
  }

  /// Closes the control connection.
  void close() {
    actions.add(new FtpAction.CloseControl());
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
    phase = Phase.OVER;
  }

  /// The next data connection will come up in this way; none has yet.
  void arrange(Arrangement next) {
    arrangement = next;
    dataUp = false;
  }

  void disarmData() {
    actions.add(new FtpAction.Disarm(FtpTimer.DATA));
  }

  FtpFinding notNow() {
    return refuse(ServerReply.LOGIN_FIRST);
  }

  FtpFinding unknown(FtpCommand command) {
    return refuse(ServerReply.UNKNOWN, printable(command.verb()));
  }

  /// A verb from a stranger, short enough and clean enough to be repeated in a reply.
  private static String printable(String verb) {
    int end = Math.min(verb.length(), 32);
    StringBuilder clean = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = verb.charAt(i);
      clean.append(c > ' ' && c < 127 ? c : '?');
    }
    return clean.toString();
  }

  FtpFinding forbidden(String verb) {
    say(ServerReply.FORBIDDEN, verb);
    return new FtpFinding.ForbiddenBySetup();
  }

  FtpFinding obey(ServerReply reply, String... blanks) {
    say(reply, blanks);
    return new FtpFinding.CommandObeyed();
  }

  FtpFinding refuse(ServerReply reply, String... blanks) {
    say(reply, blanks);
    return new FtpFinding.NotNow();
  }

  void say(ServerReply reply, String... blanks) {
    say(manners.text(reply, blanks));
  }

  void say(String line) {
    actions.add(new FtpAction.Say(line));
  }
}
