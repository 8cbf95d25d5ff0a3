package pinhole.wire;

import java.nio.charset.StandardCharsets;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Payload.TlsType;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;

/// Writes what a segment carries.
final class PayloadWriter {
  private static final int RECORD_HEADER = 5;
  private static final int CODE_DIGITS = 3;

  private final BitWriter out;

  PayloadWriter(BitWriter out) {
    this.out = out;
  }

  void write(Segment segment) {
    switch (segment.payload()) {
      case Payload.Nothing _, Payload.IcmpError _ -> {}
      case Payload.ControlText(String text) -> {
        out.begin(LayerKind.FTP);
        lines(text, segment.kind() == SegmentKind.REPLY);
      }
      case Payload.FileBytes(int length) -> {
        out.begin(LayerKind.FILE);
        out.put(FieldName.FILE_DATA, letters(length));
      }
      case Payload.TlsRecord(TlsType type, Payload _, int length) -> {
        out.begin(LayerKind.TLS);
        record(type, length, segment.seq());
      }
    }
  }

  private void lines(String text, boolean reply) {
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int next = feed < 0 ? text.length() : feed + 1;
      int end = feed < 0 ? next : feed > start && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
      line(text.substring(start, end), reply);
      put(FieldName.LINE_END, text.substring(end, next));
      start = next;
    }
  }

  private void line(String line, boolean reply) {
    int blank = line.indexOf(' ');
    int first = reply ? code(line) : blank < 0 ? line.length() : blank;
    int second = Math.min(line.length(), first == 0 ? 0 : first + 1);
    put(reply ? FieldName.REPLY_CODE : FieldName.VERB, line.substring(0, first));
    put(FieldName.SEPARATOR, line.substring(first, second));
    put(reply ? FieldName.TEXT : FieldName.ARGUMENT, line.substring(second));
  }

  /// The length of a reply's code; the lines between its first and its last need not have one.
  private static int code(String line) {
    for (int i = 0; i < CODE_DIGITS; i++) {
      if (i >= line.length() || line.charAt(i) < '0' || line.charAt(i) > '9') {
        return 0;
      }
    }
    return CODE_DIGITS;
  }

  private void put(FieldName name, String text) {
    out.put(name, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  /// What a file holds is not simulated: letters stand for it, as in the data of a ping.
  private static byte[] letters(int length) {
    byte[] all = new byte[length];
    for (int i = 0; i < length; i++) {
      all[i] = (byte) ('a' + i % 26);
    }
    return all;
  }

  /// A record's header is in clear (RFC 8446 section 5.1).
  private void record(TlsType type, int length, long seed) {
    boolean sealed = type == TlsType.APPLICATION_DATA || type == TlsType.FINISHED;
    out.put(FieldName.CONTENT_TYPE, 8, sealed ? 23 : 22);
    out.put(FieldName.RECORD_VERSION, 16, type == TlsType.CLIENT_HELLO ? 0x0301 : 0x0303);
    out.put(FieldName.RECORD_LENGTH, 16, length - RECORD_HEADER);
    out.put(FieldName.SEALED, noise(length - RECORD_HEADER, seed));
  }

  /// What a record holds is not simulated byte by byte: noise stands for it, always the same for
  /// the same place in the stream, so that a repeated segment is the same again.
  private static byte[] noise(int length, long seed) {
    byte[] all = new byte[length];
    long state = seed;
    for (int i = 0; i < length; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      all[i] = (byte) (state >>> 56);
    }
    return all;
  }
}
