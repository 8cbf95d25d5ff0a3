package pinhole.engine.net;

/// A set of control bits; a plain number, so that equal sets print and compare equally everywhere.
///
/// @param bits one bit a flag, by ordinal
public record Flags(int bits) {
  /// The set of these flags.
  public static Flags of(TcpFlag... flags) {
    int bits = 0;
    for (TcpFlag flag : flags) {
      bits |= 1 << flag.ordinal();
    }
    return new Flags(bits);
  }

  /// Whether the flag is set.
  public boolean has(TcpFlag flag) {
    return (bits & 1 << flag.ordinal()) != 0;
  }

  /// This set and one more flag.
  public Flags and(TcpFlag flag) {
    return new Flags(bits | 1 << flag.ordinal());
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (TcpFlag flag : TcpFlag.values()) {
      if (has(flag)) {
        out.append(out.isEmpty() ? "" : "-").append(flag);
      }
    }
    return out.toString();
  }
}
