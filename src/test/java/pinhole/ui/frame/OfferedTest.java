package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Control;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.playback.Playhead;

class OfferedTest {
  private static final Set<Large> ALL = EnumSet.allOf(Large.class);

  private final Playhead playhead = new Playhead(Simulator.run(ExampleScenarios.active()));

  @Test
  void aScenarioOfOnesOwn_offersEverythingThatThereIs() {
    assertThat(offered(Heading.scenario("Own")).test(Large.MATRIX)).isTrue();
    assertThat(
            new Offered(Set.of(Large.STAGE), Heading.scenario("Own"), playhead).test(Large.LADDER))
        .isFalse();
  }

  @Test
  void aLesson_offersTheMatrix_onlyWhenItWasSeenToItsEnd() {
    Offered offered = offered(new Heading("Lesson", true, Set.of(Control.ALG, Control.RULES)));
    assertThat(offered.test(Large.LADDER)).isTrue();
    assertThat(offered.test(Large.MATRIX)).isFalse();
    playhead.hold(Optional.of(SimTime.ofMillis(100)));
    playhead.toEnd();
    assertThat(offered.test(Large.MATRIX)).isFalse();
    playhead.hold(Optional.empty());
    playhead.toEnd();
    assertThat(offered.test(Large.MATRIX)).isTrue();
    playhead.toStart();
    assertThat(offered.test(Large.MATRIX)).isTrue();
  }

  @Test
  void aLessonThatLeavesEverySwitchToTheLearner_offersItFromTheStart() {
    assertThat(offered(new Heading("All", true, EnumSet.allOf(Control.class))).test(Large.MATRIX))
        .isTrue();
  }

  private Offered offered(Heading heading) {
    return new Offered(ALL, heading, playhead);
  }
}
