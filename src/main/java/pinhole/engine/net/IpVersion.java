package pinhole.engine.net;

/// The version of an address (RFC 791, RFC 8200).
public enum IpVersion {
  /// 32 bits.
  V4(32),
  /// 128 bits.
  V6(128);

  private final int bits;

  IpVersion(int bits) {
    this.bits = bits;
  }

  /// How many bits an address of this version has.
  public int bits() {
    return bits;
  }
}
