package pinhole.capture.file;

import java.nio.ByteBuffer;

/// An interface as a pcapng file describes it.
///
/// @param number among all interfaces of the file
/// @param linkType the kind of its link
/// @param snapLength how many bytes of a packet were kept at most, 0 for all
/// @param rate of its clock
record PcapngInterface(int number, int linkType, long snapLength, TickRate rate) {
  /// The length of a description without options.
  static final int FIXED = 8;

  private static final int END = 0;
  private static final int RESOLUTION = 9;
  private static final int OFFSET = 14;
  private static final int DEFAULT_RESOLUTION = 6;

  /// Reads a description. Options that are longer than their block end the options.
  ///
  /// @param body the block without its frame, of at least [#FIXED] bytes
  static PcapngInterface of(int number, ByteBuffer body) {
    int linkType = body.getShort(0) & 0xffff;
    long snapLength = body.getInt(4) & 0xffff_ffffL;
    int resolution = DEFAULT_RESOLUTION;
    long offset = 0;
    int at = FIXED;
    while (at + 4 <= body.limit()) {
      int code = body.getShort(at) & 0xffff;
      int length = body.getShort(at + 2) & 0xffff;
      if (code == END || at + 4 + length > body.limit()) {
        break;
      }
      if (code == RESOLUTION && length == 1) {
        resolution = body.get(at + 4) & 0xff;
      } else if (code == OFFSET && length == 8) {
        offset = body.getLong(at + 4);
      }
      at += 4 + padded(length);
    }
    return new PcapngInterface(number, linkType, snapLength, TickRate.of(resolution, offset));
  }

  private static int padded(int length) {
    return length + 3 & ~3;
  }
}
