package pinhole.engine.net;

/// The control bits of a segment (RFC 9293 section 3.1), without those FTP never sees.
public enum TcpFlag {
  /// Opens a connection.
  SYN,
  /// The acknowledgment number is valid.
  ACK,
  /// Hand the data to the application now.
  PSH,
  /// The sender has no more data.
  FIN,
  /// Ends the connection at once.
  RST
}
