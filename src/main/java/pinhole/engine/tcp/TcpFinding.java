package pinhole.engine.tcp;

import pinhole.engine.net.IcmpKind;

/// Why a connection did what it did. Each has its words in `explain`.
public sealed interface TcpFinding {
  /// The application asked for a connection: a SYN leaves.
  record OpenAsked() implements TcpFinding {}

  /// A SYN met a listening port: it is answered.
  record ListenerFound() implements TcpFinding {}

  /// The port was closed before the call was accepted: it is answered no more.
  record ListenerGone() implements TcpFinding {}

  /// The SYN was answered: the connection is open.
  record SynAnswered() implements TcpFinding {}

  /// The answer was acknowledged: the connection is open.
  record AnswerAcknowledged() implements TcpFinding {}

  /// A RST came back instead of an answer.
  record SynRefused() implements TcpFinding {}

  /// A RST ended an open connection.
  record ResetArrived() implements TcpFinding {}

  /// An ICMP error came back instead of an answer.
  ///
  /// @param kind what it says
  record SynUndeliverable(IcmpKind kind) implements TcpFinding {}

  /// An ICMP error about an open connection: it goes on (RFC 1122 section 4.2.3.9, a soft error).
  ///
  /// @param kind what it says
  record ErrorIgnored(IcmpKind kind) implements TcpFinding {}

  /// Nothing came back in time: the segment leaves again.
  ///
  /// @param attempt 2 for the first repetition
  /// @param waitMicros how long this one may wait
  record NoAnswerYet(int attempt, long waitMicros) implements TcpFinding {}

  /// Nothing ever came back.
  ///
  /// @param attempts how many were sent
  record NoAnswerAtAll(int attempts) implements TcpFinding {}

  /// Data in order was accepted.
  ///
  /// @param bytes how many
  record DataInOrder(int bytes) implements TcpFinding {}

  /// Data that was already here, or that leaves a gap, was only acknowledged.
  record DataOutOfOrder() implements TcpFinding {}

  /// The acknowledgment moved forward.
  record Acknowledged() implements TcpFinding {}

  /// The peer has no more data.
  record PeerFinished() implements TcpFinding {}

  /// The application has no more data.
  record CloseAsked() implements TcpFinding {}

  /// The application wanted the connection gone.
  record AbortAsked() implements TcpFinding {}

  /// The application sent data.
  ///
  /// @param bytes how many
  record SendAsked(int bytes) implements TcpFinding {}

  /// Nothing rode on a segment of its own, so the acknowledgment leaves alone.
  record AckAlone() implements TcpFinding {}

  /// The segment fits nothing in this state and changes nothing.
  record NotForThisState() implements TcpFinding {}
}
