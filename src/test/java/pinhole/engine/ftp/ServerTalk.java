package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.PortRange;

/// A session of one client with the server's interpreter: what it hears, and what it did last.
final class ServerTalk {
  static final Endpoint SERVER = new Endpoint(Address.v4(203, 0, 113, 21), 21);
  static final Endpoint CLIENT = new Endpoint(Address.v4(10, 1, 1, 10), 40000);
  static final long LIMIT = 60_000_000;
  static final ServerSetup PLAIN = setup(Optional.empty(), true, true, true, false);
  static final ServerSetup WITH_TLS = PLAIN.withTls(true);

  ServerState state;
  List<FtpAction> actions = List.of();
  FtpFinding why;

  /// Whether all data leaves as soon as it is handed over; a large file takes its time.
  boolean flushes = true;

  ServerTalk(ServerSetup setup) {
    state = ServerState.fresh(setup);
  }

  /// Connected and greeted.
  static ServerTalk greeted(ServerSetup setup) {
    ServerTalk talk = new ServerTalk(setup);
    talk.take(new FtpInput.ControlOpened(SERVER, CLIENT));
    return talk;
  }

  /// Logged in.
  static ServerTalk loggedIn(ServerSetup setup) {
    ServerTalk talk = greeted(setup);
    talk.hear("USER anonymous");
    return talk;
  }

  /// Logged in, and a port opened for PASV or EPSV.
  static ServerTalk listening(ServerSetup setup, String line) {
    ServerTalk talk = loggedIn(setup);
    talk.hear(line);
    talk.take(new FtpInput.Listening(50040));
    return talk;
  }

  static ServerSetup setup(
      Optional<Address> pasvAddress,
      boolean allowPort,
      boolean allowPasv,
      boolean fromPort20,
      boolean tls) {
    return new ServerSetup(
        21,
        new PortRange(50000, 50100),
        pasvAddress,
        allowPort,
        allowPasv,
        fromPort20,
        tls,
        LIMIT,
        List.of(new ServerSetup.ServerFile("readme.txt", 800)));
  }

  /// The replies to a line.
  List<String> hear(String line) {
    return lines(new FtpInput.LineArrived(line));
  }

  /// The replies to an input.
  List<String> lines(FtpInput input) {
    take(input);
    return said();
  }

  /// What was said last.
  List<String> said() {
    List<String> said = new ArrayList<>();
    for (FtpAction action : actions) {
      if (action instanceof FtpAction.Say(String line)) {
        said.add(line);
      }
    }
    return said;
  }

  /// A host tells at once that all has left, unless a window holds it back.
  void take(FtpInput input) {
    FtpResult<ServerState> result = ServerPi.react(state, input);
    state = result.state();
    actions = new ArrayList<>(result.actions());
    why = result.why().finding();
    if (flushes && actions.contains(new FtpAction.CloseData())) {
      FtpResult<ServerState> after = ServerPi.react(state, new FtpInput.DataFlushed());
      state = after.state();
      actions.addAll(after.actions());
    }
  }
}
