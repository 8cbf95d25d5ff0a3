package pinhole.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {
  @ParameterizedTest
  @CsvSource({
    "10.1.1.0/24, 10.1.1.10, true",
    "10.1.1.0/24, 10.1.2.10, false",
    "10.1.1.99/24, 10.1.1.10, true",
    "10.1.1.10, 10.1.1.10, true",
    "10.1.1.10, 10.1.1.11, false",
    "128.0.0.0/1, 200.0.0.1, true",
    "128.0.0.0/1, 127.255.255.255, false",
    "0.0.0.0/0, 203.0.113.21, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "::/0, 203.0.113.21, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/32, 2001:db9::1, false",
    "2001:db8::/64, 2001:db8::ffff:1, true",
    "2001:db8::/64, 2001:db8:0:1::1, false",
    "2001:db8::10/127, 2001:db8::11, true",
    "2001:db8::10/127, 2001:db8::12, false"
  })
  void contains_leadingBits_decide(String prefix, String address, boolean contained) {
    assertThat(Prefix.parse(prefix).contains(Address.parse(address))).isEqualTo(contained);
  }

  @Test
  void parse_singleAddress_isItsOwnBlockAndPrintsWithoutLength() {
    assertThat(Prefix.parse("10.1.1.10").length()).isEqualTo(32);
    assertThat(Prefix.parse("10.1.1.10")).hasToString("10.1.1.10");
    assertThat(Prefix.parse("2001:db8::1").length()).isEqualTo(128);
    assertThat(Prefix.parse("10.1.1.0/24")).hasToString("10.1.1.0/24");
  }

  @Test
  void parse_lengthTooLong_saysWhatFits() {
    assertThatThrownBy(() -> Prefix.parse("10.1.1.0/33")).hasMessage("/33 is not between 0 and 32");
    assertThatThrownBy(() -> Prefix.parse("::/129")).hasMessage("/129 is not between 0 and 128");
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1.1.0/", "10.1.1.0/x", "10.1.1.0/-1", "10.1.1.0/24/24", "/24", "net"})
  void parse_noBlock_isRefused(String text) {
    assertThatThrownBy(() -> Prefix.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
