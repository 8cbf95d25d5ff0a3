package pinhole.engine.firewall;

/// For what an ALG closes a control connection. Each has its words in `explain`.
public enum AlgBreach {
  /// A line is longer than the ALG keeps.
  LINE_TOO_LONG,
  /// A line contains a zero byte, as TLS records and Telnet's tricks do.
  NOT_TEXT,
  /// The announcement cannot be read.
  UNREADABLE,
  /// The announced port is below 1024.
  LOW_PORT,
  /// PORT or PASV on an IPv6 connection.
  WRONG_FAMILY,
  /// The announcement does not have five commas.
  COMMAS,
  /// The command does not end in CR LF.
  LINE_END,
  /// More than eight characters follow the announced port.
  TRAILING,
  /// The server says PORT, or the client 227.
  WRONG_SIDE,
  /// The next command comes before the last one was answered.
  NOT_ANSWERED
}
