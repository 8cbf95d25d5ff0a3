package pinhole.wire;

import pinhole.engine.net.IcmpKind;

/// Type and code of an ICMP error.
///
/// @param type the message
/// @param code the reason
record IcmpNumbers(int type, int code) {
  private static final int UNREACHABLE = 3;

  /// In ICMPv6 destination unreachable is type 1; a protocol that is not spoken is a parameter
  /// problem, type 4; and all prohibitions are one (RFC 4443 section 3).
  static IcmpNumbers of(IcmpKind kind, boolean four) {
    return switch (kind) {
      case NET_UNREACHABLE -> four ? new IcmpNumbers(UNREACHABLE, 0) : new IcmpNumbers(1, 0);
      case HOST_UNREACHABLE -> four ? new IcmpNumbers(UNREACHABLE, 1) : new IcmpNumbers(1, 3);
      case PROTOCOL_UNREACHABLE -> four ? new IcmpNumbers(UNREACHABLE, 2) : new IcmpNumbers(4, 1);
      case PORT_UNREACHABLE -> four ? new IcmpNumbers(UNREACHABLE, 3) : new IcmpNumbers(1, 4);
      case NET_PROHIBITED -> four ? new IcmpNumbers(UNREACHABLE, 9) : new IcmpNumbers(1, 1);
      case HOST_PROHIBITED -> four ? new IcmpNumbers(UNREACHABLE, 10) : new IcmpNumbers(1, 1);
      case ADMIN_PROHIBITED -> four ? new IcmpNumbers(UNREACHABLE, 13) : new IcmpNumbers(1, 1);
    };
  }
}
