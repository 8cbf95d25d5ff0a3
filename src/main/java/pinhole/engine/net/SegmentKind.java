package pinhole.engine.net;

/// What a segment is at a glance: each kind has one glyph everywhere in the app.
public enum SegmentKind {
  /// Asks for a connection.
  SYN,
  /// Agrees to a connection.
  SYN_ACK,
  /// Acknowledges, and nothing else.
  ACK,
  /// Ends a connection at once, or refuses it.
  RST,
  /// Closes one direction.
  FIN,
  /// Bytes of a file.
  DATA,
  /// An FTP command in clear text.
  COMMAND,
  /// An FTP reply in clear text.
  REPLY,
  /// A TLS record.
  TLS,
  /// An ICMP error about another segment.
  ICMP
}
