package pinhole.lesson;

/// Where a lesson stands in the library.
public enum Group {
  /// Connections, rules, and the two modes.
  BASICS,
  /// The firewall that reads along.
  ALG,
  /// Translated addresses.
  NAT,
  /// TLS, IPv6, and what attackers make of it.
  TODAY,
  /// Finding the cause.
  TROUBLESHOOTING
}
