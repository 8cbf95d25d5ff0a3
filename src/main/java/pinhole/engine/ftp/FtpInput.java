package pinhole.engine.ftp;

import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// What happens to a protocol interpreter.
public sealed interface FtpInput {
  /// The user starts.
  record Started() implements FtpInput {}

  /// The control connection is open.
  ///
  /// @param local this end
  /// @param peer the other end, as seen from here
  record ControlOpened(Endpoint local, Endpoint peer) implements FtpInput {}

  /// The control connection did not come up, or broke.
  ///
  /// @param how in which way
  record ControlFailed(TcpFailure how) implements FtpInput {}

  /// The peer closed the control connection.
  record ControlClosed() implements FtpInput {}

  /// A line arrived on the control connection.
  ///
  /// @param line without its line end
  record LineArrived(String line) implements FtpInput {}

  /// The control connection is now sealed.
  record ControlSealed() implements FtpInput {}

  /// A port was opened for the data connection.
  ///
  /// @param port which
  record Listening(int port) implements FtpInput {}

  /// The data connection is open.
  ///
  /// @param peer the other end, as seen from here
  record DataOpened(Endpoint peer) implements FtpInput {}

  /// The data connection did not come up, or broke.
  ///
  /// @param how in which way
  record DataFailed(TcpFailure how) implements FtpInput {}

  /// The data connection is now sealed.
  record DataSealed() implements FtpInput {}

  /// Bytes arrived on the data connection.
  ///
  /// @param bytes how many
  record DataArrived(int bytes) implements FtpInput {}

  /// All that was to be sent on the data connection has left, and so has its end.
  record DataFlushed() implements FtpInput {}

  /// The sender closed the data connection: the end of the file.
  record DataEnded() implements FtpInput {}

  /// A limit was reached.
  ///
  /// @param timer which
  record LimitReached(FtpTimer timer) implements FtpInput {}
}
