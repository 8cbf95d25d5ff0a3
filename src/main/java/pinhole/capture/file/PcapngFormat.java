package pinhole.capture.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import pinhole.capture.CaptureNote;

/// The format of Wireshark: blocks of many kinds, in sections.
///
/// @param words for a header that is wrong
/// @param limits how long a packet may be
record PcapngFormat(Words words, CaptureLimits limits) implements Format {
  /// Reads the same in both byte orders.
  private static final int SECTION = 0x0a0d0d0a;

  private static final int ORDER = 0x1a2b3c4d;
  private static final int BLOCK_HEADER = 8;
  private static final int TRAILER = 4;
  private static final int FRAME = BLOCK_HEADER + TRAILER;
  private static final int SECTION_FIXED = 16;
  private static final int VERSION = 1;
  private static final int OPTIONS = 1 << 16;
  private static final long UNSIGNED = 0xffff_ffffL;

  /// The format of a file, if its first bytes are those of a section.
  static Optional<Format> of(byte[] start, Words words, CaptureLimits limits) {
    return start.length >= 4 && ByteBuffer.wrap(start).getInt() == SECTION
        ? Optional.of(new PcapngFormat(words, limits))
        : Optional.empty();
  }

  @Override
  public Optional<CaptureNote> read(ByteSource source, PacketCollector packets) throws IOException {
    PcapngSections sections = new PcapngSections(packets, limits);
    byte[] header = new byte[BLOCK_HEADER];
    byte[] body = new byte[limits.packetBytes() + OPTIONS];
    for (boolean first = true; ; first = false) {
      long start = source.position();
      int read = source.read(header, BLOCK_HEADER);
      if (read == BLOCK_HEADER && packets.isFull()) {
        return Optional.of(new CaptureNote.TooLarge(packets.packets()));
      }
      BlockEnd end = read < BLOCK_HEADER ? BlockEnd.INSIDE : block(source, sections, header, body);
      if (first && end != BlockEnd.WHOLE) {
        throw words.broken(header, end.why());
      }
      switch (end) {
        case WHOLE -> {}
        case INSIDE -> {
          return source.ending(packets.packets(), read == 0, start);
        }
        case BAD_LENGTH, BAD_ORDER, BAD_VERSION -> {
          return Optional.of(new CaptureNote.Damaged(packets.packets() + 1, start));
        }
        case FULL -> {
          return Optional.of(new CaptureNote.TooLarge(packets.packets()));
        }
      }
    }
  }

  private BlockEnd block(ByteSource source, PcapngSections sections, byte[] header, byte[] body)
      throws IOException {
    int done = 0;
    boolean isSection = ByteBuffer.wrap(header).getInt() == SECTION;
    if (isSection) {
      done = source.read(body, SECTION_FIXED);
      BlockEnd end = section(body, done, sections);
      if (end != BlockEnd.WHOLE) {
        return end;
      }
    }
    ByteBuffer fields = ByteBuffer.wrap(header).order(sections.order());
    int type = fields.getInt(0);
    long length = fields.getInt(4) & UNSIGNED;
    long rest = length - FRAME - done;
    boolean wanted = sections.wants(type);
    if (rest < 0 || length % 4 != 0 || (wanted && rest > body.length)) {
      return BlockEnd.BAD_LENGTH;
    }
    if (wanted ? source.read(body, (int) rest) < rest : !source.skip(rest)) {
      return BlockEnd.INSIDE;
    }
    if (source.read(header, TRAILER) < TRAILER) {
      return BlockEnd.INSIDE;
    }
    if ((fields.getInt(0) & UNSIGNED) != length) {
      return BlockEnd.BAD_LENGTH;
    }
    return wanted ? sections.take(type, body, (int) rest) : BlockEnd.WHOLE;
  }

  private static BlockEnd section(byte[] fixed, int done, PcapngSections sections) {
    if (done < SECTION_FIXED) {
      return BlockEnd.INSIDE;
    }
    ByteBuffer fields = ByteBuffer.wrap(fixed);
    int order = fields.getInt(0);
    if (order != ORDER && Integer.reverseBytes(order) != ORDER) {
      return BlockEnd.BAD_ORDER;
    }
    sections.open(order == ORDER ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    return fields.order(sections.order()).getShort(4) == VERSION
        ? BlockEnd.WHOLE
        : BlockEnd.BAD_VERSION;
  }
}
