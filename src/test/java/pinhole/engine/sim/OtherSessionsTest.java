package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.Address;

/// Several sessions in one scenario share hosts, walls and tables, and nothing else.
class OtherSessionsTest {
  private static final Address NEIGHBOUR = Address.v4(10, 1, 1, 11);

  private final Scenario one =
      Scenarios.active()
          .withFirewall(
              DeviceId.CLIENT_FIREWALL, Scenarios.active().clientFirewall().withAlg(true));

  private Scenario with(OtherSession... others) {
    return one.withOthers(List.of(others));
  }

  private OtherSession again(long startsAtMicros, Optional<Address> from) {
    return new OtherSession(one.client(), startsAtMicros, from);
  }

  @Test
  void twoSessionsOfOneHost_bothFinish() {
    Recording recording = Simulator.run(with(again(0, Optional.empty())));

    assertThat(ends(recording))
        .containsExactlyInAnyOrder(
            new Outcome.SessionEnded(0, true), new Outcome.SessionEnded(1, true));
    assertThat(recording.succeeded()).isTrue();
  }

  @Test
  void aNeighboursSession_callsFromItsOwnAddress() {
    Recording recording = Simulator.run(with(again(500_000, Optional.of(NEIGHBOUR))));

    assertThat(recording.succeeded()).isTrue();
    assertThat(recording.transits())
        .filteredOn(t -> t.segment().isSyn() && t.from() == DeviceId.CLIENT)
        .extracting(t -> t.segment().tuple().source().address())
        .containsExactly(one.lab().client(), NEIGHBOUR);
  }

  @Test
  void twoNeighboursBehindOneAddress_getTheirOwnFiles() {
    Scenario hidden =
        with(again(0, Optional.of(NEIGHBOUR))).withNat(DeviceId.CLIENT_FIREWALL, true);
    Recording recording = Simulator.run(hidden);

    assertThat(recording.succeeded()).isTrue();
    assertThat(recording.worldAfter(recording.steps().size() - 1).clientFirewall().state())
        .satisfies(state ->
            assertThat(state.entries()).extracting(ConntrackEntry::reply).doesNotHaveDuplicates());
  }

  @Test
  void aLaterSession_startsWhenItIsToldTo() {
    Recording recording = Simulator.run(with(again(500_000, Optional.empty())));

    assertThat(recording.steps())
        .filteredOn(s -> s.event() instanceof Event.UserCall)
        .extracting(s -> s.at().micros())
        .containsExactly(0L, 500_000L);
  }

  @Test
  void whenOneOfTwoFails_theRecordingDidNotSucceed() {
    Scenario failing = Scenarios.active().withOthers(List.of(again(0, Optional.empty())));
    Scenario passive = failing.withClient(failing.client().withMode(DataMode.PASV));

    assertThat(Simulator.run(passive).succeeded()).isFalse();
  }

  private static List<Outcome> ends(Recording recording) {
    return recording.outcomes().filter(Outcome.SessionEnded.class::isInstance).toList();
  }
}
