package pinhole.capture.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.OptionalLong;
import pinhole.capture.CaptureNote;

/// The classic format of libpcap: a header of 24 bytes, then packets, each after a header of 16.
///
/// @param words for a header that is wrong
/// @param limits how long a packet may be
/// @param order of the bytes in headers
/// @param ticks how many make up a microsecond: 1 or 1000
record PcapFormat(Words words, CaptureLimits limits, ByteOrder order, int ticks) implements Format {
  private static final int FILE_HEADER = 24;
  private static final int PACKET_HEADER = 16;
  private static final int MICROS = 0xa1b2c3d4;
  private static final int NANOS = 0xa1b23c4d;
  private static final int VERSION = 2;
  private static final long SECOND = 1_000_000;
  private static final long UNSIGNED = 0xffff_ffffL;

  /// The format of a file, if its first bytes are those of a classic capture.
  static Optional<Format> of(byte[] start, Words words, CaptureLimits limits) {
    if (start.length < 4) {
      return Optional.empty();
    }
    int big = ByteBuffer.wrap(start).getInt();
    int little = Integer.reverseBytes(big);
    boolean isBig = big == MICROS || big == NANOS;
    boolean isLittle = little == MICROS || little == NANOS;
    if (!isBig && !isLittle) {
      return Optional.empty();
    }
    ByteOrder order = isBig ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    int ticks = big == NANOS || little == NANOS ? 1_000 : 1;
    return Optional.of(new PcapFormat(words, limits, order, ticks));
  }

  @Override
  public Optional<CaptureNote> read(ByteSource source, PacketCollector packets) throws IOException {
    int linkType = linkType(source);
    byte[] header = new byte[PACKET_HEADER];
    byte[] data = new byte[limits.packetBytes()];
    while (true) {
      long start = source.position();
      int read = source.read(header, PACKET_HEADER);
      if (read < PACKET_HEADER) {
        return source.ending(packets.packets(), read == 0, start);
      }
      if (packets.isFull()) {
        return Optional.of(new CaptureNote.TooLarge(packets.packets()));
      }
      ByteBuffer fields = ByteBuffer.wrap(header).order(order);
      long kept = fields.getInt(8) & UNSIGNED;
      if (kept > limits.packetBytes()) {
        return Optional.of(new CaptureNote.Damaged(packets.packets() + 1, start));
      }
      if (source.read(data, (int) kept) < kept) {
        return source.ending(packets.packets(), false, start);
      }
      Slice frame = Slice.of(data, 0, (int) kept, fields.getInt(12) & UNSIGNED);
      packets.add(frame, linkType, 0, OptionalLong.of(micros(fields)));
    }
  }

  /// Reads the header of the file. Above the type of the link there may be how long the checksum is
  /// that follows each frame; it is never taken for payload anyway.
  private int linkType(ByteSource source) throws IOException {
    byte[] header = new byte[FILE_HEADER];
    int read = source.read(header, FILE_HEADER);
    if (read < FILE_HEADER) {
      throw words.broken(header, "short");
    }
    ByteBuffer fields = ByteBuffer.wrap(header).order(order);
    if (fields.getShort(4) != VERSION) {
      throw words.broken(header, "version");
    }
    return fields.getInt(20) & 0xffff;
  }

  private long micros(ByteBuffer fields) {
    return (fields.getInt(0) & UNSIGNED) * SECOND + (fields.getInt(4) & UNSIGNED) / ticks;
  }
}
