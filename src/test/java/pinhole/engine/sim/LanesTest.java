package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

/// Which connection a five-tuple is.
class LanesTest {
  private static final Address CLIENT = Address.v4(10, 1, 1, 10);
  private static final Address SERVER = Address.v4(203, 0, 113, 21);

  @Test
  void theServersPort_isControl_inBothDirections() {
    Lanes lanes = Lanes.of(Scenarios.active());

    assertThat(lanes.of(call(51734, 21))).isEqualTo(Lane.CONTROL);
    assertThat(lanes.of(call(51734, 21).reversed())).isEqualTo(Lane.CONTROL);
    assertThat(lanes.of(call(20, 34311))).isEqualTo(Lane.DATA);
  }

  @Test
  void thePortThatAClientIsToldToCall_isControl_inWhicheverSession() {
    Scenario usual = Scenarios.active();
    OtherSession other = new OtherSession(told(usual.client(), 2122), 0, Optional.empty());
    Scenario scenario = usual.withClient(told(usual.client(), 2121)).withOthers(List.of(other));
    Lanes lanes = Lanes.of(scenario);

    for (int port : List.of(21, 2121, 2122)) {
      assertThat(lanes.of(call(51734, port))).as("port %s", port).isEqualTo(Lane.CONTROL);
      assertThat(scenario.laneOf(call(51734, port))).isEqualTo(Lane.CONTROL);
    }
    assertThat(lanes.of(call(51734, 2123))).isEqualTo(Lane.DATA);
  }

  private static ClientSetup told(ClientSetup usual, int port) {
    ClientOptions curl = ClientOptions.CURL;
    Optional<Endpoint> calls = Optional.of(new Endpoint(SERVER, port));
    return new ClientSetup(
        usual.transfers(),
        usual.tls(),
        usual.ignorePasvAddress(),
        usual.connectLimitMicros(),
        usual.runLimitMicros(),
        new ClientOptions(curl.profile(), false, false, Optional.empty(), calls, List.of()));
  }

  private static FiveTuple call(int from, int to) {
    return FiveTuple.tcp(new Endpoint(CLIENT, from), new Endpoint(SERVER, to));
  }
}
