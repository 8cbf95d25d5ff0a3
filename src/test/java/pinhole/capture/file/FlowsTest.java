package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;

@Execution(ExecutionMode.CONCURRENT)
class FlowsTest {
  private static final FiveTuple TUPLE = FiveTuple.tcp(end(1), end(2));

  @Test
  void bothDirectionsAreOneConnection() {
    Flows flows = new Flows(9);
    Flow there = flows.of(0, TUPLE);
    Flow back = flows.of(0, TUPLE.reversed());
    assertThat(there).isNotSameAs(back);
    assertThat(there.connection()).isSameAs(back.connection());
    assertThat(flows.of(0, FiveTuple.tcp(end(1), end(2)))).isSameAs(there);
  }

  @Test
  void eachLinkSeesItsOwn() {
    Flows flows = new Flows(9);
    assertThat(flows.of(0, TUPLE).connection()).isNotSameAs(flows.of(1, TUPLE).connection());
  }

  @Test
  void theOneThatWasSilentForLongestGoes() {
    Flows flows = new Flows(2);
    Flow first = flows.of(0, TUPLE);
    flows.of(1, TUPLE);
    assertThat(flows.of(0, TUPLE)).isSameAs(first);
    flows.of(2, TUPLE);
    assertThat(flows.of(0, TUPLE)).isSameAs(first);
  }

  /// Without an order of the keys this would take minutes.
  @Test
  @Timeout(20)
  void equalHashesDoNoHarm() {
    Flows flows = new Flows(60_000);
    int hash = FiveTuple.tcp(end(0), end(0)).hashCode();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 60_000; i++) {
        FiveTuple tuple = FiveTuple.tcp(end(i / 300), end(i % 300));
        assertThat(tuple.hashCode()).isEqualTo(hash);
        flows.of(0, tuple);
      }
    }
  }

  /// Ends with different addresses and ports, and all with the same hash.
  private static Endpoint end(int index) {
    Address base = Address.parse("10.0.0.0");
    return new Endpoint(new Address(base.version(), 0, base.low() + index), 60_000 - 31 * index);
  }
}
