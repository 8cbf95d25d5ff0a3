package pinhole.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @Test
  void v4_fourNumbers_liveInTheLow32Bits() {
    Address address = Address.v4(203, 0, 113, 21);

    assertThat(address.high()).isZero();
    assertThat(address.low()).isEqualTo(0xCB007115L);
    assertThat(address).isEqualTo(Address.parse("203.0.113.21"));
    assertThat(new int[] {address.octet(0), address.octet(1), address.octet(3)})
        .containsExactly(203, 0, 21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "10.1.1.10", "255.255.255.255"})
  void parse_v4_printsAsWritten(String text) {
    assertThat(Address.parse(text)).hasToString(text);
    assertThat(Address.parse(text).version()).isEqualTo(IpVersion.V4);
  }

  /// RFC 5952: no leading zeros, lower case, the first longest run of zeros shortened, never a
  /// single one.
  @ParameterizedTest
  @CsvSource({
    "2001:0db8:0000:0000:0000:0000:0000:0021, 2001:db8::21",
    "2001:DB8::ABCD, 2001:db8::abcd",
    "::, ::",
    "::1, ::1",
    "1::, 1::",
    "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
    "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
    "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
    "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
    "fd01::0.0.0.2, fd01::2",
    "1:2:3:4:5:6:7.8.9.10, 1:2:3:4:5:6:708:90a"
  })
  void parse_v6_printsAsRfc5952Wants(String text, String printed) {
    assertThat(Address.parse(text)).hasToString(printed);
    assertThat(Address.parse(printed)).isEqualTo(Address.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "10",
        "10.1.1",
        "10.1.1.10.1",
        "10.1.1.",
        ".1.1.1",
        "10.1.1.256",
        "10.1.1.-1",
        "10.1.1.1a",
        "10.1.1.99999",
        "10,1,1,10",
        "server",
        "10.1.1.10/24",
        "10.1.1.١",
        ":",
        ":::",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1::2::3",
        "1:2:3:4:5:6:7:8::",
        "12345::",
        "g::",
        "fe80::1%eth0",
        "1.2.3.4::",
        "::1.2.3",
        "::1.2.3.256",
        "::1.2.3.4:5"
      })
  void parse_anythingElse_isRefused(String text) {
    assertThatThrownBy(() -> Address.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("is not an IP address");
  }

  @Test
  void parse_refused_namesTheText() {
    assertThatThrownBy(() -> Address.parse("10.1.1.256"))
        .hasMessage("\"10.1.1.256\" is not an IP address");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10.0.0.1", "172.16.0.1", "172.31.255.1", "192.168.2.21", "fd01::2", "fc00::1"})
  void isPrivate_rfc1918AndRfc4193_true(String text) {
    assertThat(Address.parse(text).isPrivate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0.0.1", "172.15.0.1", "172.32.0.1", "192.169.0.1", "2001:db8::1"})
  void isPrivate_routedAddresses_false(String text) {
    assertThat(Address.parse(text).isPrivate()).isFalse();
  }

  @Test
  void endpoint_v6_isBracketed() {
    assertThat(new Endpoint(Address.parse("2001:db8::21"), 21)).hasToString("[2001:db8::21]:21");
    assertThat(new Endpoint(Address.v4(10, 1, 1, 10), 20)).hasToString("10.1.1.10:20");
  }
}
