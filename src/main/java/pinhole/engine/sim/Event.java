package pinhole.engine.sim;

import pinhole.engine.ftp.FtpTimer;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.tcp.TcpTimer;

/// What the queue holds. The kinds are those of RFC 9293 section 3.10, and one that a router knows.
public sealed interface Event {
  /// Where it happens.
  DeviceId device();

  /// A user starts a session.
  ///
  /// @param device always the client
  /// @param session which
  record UserCall(DeviceId device, int session) implements Event {}

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
  /// @param session of which session
  /// @param timer which
  record FtpTimeout(DeviceId device, int session, FtpTimer timer) implements Event {}

  /// Nobody answered a router's ARP questions for the address that a segment is for.
  ///
  /// @param device the router
  /// @param transit how the segment came there
  record NobodyAnswers(DeviceId device, Transit transit) implements Event {}

  /// The simulation takes no further step: it was not allowed more.
  ///
  /// @param device where the next thing would have happened
  record Stopped(DeviceId device) implements Event {}
}
