package pinhole.engine.net;

/// Why a segment could not be delivered, as an ICMP error says it (RFC 792, RFC 1812 section
/// 5.2.7.1; ICMPv6 has fewer kinds, RFC 4443 section 3.1).
public enum IcmpKind {
  /// Type 3 code 0: no route.
  NET_UNREACHABLE("net-unreachable"),
  /// Type 3 code 1: the last router finds no such host.
  HOST_UNREACHABLE("host-unreachable"),
  /// Type 3 code 2: the host does not speak TCP.
  PROTOCOL_UNREACHABLE("protocol-unreachable"),
  /// Type 3 code 3: what a plain `reject` of nftables and iptables answers.
  PORT_UNREACHABLE("port-unreachable"),
  /// Type 3 code 9.
  NET_PROHIBITED("net-prohibited"),
  /// Type 3 code 10.
  HOST_PROHIBITED("host-prohibited"),
  /// Type 3 code 13: a filter forbids it.
  ADMIN_PROHIBITED("admin-prohibited");

  private final String id;

  IcmpKind(String id) {
    this.id = id;
  }

  /// The name that nftables uses, such as `port-unreachable`.
  public String id() {
    return id;
  }
}
