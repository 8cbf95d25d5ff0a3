package pinhole.capture.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// The sections of a pcapng file: each has its own byte order and its own interfaces, which are
/// numbered on from those of the sections before.
final class PcapngSections {
  private static final int INTERFACE = 1;
  private static final int OLD_PACKET = 2;
  private static final int SIMPLE_PACKET = 3;
  private static final int ENHANCED_PACKET = 6;
  private static final int PACKET_FIXED = 20;
  private static final int SIMPLE_FIXED = 4;
  private static final long UNSIGNED = 0xffff_ffffL;

  private final PacketCollector packets;
  private final CaptureLimits limits;
  private final List<PcapngInterface> interfaces = new ArrayList<>();
  private ByteOrder order = ByteOrder.BIG_ENDIAN;
  private int before;

  PcapngSections(PacketCollector packets, CaptureLimits limits) {
    this.packets = packets;
    this.limits = limits;
  }

  /// A section begins.
  void open(ByteOrder itsOrder) {
    order = itsOrder;
    before += interfaces.size();
    interfaces.clear();
  }

  /// In which order the bytes of its numbers are.
  ByteOrder order() {
    return order;
  }

  /// Whether a block has something to say here.
  boolean wants(int type) {
    return switch (type) {
      case INTERFACE, OLD_PACKET, SIMPLE_PACKET, ENHANCED_PACKET -> true;
      default -> false;
    };
  }

  /// Takes a block that is wanted.
  ///
  /// @param type of the block
  /// @param bytes its body, at the beginning of a longer array
  /// @param length of the body
  BlockEnd take(int type, byte[] bytes, int length) {
    ByteBuffer body = ByteBuffer.wrap(bytes).limit(length).order(order);
    return switch (type) {
      case INTERFACE -> describe(body);
      case SIMPLE_PACKET -> simple(bytes, body);
      case OLD_PACKET ->
          length < PACKET_FIXED
              ? BlockEnd.BAD_LENGTH
              : packet(bytes, body, body.getShort(0) & 0xffff);
      default -> length < PACKET_FIXED ? BlockEnd.BAD_LENGTH : packet(bytes, body, body.getInt(0));
    };
  }

  private BlockEnd describe(ByteBuffer body) {
    if (body.limit() < PcapngInterface.FIXED) {
      return BlockEnd.BAD_LENGTH;
    }
    int number = before + interfaces.size();
    if (number >= limits.interfaces()) {
      return BlockEnd.FULL;
    }
    interfaces.add(PcapngInterface.of(number, body));
    return BlockEnd.WHOLE;
  }

  private BlockEnd packet(byte[] bytes, ByteBuffer body, int at) {
    long kept = body.getInt(12) & UNSIGNED;
    if (kept > Math.min(body.limit() - PACKET_FIXED, limits.packetBytes()) || !knows(at)) {
      return BlockEnd.BAD_LENGTH;
    }
    PcapngInterface seenBy = interfaces.get(at);
    long ticks = ((body.getInt(4) & UNSIGNED) << 32) | (body.getInt(8) & UNSIGNED);
    long original = body.getInt(16) & UNSIGNED;
    add(Slice.of(bytes, PACKET_FIXED, (int) kept, original), seenBy, timed(seenBy, ticks));
    return BlockEnd.WHOLE;
  }

  /// A packet without interface and time: it is of the first interface.
  private BlockEnd simple(byte[] bytes, ByteBuffer body) {
    if (body.limit() < SIMPLE_FIXED || !knows(0)) {
      return BlockEnd.BAD_LENGTH;
    }
    PcapngInterface seenBy = interfaces.getFirst();
    long original = body.getInt(0) & UNSIGNED;
    long snap = seenBy.snapLength() == 0 ? limits.packetBytes() : seenBy.snapLength();
    long kept = Math.min(Math.min(original, snap), body.limit() - SIMPLE_FIXED);
    if (kept > limits.packetBytes()) {
      return BlockEnd.BAD_LENGTH;
    }
    add(Slice.of(bytes, SIMPLE_FIXED, (int) kept, original), seenBy, OptionalLong.empty());
    return BlockEnd.WHOLE;
  }

  private boolean knows(int index) {
    return index >= 0 && index < interfaces.size();
  }

  private static OptionalLong timed(PcapngInterface seenBy, long ticks) {
    return OptionalLong.of(seenBy.rate().micros(ticks));
  }

  private void add(Slice frame, PcapngInterface seenBy, OptionalLong micros) {
    packets.add(frame, seenBy.linkType(), seenBy.number(), micros);
  }
}
