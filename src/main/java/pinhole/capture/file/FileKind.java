package pinhole.capture.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;

/// Kinds of files that people mistake for captures, told by their first bytes (their "magic"). The
/// order matters: the first that fits is it.
enum FileKind {
  ZIP(Advice.UNPACK, "504B0304 504B0506 504B0708"),
  GZIP(Advice.UNPACK, "1F8B"),
  SEVEN_ZIP(Advice.UNPACK, "377ABCAF271C"),
  RAR(Advice.UNPACK, "526172211A07"),
  XZ(Advice.UNPACK, "FD377A585A00"),
  BZIP2(Advice.UNPACK, "425A68"),
  ZSTD(Advice.UNPACK, "28B52FFD"),
  LZ4(Advice.UNPACK, "04224D18"),
  TAR(Advice.UNPACK, "257:7573746172"),
  SNOOP(Advice.CONVERT, "736E6F6F70000000"),
  BTSNOOP(Advice.NO_TCP, "6274736E6F6F7000"),
  NETMON(Advice.CONVERT, "52545353 474D4255"),
  NETXRAY(Advice.CONVERT, "58435000 564C0000"),
  SNIFFER(Advice.CONVERT, "5452534E4946462064617461"),
  IPTRACE(Advice.CONVERT, "6970747261636520312E30 6970747261636520322E30"),
  OLD_PCAP(Advice.CONVERT, "A1B2CD34 34CDB2A1 A1B2CBCB CBCBB2A1"),
  ETL(Advice.ETL, "72:020001C0 72:020002C0"),
  PDF(Advice.CHOOSE, "25504446"),
  PNG(Advice.CHOOSE, "89504E47"),
  JPEG(Advice.CHOOSE, "FFD8FF"),
  GIF(Advice.CHOOSE, "47494638"),
  ELF(Advice.CHOOSE, "7F454C46"),
  WINDOWS_PROGRAM(Advice.CHOOSE, "4D5A"),
  CLASS(Advice.CHOOSE, "CAFEBABE"),
  SQLITE(Advice.CHOOSE, "53514C69746520666F726D6174203300"),
  OFFICE(Advice.CHOOSE, "D0CF11E0"),
  XML(Advice.TEXT, "3C3F786D6C EFBBBF3C3F786D6C"),
  HTML(Advice.TEXT, "3C21444F4354595045 3C21646F6374797065 3C68746D6C"),
  JSON(Advice.TEXT, ""),
  TEXT(Advice.TEXT, "FFFE FEFF"),
  ERF(Advice.CONVERT, ""),
  UNKNOWN(Advice.CHOOSE, "");

  private final Advice advice;
  private final String magics;

  /// @param magics in hexadecimal, as the message shows them; with their place, where they do not
  ///   stand at the beginning
  FileKind(Advice advice, String magics) {
    this.advice = advice;
    this.magics = magics;
  }

  /// The kind of a file.
  ///
  /// @param start its first bytes, 512 or as many as it has
  static FileKind of(byte[] start) {
    for (FileKind kind : values()) {
      if (Stream.of(kind.magics.split(" ")).anyMatch(it -> fits(it, start))) {
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

  private static boolean fits(String magic, byte[] start) {
    int colon = magic.indexOf(':');
    int at = colon < 0 ? 0 : Integer.parseInt(magic.substring(0, colon));
    byte[] wanted = HexFormat.of().parseHex(magic.substring(colon + 1));
    int end = at + wanted.length;
    return wanted.length > 0
        && end <= start.length
        && Arrays.equals(start, at, end, wanted, 0, wanted.length);
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
}
