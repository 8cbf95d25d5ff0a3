package pinhole.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;

class RampTest {
  private final Ramp ramp = new Ramp(new long[] {0, 10, 1000}, new double[] {5, 25, 26});

  @Test
  void place_atCornersAndBetween() {
    assertThat(ramp.place(new SimTime(0))).isEqualTo(5);
    assertThat(ramp.place(new SimTime(5))).isEqualTo(15);
    assertThat(ramp.place(new SimTime(10))).isEqualTo(25);
    assertThat(ramp.place(new SimTime(505))).isEqualTo(25.5);
  }

  @Test
  void place_beyondTheEnds_stays() {
    assertThat(ramp.place(new SimTime(-1))).isEqualTo(5);
    assertThat(ramp.place(new SimTime(2000))).isEqualTo(26);
  }

  @Test
  void time_isTheInverse() {
    for (long micros = 0; micros <= 10; micros++) {
      SimTime instant = new SimTime(micros);
      assertThat(ramp.time(ramp.place(instant))).isEqualTo(instant);
    }
    assertThat(ramp.time(4)).isEqualTo(SimTime.ZERO);
    assertThat(ramp.time(99)).isEqualTo(new SimTime(1000));
  }

  @Test
  void time_neverComesToACornerBeforeItsPlace() {
    assertThat(ramp.time(Math.nextDown(25.0)).micros()).isLessThan(10);
  }

  @Test
  void cornersThatDoNotRise_areRefused() {
    assertThatThrownBy(() -> new Ramp(new long[] {0, 0}, new double[] {0, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("corner 1");
    assertThatThrownBy(() -> new Ramp(new long[0], new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
