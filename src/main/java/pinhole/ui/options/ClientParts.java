package pinhole.ui.options;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Endpoint;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Scenario;

/// A client taken to parts, to be put together with some of them changed.
final class ClientParts {
  private static final List<String> FIRST_SCRIPT =
      List.of("USER anonymous\r\n", "PASS guest\r\n", "PWD\r\n", "QUIT\r\n");

  List<Transfer> transfers;
  boolean ignorePasvAddress;
  long connectLimit;
  long runLimit;
  ClientProfile program;
  boolean implicitTls;
  boolean ccc;
  Optional<Integer> activePort;
  Optional<Endpoint> calls;
  List<String> script;
  private final boolean tls;

  private ClientParts(ClientSetup client) {
    transfers = client.transfers();
    tls = client.tls();
    ignorePasvAddress = client.ignorePasvAddress();
    connectLimit = client.connectLimitMicros();
    runLimit = client.runLimitMicros();
    program = client.options().profile();
    implicitTls = client.options().implicitTls();
    ccc = client.options().ccc();
    activePort = client.options().activePort();
    calls = client.options().calls();
    script = client.options().script();
  }

  static Scenario change(Scenario scenario, Consumer<ClientParts> change) {
    return scenario.withClient(changed(scenario.client(), change));
  }

  static ClientSetup changed(ClientSetup client, Consumer<ClientParts> change) {
    ClientParts parts = new ClientParts(client);
    change.accept(parts);
    return parts.together();
  }

  /// A person has something to type, and only a person.
  static ClientSetup withProgram(ClientSetup client, ClientProfile program) {
    boolean byHand = program == ClientProfile.BY_HAND;
    List<String> had = client.options().script();
    return changed(
        client,
        c -> {
          c.program = program;
          c.script = byHand ? had.isEmpty() ? FIRST_SCRIPT : had : List.of();
        });
  }

  private ClientSetup together() {
    ClientOptions options = new ClientOptions(program, implicitTls, ccc, activePort, calls, script);
    return new ClientSetup(transfers, tls, ignorePasvAddress, connectLimit, runLimit, options);
  }
}
