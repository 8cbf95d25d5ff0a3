package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.Transfer;

/// What the client was told.
///
/// @param transfers what to do, in order; at least one
/// @param tls whether to ask for TLS
/// @param ignorePasvAddress whether the address in a 227 is replaced by the control connection's
/// @param connectLimitMicros how long connecting may take, counted from the start
/// @param runLimitMicros how long everything may take
/// @param options which program it is, and how it was started
public record ClientSetup(
    List<Transfer> transfers,
    boolean tls,
    boolean ignorePasvAddress,
    long connectLimitMicros,
    long runLimitMicros,
    ClientOptions options) {
  /// curl without further options.
  public ClientSetup(
      List<Transfer> transfers,
      boolean tls,
      boolean ignorePasvAddress,
      long connectLimitMicros,
      long runLimitMicros) {
    this(transfers, tls, ignorePasvAddress, connectLimitMicros, runLimitMicros, ClientOptions.CURL);
  }

  /// Copies the list.
  public ClientSetup {
    transfers = List.copyOf(transfers);
  }

  /// The mode of the first transfer.
  public DataMode mode() {
    return transfers.getFirst().mode();
  }

  /// The same client, all transfers in another mode.
  public ClientSetup withMode(DataMode mode) {
    List<Transfer> all =
        transfers.stream().map(t -> new Transfer(t.command(), t.file(), mode)).toList();
    return new ClientSetup(
        all, tls, ignorePasvAddress, connectLimitMicros, runLimitMicros, options);
  }

  /// The same client, with or without TLS.
  public ClientSetup withTls(boolean on) {
    return new ClientSetup(
        transfers, on, ignorePasvAddress, connectLimitMicros, runLimitMicros, options);
  }

  /// The same client, another program or started in another way.
  public ClientSetup withOptions(ClientOptions other) {
    return new ClientSetup(
        transfers, tls, ignorePasvAddress, connectLimitMicros, runLimitMicros, other);
  }
}
