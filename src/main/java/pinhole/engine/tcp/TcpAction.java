package pinhole.engine.tcp;

import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;

/// What a connection asks of its host.
public sealed interface TcpAction {
  /// Put a segment on the wire.
  ///
  /// @param flags control bits
  /// @param seq sequence number
  /// @param ack acknowledgment number
  /// @param payload data
  record Emit(Flags flags, long seq, long ack, Payload payload) implements TcpAction {}

  /// Hand data to the application.
  ///
  /// @param payload what arrived
  record Deliver(Payload payload) implements TcpAction {}

  /// Tell the application that the connection is open.
  record Connected() implements TcpAction {}

  /// Tell the application that the peer has finished.
  record PeerClosed() implements TcpAction {}

  /// Tell the application that all its data has left, and the FIN behind it.
  record AllSent() implements TcpAction {}

  /// Tell the application that the connection failed.
  ///
  /// @param how in which way
  record Failed(TcpFailure how) implements TcpAction {}

  /// Start or restart a timer.
  ///
  /// @param timer which
  /// @param micros after how long it fires
  record Arm(TcpTimer timer, long micros) implements TcpAction {}

  /// Stop a timer.
  ///
  /// @param timer which
  record Disarm(TcpTimer timer) implements TcpAction {}
}
