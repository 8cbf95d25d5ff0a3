package pinhole.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortFieldTest {
  @Test
  void aPort_isRead() {
    assertThat(PortField.read(" 2121 ")).hasValue(2121);
    assertThat(PortField.read("65535")).hasValue(65_535);
  }

  @Test
  void everythingElse_isNone() {
    for (String typed : new String[] {"", "ftp", "0", "65536", "99999999999", "21x", "-21"}) {
      assertThat(PortField.read(typed)).isEmpty();
    }
  }
}
