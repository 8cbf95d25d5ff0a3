package pinhole.capture.file;

import java.nio.ByteOrder;

/// Builds pcapng captures for tests.
final class PcapngBytes {
  private final Bytes out = new Bytes();
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

  /// A section and in it an interface of Ethernet.
  static PcapngBytes ethernet() {
    return new PcapngBytes().section(ByteOrder.LITTLE_ENDIAN).device(1, 0, new byte[0]);
  }

  PcapngBytes section(ByteOrder itsOrder) {
    order = itsOrder;
    return block(0x0a0d0d0aL, fields().u32(0x1a2b3c4dL).u16(1).u16(0).u64(-1));
  }

  PcapngBytes device(int linkType, long snapLength, byte[] options) {
    return block(1, fields().u16(linkType).u16(0).u32(snapLength).all(options));
  }

  /// The option that says how long a tick is, and the one that says what is to be added.
  byte[] clock(int resolution, long offset) {
    return fields().u16(9).u16(1).u8(resolution, 0, 0, 0).u16(14).u16(8).u64(offset).u32(0).array();
  }

  PcapngBytes packet(int device, long ticks, byte[] data) {
    return packet(device, ticks, data.length, data);
  }

  PcapngBytes packet(int device, long ticks, long original, byte[] data) {
    Bytes body = fields().u32(device).u32(ticks >>> 32).u32(ticks).u32(data.length).u32(original);
    return block(6, body.all(data).padded());
  }

  PcapngBytes oldPacket(int device, long ticks, byte[] data) {
    Bytes body = fields().u16(device).u16(0).u32(ticks >>> 32).u32(ticks);
    return block(2, body.u32(data.length).u32(data.length).all(data).padded());
  }

  PcapngBytes simple(long original, byte[] data) {
    return block(3, fields().u32(original).all(data).padded());
  }

  PcapngBytes block(long type, Bytes body) {
    return block(type, body, body.array().length + 12);
  }

  /// @param length that the block claims in front and behind
  PcapngBytes block(long type, Bytes body, long length) {
    out.all(fields().u32(type).u32(length).all(body.array()).u32(length).array());
    return this;
  }

  Bytes fields() {
    return new Bytes(order);
  }

  PcapngBytes raw(byte[] bytes) {
    out.all(bytes);
    return this;
  }

  byte[] array() {
    return out.array();
  }
}
