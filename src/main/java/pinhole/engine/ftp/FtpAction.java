package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.PortRange;

/// What a protocol interpreter asks of its host.
public sealed interface FtpAction {
  /// Open the control connection.
  ///
  /// @param server to where
  record OpenControl(Endpoint server) implements FtpAction {}

  /// Send a line on the control connection.
  ///
  /// @param line without its line end; a reply of several lines has line ends inside
  record Say(String line) implements FtpAction {}

  /// Send bytes on the control connection, as they are and in one segment.
  ///
  /// @param bytes ISO 8859-1, with whatever line ends they have
  record SendRaw(String bytes) implements FtpAction {}

  /// Begin, or await, the TLS handshake on the control connection.
  record SealControl() implements FtpAction {}

  /// End TLS on the control connection and go on in the clear (RFC 4217 section 5).
  record ClearControl() implements FtpAction {}

  /// Open a port for the data connection.
  ///
  /// @param range pick one of these; empty for any ephemeral port
  record Listen(Optional<PortRange> range) implements FtpAction {}

  /// Close the port that was opened.
  record StopListening() implements FtpAction {}

  /// Open the data connection.
  ///
  /// @param peer to where
  /// @param sourcePort from this port; empty for any ephemeral port
  record OpenData(Endpoint peer, Optional<Integer> sourcePort) implements FtpAction {}

  /// Begin, or await, the TLS handshake on the data connection.
  record SealData() implements FtpAction {}

  /// Send bytes on the data connection.
  ///
  /// @param bytes how many
  record SendData(int bytes) implements FtpAction {}

  /// Close the data connection in good order.
  record CloseData() implements FtpAction {}

  /// Give the data connection up.
  record DropData() implements FtpAction {}

  /// Close the control connection.
  record CloseControl() implements FtpAction {}

  /// Start a limit.
  ///
  /// @param timer which
  /// @param micros how long from now
  record Arm(FtpTimer timer, long micros) implements FtpAction {}

  /// Lift a limit.
  ///
  /// @param timer which
  record Disarm(FtpTimer timer) implements FtpAction {}

  /// The user's session is decided.
  ///
  /// @param ok whether all transfers completed
  record Finish(boolean ok) implements FtpAction {}
}
