package pinhole.capture.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.net.Endpoint;

/// An attempt to arrange a data connection, and what became of it.
///
/// @param opener who opens the connection; empty if nothing tells it
/// @param mode which command arranged it; empty if that cannot be read
/// @param asked the client's line: PORT, EPRT, PASV or EPSV
/// @param answered the end of the server's reply to it: 200, 227, 229 or a refusal
/// @param announced the endpoint in PORT, EPRT, 227 or 229; with 229 the address is the control
///   connection's
/// @param match how the connection was found
/// @param connection the data connection, if one was seen
/// @param command the transfer that it was for: RETR, STOR, LIST and the like
/// @param replies what the server said to that, in order
public record DataAttempt(
    Optional<DataConnectionMode> opener,
    Optional<DataMode> mode,
    Optional<CapturedLine> asked,
    Optional<CapturedLine> answered,
    Optional<Endpoint> announced,
    Match match,
    Optional<CapturedConnection> connection,
    Optional<CapturedLine> command,
    List<CapturedLine> replies) {
  private static final int POSITIVE = 2;
  private static final int FAILED = 4;

  /// Copies the list.
  public DataAttempt {
    replies = List.copyOf(replies);
  }

  /// The line that announces the endpoint: the client's PORT or EPRT, the server's 227 or 229.
  public Optional<CapturedLine> announcement() {
    boolean client = opener.filter(it -> it == DataConnectionMode.ACTIVE).isPresent();
    return announced.isEmpty() ? Optional.empty() : client ? asked : answered;
  }

  /// Whether the server refused to arrange it.
  public boolean refused() {
    return answered.map(it -> FtpReply.parse(it.text()).code() / 100 >= FAILED).orElse(false);
  }

  /// Whether the server said that the transfer was done.
  public boolean completed() {
    return last() / 100 == POSITIVE;
  }

  /// The code of the server's final reply to the transfer command, empty without one.
  public OptionalInt verdict() {
    int code = last();
    return code / 100 >= POSITIVE ? OptionalInt.of(code) : OptionalInt.empty();
  }

  private int last() {
    return replies.isEmpty() ? 0 : FtpReply.parse(replies.getLast().text()).code();
  }
}
