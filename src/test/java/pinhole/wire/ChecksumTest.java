package pinhole.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksumTest {
  /// The first line is the example of RFC 1071 section 3.
  @ParameterizedTest
  @CsvSource({
    "0001f203f4f5f6f7, 220d",
    "'', ffff",
    "ffff, 0000",
    "ffff0001, fffe",
    "ffffffff0001, fffe",
    "ab, 54ff"
  })
  void sum_addsCarriesAndPadsAnOddByte(String bytes, String checksum) {
    byte[] all = HexFormat.of().parseHex(bytes);

    assertThat(new Checksum().add(all, 0, all.length).value())
        .isEqualTo(Integer.parseInt(checksum, 16));
  }
}
