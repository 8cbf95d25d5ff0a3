package pinhole.capture.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;

/// Kinds of files that people mistake for captures, told by their first bytes (their "magic"). The
/// order matters: the first that fits is it.
enum FileKind {
  ZIP(Advice.UNPACK, magic("PK\3\4"), magic("PK\5\6"), magic("PK\7\10")),
  GZIP(Advice.UNPACK, magic("\u001f\u008b")),
  SEVEN_ZIP(Advice.UNPACK, magic("7z\u00bc\u00af\u0027\u001c")),
  RAR(Advice.UNPACK, magic("Rar!\u001a\7")),
  XZ(Advice.UNPACK, magic("\u00fd7zXZ\0")),
  BZIP2(Advice.UNPACK, magic("BZh")),
  ZSTD(Advice.UNPACK, magic("\u0028\u00b5\u002f\u00fd")),
  LZ4(Advice.UNPACK, magic("\u0004\"M\u0018")),
  TAR(Advice.UNPACK, new Magic(257, "ustar")),
  SNOOP(Advice.CONVERT, magic("snoop\0\0\0")),
  BTSNOOP(Advice.NO_TCP, magic("btsnoop\0")),
  NETMON(Advice.CONVERT, magic("RTSS"), magic("GMBU")),
  NETXRAY(Advice.CONVERT, magic("XCP\0"), magic("VL\0\0")),
  SNIFFER(Advice.CONVERT, magic("TRSNIFF data")),
  IPTRACE(Advice.CONVERT, magic("iptrace 1.0"), magic("iptrace 2.0")),
  OLD_PCAP(
      Advice.CONVERT,
      magic("\u00a1\u00b2\u00cd\u0034"),
      magic("\u0034\u00cd\u00b2\u00a1"),
      magic("\u00a1\u00b2\u00cb\u00cb"),
      magic("\u00cb\u00cb\u00b2\u00a1")),
  ETL(Advice.ETL, new Magic(72, "\2\0\1\u00c0"), new Magic(72, "\2\0\2\u00c0")),
  PDF(Advice.CHOOSE, magic("%PDF")),
  PNG(Advice.CHOOSE, magic("\u0089PNG")),
  JPEG(Advice.CHOOSE, magic("\u00ff\u00d8\u00ff")),
  GIF(Advice.CHOOSE, magic("GIF8")),
  ELF(Advice.CHOOSE, magic("\u007fELF")),
  WINDOWS_PROGRAM(Advice.CHOOSE, magic("MZ")),
  CLASS(Advice.CHOOSE, magic("\u00ca\u00fe\u00ba\u00be")),
  SQLITE(Advice.CHOOSE, magic("SQLite format 3\0")),
  OFFICE(Advice.CHOOSE, magic("\u00d0\u00cf\u0011\u00e0")),
  XML(Advice.TEXT, magic("<?xml"), magic("\u00ef\u00bb\u00bf<?xml")),
  HTML(Advice.TEXT, magic("<!DOCTYPE"), magic("<!doctype"), magic("<html")),
  JSON(Advice.TEXT),
  TEXT(Advice.TEXT, magic("\u00ff\u00fe"), magic("\u00fe\u00ff")),
  ERF(Advice.CONVERT),
  UNKNOWN(Advice.CHOOSE);

  private final Advice advice;
  private final List<Magic> magics;

  FileKind(Advice advice, Magic... magics) {
    this.advice = advice;
    this.magics = List.of(magics);
  }

  /// The kind of a file.
  ///
  /// @param start its first bytes, 512 or as many as it has
  static FileKind of(byte[] start) {
    for (FileKind kind : values()) {
      if (kind.magics.stream().anyMatch(it -> it.fits(start))) {
        return kind;
      }
    }
    if (TextStart.isText(start)) {
      return TextStart.isJson(start) ? JSON : TEXT;
    }
    return ErfStart.isErf(start) ? ERF : UNKNOWN;
  }

  Advice advice() {
    return advice;
  }

  /// Whether it holds packets, in a format that other programs read.
  boolean isCapture() {
    return switch (advice) {
      case CONVERT, NO_TCP, ETL -> true;
      case UNPACK, TEXT, CHOOSE -> false;
    };
  }

  private static Magic magic(String bytes) {
    return new Magic(0, bytes);
  }

  /// What to do with the file.
  enum Advice {
    UNPACK,
    CONVERT,
    ETL,
    NO_TCP,
    TEXT,
    CHOOSE
  }

  /// Bytes at a place by which a kind is known.
  private record Magic(int at, String bytes) {
    boolean fits(byte[] start) {
      byte[] wanted = bytes.getBytes(ISO_8859_1);
      int end = at + wanted.length;
      return end <= start.length && Arrays.equals(start, at, end, wanted, 0, wanted.length);
    }
  }
}
