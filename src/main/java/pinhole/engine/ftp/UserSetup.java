package pinhole.engine.ftp;

import java.util.List;
import pinhole.engine.net.Endpoint;

/// What the user's protocol interpreter was told. Its behaviour is that of `options.profile`.
///
/// @param server the control port to connect to
/// @param transfers what to do, in order
/// @param tls whether to ask for TLS (RFC 4217) before logging in
/// @param ignorePasvAddress whether the address in a 227 is replaced by the control connection's
/// @param connectLimitMicros how long connecting may take, counted from the start
/// @param runLimitMicros how long everything may take
/// @param options how the program was started
public record UserSetup(
    Endpoint server,
    List<Transfer> transfers,
    boolean tls,
    boolean ignorePasvAddress,
    long connectLimitMicros,
    long runLimitMicros,
    ClientOptions options) {
  /// curl without further options.
  public UserSetup(
      Endpoint server,
      List<Transfer> transfers,
      boolean tls,
      boolean ignorePasvAddress,
      long connectLimitMicros,
      long runLimitMicros) {
    this(
        server,
        transfers,
        tls,
        ignorePasvAddress,
        connectLimitMicros,
        runLimitMicros,
        ClientOptions.CURL);
  }

  /// Copies the list.
  public UserSetup {
    transfers = List.copyOf(transfers);
  }
}
