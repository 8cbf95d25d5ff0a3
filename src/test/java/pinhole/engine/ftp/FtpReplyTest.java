package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FtpReplyTest {
  @Test
  void parse_reply_isCodeAndText() {
    assertThat(FtpReply.parse("220 (vsFTPd 3.0.3)")).isEqualTo(new FtpReply(220, "(vsFTPd 3.0.3)"));
    assertThat(FtpReply.parse("226").code()).isEqualTo(226);
    assertThat(FtpReply.parse("425 Use PORT or PASV first.").line())
        .isEqualTo("425 Use PORT or PASV first.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PORT 10,1,1,10,134,7", "22", "2260 x", "999 x", " 226 x", "226x"})
  void parse_noReply_hasCodeZero(String line) {
    assertThat(FtpReply.parse(line)).isEqualTo(new FtpReply(0, line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"220 hello", "226", "500 a-b"})
  void ends_blankAfterTheCode_isTheLastLine(String line) {
    assertThat(FtpReply.ends(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"220-hello", "220-", " Name here", "", "2260 x", "hello"})
  void ends_hyphenOrNoCode_goesOn(String line) {
    assertThat(FtpReply.ends(line)).isFalse();
  }

  @Test
  void isPositive_only2xx() {
    assertThat(FtpReply.parse("200 ok").isPositive()).isTrue();
    assertThat(FtpReply.parse("150 here").isPositive()).isFalse();
    assertThat(FtpReply.parse("331 password").isPositive()).isFalse();
    assertThat(FtpReply.parse("500 no").isPositive()).isFalse();
  }
}
