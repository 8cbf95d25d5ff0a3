package pinhole.engine.net;

/// An IP address. An IPv4 address lives in the low 32 bits.
///
/// @param version which version it is
/// @param high the upper 64 bits, 0 for IPv4
/// @param low the lower 64 bits
public record Address(IpVersion version, long high, long low) {
  /// An IPv4 address from its four numbers, each 0..255.
  public static Address v4(int a, int b, int c, int d) {
    return new Address(IpVersion.V4, 0, ((long) a << 24) | (b << 16) | (c << 8) | d);
  }

  /// Reads `203.0.113.21` or `2001:db8::21`.
  ///
  /// @throws IllegalArgumentException if the text is no address
  public static Address parse(String text) {
    return AddressText.parse(text);
  }

  /// One of the four numbers of an IPv4 address.
  ///
  /// @param index 0 for the first
  public int octet(int index) {
    return (int) (low >>> (24 - 8 * index)) & 0xff;
  }

  /// True for the ranges that no router on the Internet carries (RFC 1918, RFC 4193).
  public boolean isPrivate() {
    if (version == IpVersion.V6) {
      return (high >>> 57) == 0x7e;
    }
    return octet(0) == 10
        || (octet(0) == 172 && (octet(1) & 0xf0) == 16)
        || (octet(0) == 192 && octet(1) == 168);
  }

  /// By hand, because each segment is compared with what is known.
  @Override
  public boolean equals(Object other) {
    return other instanceof Address a && low == a.low && high == a.high && version == a.version;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high * 31 + low);
  }

  @Override
  public String toString() {
    return AddressText.text(this);
  }
}
