package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

class HostPortTest {
  private static final Endpoint CLIENT = new Endpoint(Address.v4(10, 1, 1, 10), 34311);

  @Test
  void sixNumbers_portAbove255_isTwoNumbers() {
    assertThat(HostPort.sixNumbers(CLIENT)).isEqualTo("10,1,1,10,134,7");
    assertThat(HostPort.readPort("10,1,1,10,134,7")).contains(CLIENT);
    assertThat(HostPort.readPort("010,001,001,010,134,007")).contains(CLIENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "10,1,1,10,134",
        "10,1,1,10,134,7,1",
        "10,1,1,10,134,256",
        "10,1,1,10,134,1000",
        "x10,1,1,10,134,7",
        "10.1.1.10,134,7",
        "10,1,1,10,134,-7",
        "10, 1,1,10,134,7"
      })
  void readPort_junk_isNothing(String argument) {
    assertThat(HostPort.readPort(argument)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Entering Passive Mode (10,1,1,10,134,7).", "=10,1,1,10,134,7", "10,1,1,10,134,7"})
  void readSixNumbers_227WithOrWithoutBrackets_isRead(String text) {
    assertThat(HostPort.readSixNumbers(text)).contains(CLIENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Entering Passive Mode on vhost1 (10,1,1,10,134,7)",
        "1,2,3 (10,1,1,10,134,7)",
        "910,1,1,10,134,7"
      })
  void readSixNumbers_otherDigitsBefore_findsTheSix(String text) {
    String first = text.startsWith("9") ? "910" : "10";

    assertThat(HostPort.readSixNumbers(text).isPresent()).isEqualTo(first.equals("10"));
  }

  @Test
  void readSixNumbers_numberAbove255_isNothing() {
    assertThat(HostPort.readSixNumbers("Entering Passive Mode (10,1,1,10,256,7).")).isEmpty();
    assertThat(HostPort.readSixNumbers("Entering Passive Mode.")).isEmpty();
  }

  @Test
  void extended_bothVersions_readBack() {
    Endpoint v6 = new Endpoint(Address.parse("2001:db8::10"), 50000);

    assertThat(HostPort.extended(CLIENT)).isEqualTo("|1|10.1.1.10|34311|");
    assertThat(HostPort.extended(v6)).isEqualTo("|2|2001:db8::10|50000|");
    assertThat(HostPort.readExtended("|1|10.1.1.10|34311|")).contains(CLIENT);
    assertThat(HostPort.readExtended("!2!2001:DB8::10!50000!")).contains(v6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "|1|10.1.1.10|34311", "1|10.1.1.10|34311|", "|3|10.1.1.10|34311|",
        "|1|10.1.1.10|70000|", "|1|10.1.1|34311|", "|1!10.1.1.10!34311!", "|1|10.1.1.10||"
      })
  void readExtended_junk_isNothing(String argument) {
    assertThat(HostPort.readExtended(argument)).isEmpty();
  }

  @Test
  void readExtendedReply_threeDelimiters_givesThePort() {
    assertThat(HostPort.readExtendedReply("Entering Extended Passive Mode (|||50070|)"))
        .contains(50070);
    assertThat(HostPort.readExtendedReply("(!!!50070!).")).contains(50070);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"|||50070|", "(||50070|)", "(|||70000|)", "(|||50070!)", "(|1|10.1.1.10|50070|)"})
  void readExtendedReply_anythingElse_isNothing(String text) {
    assertThat(HostPort.readExtendedReply(text)).isEmpty();
  }
}
