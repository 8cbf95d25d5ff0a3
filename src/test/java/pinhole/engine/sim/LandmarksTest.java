package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment.Kind;

@Execution(ExecutionMode.CONCURRENT)
class LandmarksTest {
  private final Landmarks active = landmarks(Scenarios.active());
  private final Landmarks passive = landmarks(withAlg(Scenarios.passive()));

  @Test
  void decisions_areVerdictsNotTheReadingBeforeThem() {
    assertThat(active.all(Landmark.DECISION))
        .extracting(Moment::kind)
        .startsWith(Kind.PASSED, Kind.PASSED, Kind.PASSED, Kind.DROPPED)
        .doesNotContain(Kind.CHECKED, Kind.SENT);
  }

  @Test
  void announcements_areTheLinesThatNameAPort() {
    assertThat(lines(active)).singleElement().asString().startsWith("PORT");
    assertThat(lines(passive)).singleElement().asString().startsWith("227");
  }

  @Test
  void dataSockets_listenCallAndAreConnected() {
    assertThat(active.all(Landmark.DATA_SOCKET)).hasSize(2); // never connected
    List<Moment> sockets = passive.all(Landmark.DATA_SOCKET);
    assertThat(sockets).hasSize(3);
    assertThat(sockets.get(0).lane()).isEqualTo(Lane.CONTROL);
    assertThat(sockets.get(1).device()).isEqualTo(DeviceId.CLIENT);
    assertThat(sockets.get(1).lane()).isEqualTo(Lane.DATA);
  }

  @Test
  void problems_areDropsErrorsAndGivingUp_andThereAreNoneWhereAllIsWell() {
    assertThat(active.all(Landmark.PROBLEM))
        .extracting(Moment::kind)
        .contains(Kind.DROPPED, Kind.GAVE_UP, Kind.ENDED, Kind.SENT);
    assertThat(passive.all(Landmark.PROBLEM)).isEmpty();
  }

  @Test
  void next_looksBothWaysAndNeverStaysWhereItIs() {
    List<Moment> drops =
        active.all(Landmark.PROBLEM).stream().filter(m -> m.kind() == Kind.DROPPED).toList();
    SimTime second = drops.get(1).at();
    assertThat(active.next(Landmark.PROBLEM, SimTime.ZERO, true)).contains(drops.get(0));
    assertThat(active.next(Landmark.PROBLEM, second, true)).contains(drops.get(2));
    assertThat(active.next(Landmark.PROBLEM, second, false)).contains(drops.get(0));
    assertThat(active.next(Landmark.PROBLEM, SimTime.ZERO, false)).isEmpty();
  }

  private static List<String> lines(Landmarks landmarks) {
    return landmarks.all(Landmark.ANNOUNCEMENT).stream()
        .map(m -> Announcement.line(m.segment().orElseThrow().payload()).orElseThrow())
        .toList();
  }

  private static Scenario withAlg(Scenario scenario) {
    return scenario.withFirewall(DeviceId.SERVER_FIREWALL, scenario.serverFirewall().withAlg(true));
  }

  private static Landmarks landmarks(Scenario scenario) {
    Recording recording = Simulator.run(scenario);
    return Landmarks.of(recording, Storyline.of(recording));
  }
}
