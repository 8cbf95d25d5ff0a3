package pinhole.ui.inspect;

import pinhole.wire.PacketField;

/// Which bits of its bytes a field takes, as protocol analysers draw it: `.... ..1.`
final class Bits {
  private static final int NIBBLE = 4;

  private Bits() {}

  static String pattern(PacketField field) {
    StringBuilder out = new StringBuilder();
    int first = field.bit() - field.offset() * Byte.SIZE;
    for (int i = 0; i < field.length() * Byte.SIZE; i++) {
      if (i > 0 && i % NIBBLE == 0) {
        out.append(' ');
      }
      int left = first + field.bits() - 1 - i;
      boolean own = i >= first && left >= 0;
      out.append(own ? (char) ('0' + (field.number() >> left & 1)) : '.');
    }
    return out.toString();
  }
}
