package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class FtpStartTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "220 (vsFTPd 3.0.3)",
        "220-Hello",
        "631 x",
        "USER x",
        "pasv\r\n",
        "CWD /",
        "Quit\n"
      })
  void linesOfFtp(String text) {
    assertThat(FtpStart.isFtp(slice(text))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "220", "2200 x", "720 x", "HTTP/1.1 200", "GET / ", "USER", "USERS x", "CW /"})
  void othersAreNot(String text) {
    assertThat(FtpStart.isFtp(slice(text))).isFalse();
  }

  private static Slice slice(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return Slice.of(bytes, 0, bytes.length, bytes.length);
  }
}
