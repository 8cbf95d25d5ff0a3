package pinhole.wire;

/// What a part of a packet is.
public enum LayerKind {
  /// RFC 791.
  IPV4,
  /// RFC 8200.
  IPV6,
  /// RFC 9293, without options.
  TCP,
  /// RFC 792.
  ICMP,
  /// RFC 4443.
  ICMPV6,
  /// The IPv4 header of the packet that an ICMP error is about.
  QUOTED_IPV4,
  /// The IPv6 header of the packet that an ICMPv6 error is about.
  QUOTED_IPV6,
  /// The first eight bytes of the TCP header of that packet.
  QUOTED_TCP,
  /// A command or reply in clear text (RFC 959).
  FTP,
  /// A TLS record (RFC 8446).
  TLS,
  /// A part of a file or a listing.
  FILE
}
