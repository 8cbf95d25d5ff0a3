package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class FileKindTest {
  @ParameterizedTest
  @CsvSource({
    "504B0304, ZIP",
    "504B0506, ZIP",
    "377ABCAF271C, SEVEN_ZIP",
    "526172211A0700, RAR",
    "FD377A585A00, XZ",
    "425A68393141, BZIP2",
    "28B52FFD, ZSTD",
    "04224D18, LZ4",
    "736E6F6F70000000, SNOOP",
    "6274736E6F6F7000, BTSNOOP",
    "52545353, NETMON",
    "474D4255, NETMON",
    "58435000, NETXRAY",
    "5452534E49464620646174612020202020, SNIFFER",
    "6970747261636520322E30, IPTRACE",
    "34CDB2A1, OLD_PCAP",
    "A1B2CD34, OLD_PCAP",
    "255044462D312E37, PDF",
    "89504E470D0A1A0A, PNG",
    "FFD8FFE0, JPEG",
    "474946383961, GIF",
    "7F454C4602, ELF",
    "4D5A9000, WINDOWS_PROGRAM",
    "CAFEBABE, CLASS",
    "53514C69746520666F726D6174203300, SQLITE",
    "D0CF11E0A1B11AE1, OFFICE",
    "EFBBBF3C3F786D6C, XML",
    "FFFE680069, TEXT",
    "0001020304, UNKNOWN",
    "00, UNKNOWN"
  })
  void filesAreKnownByTheirFirstBytes(String hex, FileKind kind) {
    assertThat(FileKind.of(HexFormat.of().parseHex(hex))).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "<?xml version, XML",
    "<!DOCTYPE html>, HTML",
    "<html>, HTML",
    "'{\"a\": 1}', JSON",
    "'  [1, 2]', JSON",
    "12:00:01.5 IP 10.1.1.10 > 10.1.1.1, TEXT",
    "Grüße, TEXT"
  })
  void textsAreKnownByTheirWords(String text, FileKind kind) {
    assertThat(FileKind.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(kind);
  }

  @Test
  void anArchiveOfTarHasItsNameInTheMiddle() {
    assertThat(FileKind.of(new Bytes().text("a.pcap").zeros(251).text("ustar").array()))
        .isEqualTo(FileKind.TAR);
  }

  @Test
  void anEventTraceOfWindowsHasItsMarkerInTheMiddle() {
    assertThat(FileKind.of(new Bytes().zeros(72).u8(2, 0, 2, 0xc0).array()))
        .isEqualTo(FileKind.ETL);
  }

  @Test
  void twoRecordsThatMakeSenseAreErf() {
    assertThat(FileKind.of(new Bytes().all(erf(5)).all(erf(6)).array())).isEqualTo(FileKind.ERF);
    assertThat(FileKind.of(new Bytes().all(erf(6)).all(erf(5)).array()))
        .isEqualTo(FileKind.UNKNOWN);
    assertThat(FileKind.of(erf(5))).isEqualTo(FileKind.UNKNOWN);
  }

  @Test
  void everyKindAndEveryProblemHasItsWords() {
    ResourceBundle words = ResourceBundle.getBundle("pinhole.capture.file.file");
    assertThat(EnumSet.complementOf(EnumSet.of(FileKind.UNKNOWN)))
        .allSatisfy(it -> assertThat(words.getString("kind." + it)).isNotBlank());
    assertThat(FileKind.Advice.values())
        .allSatisfy(it -> assertThat(words.getString("advice." + it)).endsWith("."));
    assertThat(CaptureProblem.values())
        .allSatisfy(it -> assertThat(words.getString("title." + it)).isNotBlank());
  }

  @Test
  void aZipArchiveIsNamedInAllItsParts() {
    CaptureException e = refused(new Bytes().text("PK\3\4").zeros(30).array());
    assertThat(e.problem()).isEqualTo(CaptureProblem.NOT_A_CAPTURE);
    assertThat(e.magic()).isEqualTo("50 4B 03 04");
    assertThat(e.kind()).isEqualTo("a zip archive");
    assertThat(e.title()).isEqualTo("This is not a capture file");
    assertThat(e.sentence())
        .isEqualTo("It starts with 50 4B 03 04: a zip archive. Unpack it and try again.");
    assertThat(e)
        .hasMessage(
            "x: This is not a capture file."
                + " It starts with 50 4B 03 04: a zip archive. Unpack it and try again.");
  }

  @Test
  void aCaptureOfAnotherProgramIsACapture() {
    CaptureException e = refused(new Bytes().text("GMBU").zeros(30).array());
    assertThat(e.problem()).isEqualTo(CaptureProblem.OTHER_CAPTURE);
    assertThat(e.title()).isEqualTo("Pinhole cannot read this kind of capture");
    assertThat(e.sentence())
        .isEqualTo(
            "It starts with 47 4D 42 55: a capture of Microsoft Network Monitor."
                + " Open it in Wireshark, save it as pcapng and try again.");
  }

  @Test
  void anUnknownFileIsNotGuessedAt() {
    CaptureException e = refused(new byte[] {0, 1, 2});
    assertThat(e.kind()).isEmpty();
    assertThat(e.magic()).isEqualTo("00 01 02");
    assertThat(e.sentence())
        .isEqualTo("It starts with 00 01 02, as no capture does. Choose a pcap or pcapng file.");
  }

  @Test
  void whatIsInAGzipFileIsNamed() {
    CaptureException pdf = refused(Bytes.gzip(new Bytes().text("%PDF-1.7").array()));
    assertThat(pdf.sentence())
        .isEqualTo(
            "Inside the gzip file, it starts with 25 50 44 46: a PDF document."
                + " Choose a pcap or pcapng file.");
    byte[] twice = Bytes.gzip(Bytes.gzip(new PcapBytes().array()));
    assertThat(refused(twice).sentence())
        .isEqualTo(
            "Inside the gzip file, it starts with 1F 8B 08 00: a gzip file."
                + " Unpack it and try again.");
  }

  @Test
  void aGzipFileThatCannotBeUnpackedIsNamed() {
    byte[] wrong = {0x1f, (byte) 0x8b, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
    assertThat(refused(wrong).kind()).isEqualTo("a gzip file");
    assertThat(refused(new byte[] {0x1f, (byte) 0x8b}).kind()).isEqualTo("a gzip file");
    assertThat(refused(Bytes.gzip(new byte[0])).kind()).isEqualTo("a gzip file");
  }

  private static byte[] erf(int seconds) {
    Bytes header = new Bytes().u8(9, 9, 9, 9, seconds, 0, 0, 0x60, 2, 4);
    return header.u16(80).u16(0).u16(60).zeros(64).array();
  }

  private static CaptureException refused(byte[] bytes) {
    return catchThrowableOfType(CaptureException.class, () -> new CaptureReader().read("x", bytes));
  }
}
