package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FtpCommandTest {
  @Test
  void parse_anyCase_isOneVerb() {
    assertThat(FtpCommand.parse("port 10,1,1,10,134,7"))
        .isEqualTo(new FtpCommand("PORT", "10,1,1,10,134,7"));
    assertThat(FtpCommand.parse("Quit")).isEqualTo(new FtpCommand("QUIT", ""));
  }

  @Test
  void parse_argument_keepsItsBlanksAndCase() {
    assertThat(FtpCommand.parse("RETR my File.txt").argument()).isEqualTo("my File.txt");
    assertThat(FtpCommand.parse("")).isEqualTo(new FtpCommand("", ""));
  }

  @Test
  void line_withoutArgument_hasNoBlank() {
    assertThat(new FtpCommand("PASV", "").line()).isEqualTo("PASV");
    assertThat(new FtpCommand("EPSV", "ALL").line()).isEqualTo("EPSV ALL");
  }
}
