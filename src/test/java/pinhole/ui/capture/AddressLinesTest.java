package pinhole.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressLinesTest {
  @Test
  void anIpv4Address_isOneLine() {
    assertThat(AddressLines.of("203.0.113.21")).containsExactly("203.0.113.21");
    assertThat(AddressLines.of("255.255.255.255")).containsExactly("255.255.255.255");
  }

  @Test
  void aLongIpv6Address_isBrokenAfterColons_andNothingIsLost() {
    String address = "2001:db8:85a3:1234:5678:8a2e:370:7334";
    assertThat(AddressLines.of(address))
        .hasSizeBetween(2, 3)
        .allMatch(line -> line.length() <= 16)
        .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(address));
    assertThat(AddressLines.of("2001:db8::1")).containsExactly("2001:db8::1");
  }
}
