package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Endpoint;

/// Where the server's protocol interpreter stands in one session.
///
/// @param setup its configuration
/// @param local its own end of the control connection
/// @param peer the client's end, as seen here
/// @param phase what it can do with a line now
/// @param loggedIn whether USER was accepted
/// @param sealed whether TLS covers the control connection
/// @param sealData whether PROT P was said
/// @param ascii whether text is transferred (RFC 959 section 3.1.1.1), the default
/// @param restrictedToEpsv whether EPSV ALL was said (RFC 2428 section 4)
/// @param arrangement how the next data connection will come up
/// @param dataUp whether the data connection is open
/// @param pending the transfer that waits for the data connection, empty otherwise
/// @param unread what arrived on the control connection and was not read yet
public record ServerState(
    ServerSetup setup,
    Optional<Endpoint> local,
    Optional<Endpoint> peer,
    Phase phase,
    boolean loggedIn,
    boolean sealed,
    boolean sealData,
    boolean ascii,
    boolean restrictedToEpsv,
    Arrangement arrangement,
    boolean dataUp,
    Optional<FtpCommand> pending,
    LineBuffer unread) {
  /// Nothing is arranged.
  static final Arrangement NOTHING = new Arrangement.None();

  /// What the interpreter can do with a line.
  public enum Phase {
    /// Nobody was greeted yet.
    NEW,
    /// It reads commands.
    READY,
    /// It awaits the TLS handshake that AUTH announced.
    SEALING,
    /// The session is over.
    OVER
  }

  /// Before anybody has called.
  public static ServerState fresh(ServerSetup setup) {
    return new ServerState(
        setup,
        Optional.empty(),
        Optional.empty(),
        Phase.NEW,
        false,
        false,
        false,
        true,
        false,
        NOTHING,
        false,
        Optional.empty(),
        LineBuffer.EMPTY);
  }

  /// The same state when more has arrived on the control connection.
  public ServerState hearing(String text) {
    return with(unread.plus(text));
  }

  /// Whether a command can be read now. As long as a transfer is under way none is: the next ones
  /// wait where they arrived.
  public boolean canRead() {
    return phase == Phase.READY && pending.isEmpty() && unread.hasLine();
  }

  /// The same state with the next line read.
  public ServerState afterLine() {
    return with(unread.rest());
  }

  private ServerState with(LineBuffer left) {
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
        left);
  }
}
