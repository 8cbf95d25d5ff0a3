package pinhole.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortRangeTest {
  @Test
  void parse_oneOrTwoNumbers_includesBothEnds() {
    PortRange range = PortRange.parse(" 50000-50100 ");

    assertThat(range).isEqualTo(new PortRange(50000, 50100)).hasToString("50000-50100");
    assertThat(range.size()).isEqualTo(101);
    assertThat(range.contains(50000) && range.contains(50100)).isTrue();
    assertThat(range.contains(49999) || range.contains(50101)).isFalse();
    assertThat(PortRange.parse("21")).isEqualTo(PortRange.of(21)).hasToString("21");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ftp", "-1", "21-", "-21", "1-2-3", "21,22", "1234567", "2 1", "٢١"})
  void parse_noPort_saysWhatToWrite(String text) {
    assertThatThrownBy(() -> PortRange.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\""
                + text
                + "\" is not a port: write a number such as 21 or a range such as"
                + " 50000-50100");
  }

  @Test
  void parse_portBeyond65535_isRefused() {
    assertThatThrownBy(() -> PortRange.parse("65536"))
        .hasMessage("a port is a number from 0 to 65535");
    assertThatThrownBy(() -> new PortRange(-1, 5)).hasMessage("a port is a number from 0 to 65535");
  }

  @Test
  void parse_reversed_offersTheOtherOrder() {
    assertThatThrownBy(() -> PortRange.parse("50100-50000"))
        .hasMessage("the range 50100-50000 is reversed: write 50000-50100");
  }
}
