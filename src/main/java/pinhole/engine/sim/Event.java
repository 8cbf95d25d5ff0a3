package pinhole.engine.sim;

import pinhole.engine.ftp.FtpTimer;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.tcp.TcpTimer;

/// What the queue holds. The three kinds are those of RFC 9293 section 3.10.
public sealed interface Event {
  /// Where it happens.
  DeviceId device();

  /// The user starts the session.
  ///
  /// @param device always the client
  record UserCall(DeviceId device) implements Event {}

  /// A segment arrives.
  ///
  /// @param transit the journey that ends
  record SegmentArrives(Transit transit) implements Event {
    @Override
    public DeviceId device() {
      return transit.to();
    }
  }

  /// A timer of a connection fires.
  ///
  /// @param device where
  /// @param tuple the connection, local end first
  /// @param timer which
  record TcpTimeout(DeviceId device, FiveTuple tuple, TcpTimer timer) implements Event {}

  /// A limit of a protocol interpreter is reached.
  ///
  /// @param device where
  /// @param timer which
  record FtpTimeout(DeviceId device, FtpTimer timer) implements Event {}
}
