package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.engine.firewall.Wall.Conversation;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// The helper on a control connection over IPv6.
class FtpAlgIpv6Test {
  static Stream<String> ownAddressInAnySpelling() {
    return Stream.of(
        "2001:db8:1::10", "2001:DB8:1::10", "2001:0db8:0001:0:0:0:0:0010", "2001:db8:1::0.0.0.16");
  }

  @ParameterizedTest
  @MethodSource("ownAddressInAnySpelling")
  void ipv6_eprt_opensAPinhole(String address) {
    assertThat(v6().client("EPRT |2|" + address + "|51210|\r\n").opened()).isPresent();
  }

  @Test
  void ipv6_portAnd227_openNothing_andFamily1IsDiscarded() {
    assertThat(v6().client("PORT 10,1,1,10,200,10\r\n").onward()).isPresent();
    assertThat(v6().server("227 Entering Passive Mode (0,0,0,0,200,10).\r\n").opened()).isEmpty();
    assertThat(v6().server("229 Entering Extended Passive Mode (|||51210|)\r\n").opened())
        .isPresent();
    assertThat(v6().client("EPRT |1|10.1.1.10|51210|\r\n").onward()).isEmpty();
  }

  private static Conversation v6() {
    FiveTuple call =
        FiveTuple.tcp(
            new Endpoint(Address.parse("2001:db8:1::10"), 40000),
            new Endpoint(Address.parse("2001:db8:2::21"), 21));
    return new Wall(Wall.outboundOnly()).open(call).greeted();
  }
}
