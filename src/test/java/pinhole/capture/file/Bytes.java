package pinhole.capture.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Builds bytes for tests, number by number.
final class Bytes {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteOrder order;

  Bytes(ByteOrder order) {
    this.order = order;
  }

  /// In the order of networks.
  Bytes() {
    this(ByteOrder.BIG_ENDIAN);
  }

  Bytes u8(int... values) {
    for (int value : values) {
      out.write(value);
    }
    return this;
  }

  Bytes u16(int value) {
    return all(ByteBuffer.allocate(2).order(order).putShort((short) value).array());
  }

  Bytes u32(long value) {
    return all(ByteBuffer.allocate(4).order(order).putInt((int) value).array());
  }

  Bytes u64(long value) {
    return all(ByteBuffer.allocate(8).order(order).putLong(value).array());
  }

  Bytes all(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  Bytes text(String text) {
    return all(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  Bytes zeros(int count) {
    return all(new byte[count]);
  }

  Bytes padded() {
    return zeros(-out.size() & 3);
  }

  byte[] array() {
    return out.toByteArray();
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
