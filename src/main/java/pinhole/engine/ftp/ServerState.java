package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Endpoint;

/// Where the server's protocol interpreter stands in one session.
///
/// @param setup its configuration
/// @param local its own end of the control connection
/// @param peer the client's end, as seen here
/// @param loggedIn whether USER was accepted
/// @param sealed whether TLS covers the control connection
/// @param sealData whether PROT P was said
/// @param arrangement how the next data connection will come up
/// @param dataUp whether the data connection is open
/// @param pending the transfer that waits for the data connection, empty otherwise
/// @param restrictedToEpsv whether EPSV ALL was said (RFC 2428 section 4)
public record ServerState(
    ServerSetup setup,
    Optional<Endpoint> local,
    Optional<Endpoint> peer,
    boolean loggedIn,
    boolean sealed,
    boolean sealData,
    Arrangement arrangement,
    boolean dataUp,
    Optional<FtpCommand> pending,
    boolean restrictedToEpsv) {
  /// Nothing is arranged.
  static final Arrangement NOTHING = new Arrangement.None();

  /// Before anybody has called.
  public static ServerState fresh(ServerSetup setup) {
    return new ServerState(
        setup,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        NOTHING,
        false,
        Optional.empty(),
        false);
  }
}
