package pinhole.engine.sim;

import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Translation;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.tcp.TcpFinding;
import pinhole.engine.tcp.TcpState;
import pinhole.engine.trace.Trace;

/// One thing that an event brought about.
public sealed interface Outcome {
  /// A segment went onto a link.
  ///
  /// @param transit its journey
  record SegmentSent(Transit transit) implements Outcome {}

  /// A connection took a segment, a call or a timeout.
  ///
  /// @param host where
  /// @param tuple the connection, local end first
  /// @param from its state before
  /// @param to its state after
  /// @param why the reason
  record TcpStepped(
      DeviceId host, FiveTuple tuple, TcpState from, TcpState to, Trace<TcpFinding> why)
      implements Outcome {}

  /// A port was opened for calls.
  ///
  /// @param host where
  /// @param local the port
  record PortOpened(DeviceId host, Endpoint local) implements Outcome {}

  /// A port was closed for calls.
  ///
  /// @param host where
  /// @param local the port
  record PortClosed(DeviceId host, Endpoint local) implements Outcome {}

  /// A segment reached a port where nobody listens: a RST answers it.
  ///
  /// @param host where
  /// @param segment what arrived
  record NobodyListens(DeviceId host, Segment segment) implements Outcome {}

  /// A line was said on the control connection.
  ///
  /// @param host by whom
  /// @param session in which of the host's sessions
  /// @param line without its line end
  /// @param sealed whether TLS hides it
  /// @param why the reason
  record LineSaid(DeviceId host, int session, String line, boolean sealed, Trace<FtpFinding> why)
      implements Outcome {}

  /// A line was heard on the control connection.
  ///
  /// @param host by whom
  /// @param session in which of the host's sessions
  /// @param line without its line end
  /// @param sealed whether TLS hid it on its way
  record LineHeard(DeviceId host, int session, String line, boolean sealed) implements Outcome {}

  /// A protocol interpreter took an input.
  ///
  /// @param host where
  /// @param session in which of the host's sessions
  /// @param why the reason for what it did
  record FtpStepped(DeviceId host, int session, Trace<FtpFinding> why) implements Outcome {}

  /// A firewall decided on a segment.
  ///
  /// @param firewall which
  /// @param segment as it arrived
  /// @param decision with all rows that were looked at
  record Decided(DeviceId firewall, Segment segment, Decision decision) implements Outcome {}

  /// A header was rewritten.
  ///
  /// @param firewall by which
  /// @param segment the segment's number
  /// @param translation before and after
  record Translated(DeviceId firewall, int segment, Translation translation) implements Outcome {}

  /// An ALG looked at a segment of the control connection.
  ///
  /// @param firewall where
  /// @param segment as it arrived
  /// @param report what it did
  record AlgRead(DeviceId firewall, Segment segment, AlgReport report) implements Outcome {}

  /// A pinhole opened.
  ///
  /// @param firewall in which wall
  /// @param expectation the pinhole
  record PinholeOpened(DeviceId firewall, Expectation expectation) implements Outcome {}

  /// A pinhole was used up.
  ///
  /// @param firewall in which wall
  /// @param expectation the pinhole
  /// @param segment the SYN that used it
  record PinholeUsed(DeviceId firewall, Expectation expectation, Segment segment)
      implements Outcome {}

  /// A pinhole closed unused.
  ///
  /// @param firewall in which wall
  /// @param expectation the pinhole
  /// @param replaced whether another one took its place; otherwise its time was over
  record PinholeClosed(DeviceId firewall, Expectation expectation, boolean replaced)
      implements Outcome {}

  /// A user's session is decided.
  ///
  /// @param session which
  /// @param ok whether all transfers completed
  record SessionEnded(int session, boolean ok) implements Outcome {}

  /// A segment took the other way, around a firewall (asymmetric routes).
  ///
  /// @param firewall which one never sees it
  /// @param segment the segment
  record WentAround(DeviceId firewall, Segment segment) implements Outcome {}

  /// Nobody in the last network has the address that a segment is for: its router's ARP questions
  /// stay unanswered.
  ///
  /// @param router the last firewall
  /// @param segment the segment, which goes no further
  record NobodyThere(DeviceId router, Segment segment) implements Outcome {}

  /// The simulation was stopped because it took more steps than one may take.
  ///
  /// @param limit how many that is
  record StepLimitReached(int limit) implements Outcome {}
}
