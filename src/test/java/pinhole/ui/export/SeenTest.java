package pinhole.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.Transit;
import pinhole.ui.ExampleScenarios;

class SeenTest {
  private final Recording recording = Simulator.run(ExampleScenarios.active());
  private final Storyline storyline = Storyline.of(recording);

  @Test
  void everything_isAllOfIt() {
    Seen seen = Seen.whole(recording, storyline);
    assertThat(seen.whole()).isTrue();
    assertThat(seen.part()).isEqualTo(recording);
  }

  @Test
  void whatWasSeenToItsEnd_isAllOfIt() {
    Moment last = storyline.moments().getLast();
    SimTime end = last.at().compareTo(recording.duration()) > 0 ? last.at() : recording.duration();
    assertThat(Seen.upTo(recording, storyline, end)).isEqualTo(Seen.whole(recording, storyline));
  }

  @Test
  void noMomentThatIsStillToCome_isTold() {
    for (Moment moment : storyline.moments()) {
      SimTime before = new SimTime(moment.at().micros() - 1);
      Seen seen = Seen.upTo(recording, storyline, before);
      assertThat(seen.part().steps()).hasSizeLessThanOrEqualTo(moment.step());
      assertThat(seen.steps()).isLessThanOrEqualTo(moment.index());
      assertThat(seen.whole()).isFalse();
    }
  }

  @Test
  void atAMoment_everythingUpToIt_isTold() {
    for (Moment moment : storyline.moments()) {
      Seen seen = Seen.upTo(recording, storyline, moment.at());
      List<Moment> later =
          storyline.moments().subList(moment.index() + 1, storyline.moments().size());
      boolean sameStep = later.stream().anyMatch(it -> it.step() <= moment.step());
      assertThat(seen.steps() == moment.index() + 1).isEqualTo(!sameStep);
    }
  }

  @Test
  void aSegmentThatAWallStillCompares_hasNotLeftIt() {
    Moment check =
        storyline.moments().stream()
            .filter(it -> it.kind() == Moment.Kind.PASSED)
            .findFirst()
            .orElseThrow();
    SimTime arrives = recording.steps().get(check.step()).at();
    Seen seen = Seen.upTo(recording, storyline, arrives);
    assertThat(seen.part().transits())
        .extracting(Transit::departs)
        .allMatch(it -> it.compareTo(arrives) <= 0);
    assertThat(seen.part().transits()).isNotEmpty();
  }

  @Test
  void beforeTheFirstSegment_thereIsNothing() {
    SimTime first = recording.transits().getFirst().departs();
    Seen seen = Seen.upTo(recording, storyline, new SimTime(first.micros() - 1));
    assertThat(seen.part().transits()).isEmpty();
    assertThat(seen.steps()).isZero();
  }
}
