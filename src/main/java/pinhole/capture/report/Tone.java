package pinhole.capture.report;

/// How a session came out, at a glance.
public enum Tone {
  /// It went well.
  FINE,
  /// A request got no answer.
  BLOCKED,
  /// A request was refused: by a RST, an ICMP error, or the server's words.
  REFUSED,
  /// TLS hides it.
  SEALED,
  /// The capture does not tell.
  UNKNOWN
}
