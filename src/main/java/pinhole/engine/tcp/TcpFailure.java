package pinhole.engine.tcp;

import pinhole.engine.net.IcmpKind;

/// How an attempt to connect, or a connection, failed.
public enum TcpFailure {
  /// A RST, or ICMP port unreachable, answered the SYN: ECONNREFUSED.
  REFUSED,
  /// Nothing answered: ETIMEDOUT.
  TIMED_OUT,
  /// A RST ended an open connection: ECONNRESET.
  RESET,
  /// ICMP said that the host is not there or not allowed: EHOSTUNREACH.
  HOST_UNREACHABLE,
  /// ICMP said that there is no way, or none allowed: ENETUNREACH.
  NET_UNREACHABLE,
  /// ICMP said that the host does not speak TCP: ENOPROTOOPT.
  PROTOCOL_UNREACHABLE;

  /// What an ICMP error that answers a SYN makes of `connect()`. Measured on Linux.
  public static TcpFailure of(IcmpKind kind) {
    return switch (kind) {
      case PORT_UNREACHABLE -> REFUSED;
      case HOST_UNREACHABLE, HOST_PROHIBITED, ADMIN_PROHIBITED -> HOST_UNREACHABLE;
      case NET_UNREACHABLE, NET_PROHIBITED -> NET_UNREACHABLE;
      case PROTOCOL_UNREACHABLE -> PROTOCOL_UNREACHABLE;
    };
  }
}
