package pinhole.export;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// A block of a pcapng file, written front to back in little endian.
final class PcapngBlock {
  private static final int WORD = 4;

  private final int type;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private boolean options;

  PcapngBlock(int type) {
    this.type = type;
  }

  PcapngBlock u16(int number) {
    return put(Short.BYTES, number);
  }

  PcapngBlock u32(int number) {
    return put(Integer.BYTES, number);
  }

  PcapngBlock u64(long number) {
    return put(Long.BYTES, number);
  }

  /// Bytes, filled up to whole words.
  PcapngBlock raw(byte[] bytes) {
    body.writeBytes(bytes);
    while (body.size() % WORD != 0) {
      body.write(0);
    }
    return this;
  }

  /// An option; it follows everything else.
  PcapngBlock option(int code, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    options = true;
    return u16(code).u16(bytes.length).raw(bytes);
  }

  /// The block with its lengths at both ends.
  byte[] bytes() {
    if (options) {
      u32(0); // the end of the options
    }
    int length = 3 * WORD + body.size();
    return ByteBuffer.allocate(length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(type)
        .putInt(length)
        .put(body.toByteArray())
        .putInt(length)
        .array();
  }

  private PcapngBlock put(int width, long number) {
    for (int i = 0; i < width; i++) {
      body.write((int) (number >>> (8 * i)));
    }
    return this;
  }
}
