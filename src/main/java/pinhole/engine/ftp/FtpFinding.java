package pinhole.engine.ftp;

import java.util.List;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// Why a protocol interpreter did what it did. Each has its words in `explain`.
public sealed interface FtpFinding {
  /// The user wants a session.
  record SessionWanted() implements FtpFinding {}

  /// A new caller is greeted.
  record Greeted() implements FtpFinding {}

  /// The next command of the session is due.
  ///
  /// @param after the reply that allowed it, 0 at the start
  record NextCommand(int after) implements FtpFinding {}

  /// The server did as asked.
  record CommandObeyed() implements FtpFinding {}

  /// The configuration forbids this kind of data connection.
  record ForbiddenBySetup() implements FtpFinding {}

  /// EPSV ALL was said before: no other way to arrange data is allowed (RFC 2428 section 4).
  record OnlyEpsv() implements FtpFinding {}

  /// PORT or EPRT names another host than the one that sent it: bounce protection.
  ///
  /// @param announced what the command says
  /// @param peer where the control connection comes from
  record NotTheCaller(Endpoint announced, Address peer) implements FtpFinding {}

  /// PORT or EPRT names a port below 1024.
  record PortTooLow(Endpoint announced) implements FtpFinding {}

  /// The announcement cannot be read.
  record Unreadable() implements FtpFinding {}

  /// Not logged in yet, or not known.
  record NotNow() implements FtpFinding {}

  /// A transfer was asked for before PORT or PASV.
  record NoDataConnectionArranged() implements FtpFinding {}

  /// There is no such file.
  record NoSuchFile() implements FtpFinding {}

  /// Active mode: the server calls the client.
  ///
  /// @param announced where to
  record CallsBack(Endpoint announced) implements FtpFinding {}

  /// Passive mode: the client calls the port that the server named.
  ///
  /// @param announced what the reply says
  /// @param used where the client really calls
  record CallsAgain(Endpoint announced, Endpoint used) implements FtpFinding {}

  /// Opens a port and tells the other side.
  ///
  /// @param announced what is said
  record Announces(Endpoint announced) implements FtpFinding {}

  /// The data connection is up.
  record DataUp() implements FtpFinding {}

  /// The data connection is not up yet: the transfer waits for it.
  record AwaitsData() implements FtpFinding {}

  /// The data connection did not come up.
  ///
  /// @param how in which way
  record DataDown(TcpFailure how) implements FtpFinding {}

  /// One way was refused or failed: the client tries another.
  ///
  /// @param to the next mode
  record FallsBack(DataMode to) implements FtpFinding {}

  /// A stranger's call reached the passive port.
  ///
  /// @param caller who called
  /// @param expected who should have
  record Stranger(Address caller, Address expected) implements FtpFinding {}

  /// All was sent, or all was received.
  record TransferDone() implements FtpFinding {}

  /// Something did its part; the rest is still under way.
  record PartDone() implements FtpFinding {}

  /// A limit was reached.
  ///
  /// @param timer which
  /// @param micros how long it was
  record OutOfTime(FtpTimer timer, long micros) implements FtpFinding {}

  /// The session cannot go on.
  ///
  /// @param reply the reply that ended it, 0 if none did
  record SessionFails(int reply) implements FtpFinding {}

  /// The control connection is gone.
  ///
  /// @param how in which way; empty if the peer closed it
  record ControlGone(List<TcpFailure> how) implements FtpFinding {
    /// Copies the list.
    public ControlGone {
      how = List.copyOf(how);
    }
  }

  /// From here on nobody between the two ends can read the control connection.
  record Sealed() implements FtpFinding {}

  /// TLS was agreed on, but curl 7.88 does not begin it on a data connection that it accepted, so
  /// the server waits for it in vain. Measured; curl 8.0 does begin it.
  record LeavesDataClear() implements FtpFinding {}

  /// TLS comes before anything is said: the port is one for implicit TLS.
  record TlsFirst() implements FtpFinding {}

  /// The other side answers the TLS handshake in the clear: this is no port for TLS.
  record NotTls() implements FtpFinding {}

  /// CCC was agreed on: from here on everybody in between can read the control connection again.
  record Cleared() implements FtpFinding {}

  /// The server does not agree to CCC: the control connection stays sealed.
  ///
  /// @param reply the refusal
  record StaysSealed(int reply) implements FtpFinding {}

  /// One line of a reply that has more.
  record ReplyGoesOn() implements FtpFinding {}

  /// This transfer fails, but the program goes on.
  ///
  /// @param reply the reply that ended it, 0 if none did
  record TransferFails(int reply) implements FtpFinding {}

  /// The reply to PASV names another host than the server, and the program does not believe it.
  ///
  /// @param announced what it names
  /// @param server where the control connection goes
  record AddressMismatch(Endpoint announced, Address server) implements FtpFinding {}

  /// PORT was refused: the program listens on the default data port, which is the port of its
  /// control connection, and announces nothing (RFC 959 section 3.2).
  ///
  /// @param port which
  record UsesDefaultPort(int port) implements FtpFinding {}

  /// One way was refused: the program hangs up, to call again and try the other side.
  ///
  /// @param to who will open the data connection then
  record ChangesSides(DataConnectionMode to) implements FtpFinding {}

  /// The program hangs up and will call again.
  record Reconnects() implements FtpFinding {}

  /// The program calls the server again.
  ///
  /// @param attempt how often it did since the last success
  record CallsServerAgain(int attempt) implements FtpFinding {}

  /// A reply that may be different next time: the program will ask again.
  ///
  /// @param reply which
  record TriesAgain(int reply) implements FtpFinding {}

  /// Nobody answered for a while, and the next segment of the script is due.
  record TypesOn() implements FtpFinding {}

  /// The script is over, and all is quiet.
  record ScriptOver() implements FtpFinding {}

  /// Nothing to do.
  record Ignored() implements FtpFinding {}
}
