package pinhole.wire;

/// A field of a packet, and where it stands in the bytes.
///
/// @param index from 0, in the order of the bytes
/// @param name which field it is
/// @param bit its first bit, counted from the first bit of the packet
/// @param bits how many bits it has
/// @param number its value, if it has at most 32 bits; else 0
public record PacketField(int index, FieldName name, int bit, int bits, long number) {
  /// The index of the first byte that holds some of it.
  public int offset() {
    return bit / Byte.SIZE;
  }

  /// How many bytes hold some of it.
  public int length() {
    return (bit + bits + Byte.SIZE - 1) / Byte.SIZE - offset();
  }

  /// Whether it shares a byte with other fields.
  public boolean partial() {
    return bit % Byte.SIZE != 0 || bits % Byte.SIZE != 0;
  }

  /// Whether some of it is in a byte.
  ///
  /// @param at the byte's index in the packet
  public boolean covers(int at) {
    return at >= offset() && at < offset() + length();
  }

  PacketField with(long other) {
    return new PacketField(index, name, bit, bits, other);
  }
}
