package pinhole.engine.firewall;

/// The cells that a rule can look at, in the order in which they are compared.
public enum Field {
  /// In or out.
  DIRECTION,
  /// Always TCP.
  PROTOCOL,
  /// Source address.
  SOURCE,
  /// Source port.
  SOURCE_PORT,
  /// Destination address.
  DESTINATION,
  /// Destination port.
  DESTINATION_PORT
}
