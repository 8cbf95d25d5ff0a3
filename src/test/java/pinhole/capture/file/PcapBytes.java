package pinhole.capture.file;

import java.nio.ByteOrder;

/// Builds classic captures for tests.
final class PcapBytes {
  private final Bytes bytes;

  PcapBytes(ByteOrder order, long magic, int linkType) {
    bytes = new Bytes(order).u32(magic).u16(2).u16(4).u64(0).u32(65_535).u32(linkType);
  }

  /// Little-endian, with microseconds.
  PcapBytes(int linkType) {
    this(ByteOrder.LITTLE_ENDIAN, 0xa1b2c3d4L, linkType);
  }

  /// Of Ethernet.
  PcapBytes() {
    this(1);
  }

  /// A packet a second after 1970.
  PcapBytes packet(byte[] data) {
    return packet(1, 0, data.length, data);
  }

  PcapBytes packet(long seconds, long fraction, long original, byte[] data) {
    bytes.u32(seconds).u32(fraction).u32(data.length).u32(original).all(data);
    return this;
  }

  byte[] array() {
    return bytes.array();
  }
}
