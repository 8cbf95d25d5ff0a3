package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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

  /// Without an order of the keys this takes minutes.
  @Test
  @Timeout(10)
  void equalHashesDoNoHarm() {
    Flows flows = new Flows(30_000);
    List<FiveTuple> tuples =
        IntStream.range(0, 30_000)
            .mapToObj(it -> FiveTuple.tcp(end(it / 300), end(it % 300)))
            .toList();
    assertThat(tuples.stream().mapToInt(FiveTuple::hashCode).distinct().count()).isEqualTo(1);
    for (FiveTuple tuple : tuples) {
      flows.of(0, tuple);
    }
    assertThat(flows.of(0, tuples.getFirst())).isSameAs(flows.of(0, tuples.getFirst()));
  }

  /// Ends with different addresses and ports, and all with the same hash.
  private static Endpoint end(int index) {
    Address base = Address.parse("10.0.0.0");
    return new Endpoint(new Address(base.version(), 0, base.low() + index), 60_000 - 31 * index);
  }
}
