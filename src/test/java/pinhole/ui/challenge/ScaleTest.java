package pinhole.ui.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Where numbers of ports stand on the ruler.
class ScaleTest {
  @Test
  void eachOrderOfMagnitudeTakesTheSameRoom() {
    assertThat(Scale.at(1)).isZero();
    assertThat(Scale.at(Scale.MOST)).isEqualTo(1);
    double step = Scale.at(10);
    assertThat(Scale.at(100)).isCloseTo(2 * step, within(1e-9));
    assertThat(Scale.at(1_000)).isCloseTo(3 * step, within(1e-9));
  }

  @Test
  void noneAndTooMany_standAtTheEnds() {
    assertThat(Scale.at(0)).isZero();
    assertThat(Scale.at(131_070)).isEqualTo(1);
  }
}
