package pinhole.engine.net;

/// A block of addresses in CIDR form (RFC 4632); a single address is its own block.
///
/// @param base the first address that was written
/// @param length how many leading bits must agree
public record Prefix(Address base, int length) {
  /// Refuses a length that the address does not have.
  public Prefix {
    if (length < 0 || length > base.version().bits()) {
      throw new IllegalArgumentException(
          "/" + length + " is not between 0 and " + base.version().bits());
    }
  }

  /// Reads `10.1.1.0/24` or a single address.
  ///
  /// @throws IllegalArgumentException if the text is neither
  public static Prefix parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      Address address = Address.parse(text);
      return new Prefix(address, address.version().bits());
    }
    String bits = text.substring(slash + 1);
    if (!bits.matches("[0-9]{1,3}")) {
      throw new IllegalArgumentException("\"" + text + "\" is not an address block");
    }
    return new Prefix(Address.parse(text.substring(0, slash)), Integer.parseInt(bits));
  }

  /// Whether the address lies in this block.
  public boolean contains(Address address) {
    if (address.version() != base.version()) {
      return false;
    }
    if (base.version() == IpVersion.V4) {
      return agree(address.low() << 32, base.low() << 32, length);
    }
    return agree(address.high(), base.high(), Math.min(length, 64))
        && agree(address.low(), base.low(), Math.max(0, length - 64));
  }

  private static boolean agree(long a, long b, int bits) {
    return bits == 0 || (a ^ b) >>> (64 - bits) == 0;
  }

  @Override
  public String toString() {
    return length == base.version().bits() ? base.toString() : base + "/" + length;
  }
}
