package pinhole.ui.options;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.ServerSetup.ServerFile;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Scenario;

/// A server taken to parts, to be put together with some of them changed.
final class ServerParts {
  int port;
  PortRange pasvRange;
  Optional<Address> pasvAddress;
  boolean allowPort;
  boolean allowPasv;
  boolean activeFromPort20;
  boolean tls;
  long dataLimit;
  List<ServerFile> files;
  ServerProfile program;
  boolean implicitTls;
  boolean ccc;
  boolean checksCaller;

  private ServerParts(ServerSetup server) {
    port = server.port();
    pasvRange = server.pasvRange();
    pasvAddress = server.pasvAddress();
    allowPort = server.allowPort();
    allowPasv = server.allowPasv();
    activeFromPort20 = server.activeFromPort20();
    tls = server.tls();
    dataLimit = server.dataLimitMicros();
    files = server.files();
    program = server.options().profile();
    implicitTls = server.options().implicitTls();
    ccc = server.options().ccc();
    checksCaller = server.options().checksCaller();
  }

  static Scenario change(Scenario scenario, Consumer<ServerParts> change) {
    ServerParts parts = new ServerParts(scenario.server());
    change.accept(parts);
    return scenario.withServer(parts.together());
  }

  private ServerSetup together() {
    return new ServerSetup(
        port,
        pasvRange,
        pasvAddress,
        allowPort,
        allowPasv,
        activeFromPort20,
        tls,
        dataLimit,
        files,
        new ServerOptions(program, implicitTls, ccc, checksCaller));
  }
}
