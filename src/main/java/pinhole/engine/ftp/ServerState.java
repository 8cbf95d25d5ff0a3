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
/// @param callTo where PORT or EPRT asked it to call, empty otherwise
/// @param listening the port that PASV or EPSV opened, empty otherwise
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
    Optional<Endpoint> callTo,
    Optional<Integer> listening,
    boolean dataUp,
    Optional<FtpCommand> pending,
    boolean restrictedToEpsv) {
  /// Before anybody has called.
  public static ServerState fresh(ServerSetup setup) {
    return new ServerState(
        setup,
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        false);
  }

  ServerState between(Endpoint newLocal, Endpoint newPeer) {
    return new ServerState(
        setup,
        Optional.of(newLocal),
        Optional.of(newPeer),
        loggedIn,
        sealed,
        sealData,
        callTo,
        listening,
        dataUp,
        pending,
        restrictedToEpsv);
  }

  ServerState login() {
    return new ServerState(
        setup,
        local,
        peer,
        true,
        sealed,
        sealData,
        callTo,
        listening,
        dataUp,
        pending,
        restrictedToEpsv);
  }

  ServerState sealing(boolean control, boolean data) {
    return new ServerState(
        setup,
        local,
        peer,
        loggedIn,
        control,
        data,
        callTo,
        listening,
        dataUp,
        pending,
        restrictedToEpsv);
  }

  ServerState calling(Optional<Endpoint> endpoint) {
    return new ServerState(
        setup,
        local,
        peer,
        loggedIn,
        sealed,
        sealData,
        endpoint,
        Optional.empty(),
        false,
        pending,
        restrictedToEpsv);
  }

  ServerState listeningOn(Optional<Integer> port) {
    return new ServerState(
        setup,
        local,
        peer,
        loggedIn,
        sealed,
        sealData,
        Optional.empty(),
        port,
        false,
        pending,
        restrictedToEpsv);
  }

  ServerState data(boolean up) {
    return new ServerState(
        setup,
        local,
        peer,
        loggedIn,
        sealed,
        sealData,
        callTo,
        listening,
        up,
        pending,
        restrictedToEpsv);
  }

  ServerState awaiting(Optional<FtpCommand> command) {
    return new ServerState(
        setup,
        local,
        peer,
        loggedIn,
        sealed,
        sealData,
        callTo,
        listening,
        dataUp,
        command,
        restrictedToEpsv);
  }

  ServerState epsvOnly() {
    return new ServerState(
        setup, local, peer, loggedIn, sealed, sealData, callTo, listening, dataUp, pending, true);
  }
}
