package pinhole.capture.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Recognises the Extensible Record Format of Endace cards, which has no magic: two records that
/// follow each other and make sense.
final class ErfStart {
  private static final int HEADER = 16;
  private static final int TYPES = 0x7f;
  private static final int LAST_TYPE = 48;

  private ErfStart() {}

  static boolean isErf(byte[] start) {
    if (!isRecord(start, 0)) {
      return false;
    }
    int next = length(start, 0);
    return isRecord(start, next)
        && start[8] == start[next + 8]
        && Long.compareUnsigned(time(start, 0), time(start, next)) <= 0;
  }

  private static boolean isRecord(byte[] start, int at) {
    if (at + HEADER > start.length) {
      return false;
    }
    int type = start[at + 8] & TYPES;
    return type > 0 && type <= LAST_TYPE && time(start, at) != 0 && length(start, at) > HEADER;
  }

  private static int length(byte[] start, int at) {
    return ByteBuffer.wrap(start).getShort(at + 10) & 0xffff;
  }

  private static long time(byte[] start, int at) {
    return ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN).getLong(at);
  }
}
