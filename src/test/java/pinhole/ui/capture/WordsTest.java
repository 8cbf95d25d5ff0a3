package pinhole.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;

class WordsTest {
  @Test
  void numbers_areShortAndTheSameEverywhere() {
    assertThat(Words.count(1284)).isEqualTo("1\u2009284");
    assertThat(Words.count(96)).isEqualTo("96");
    assertThat(Words.seconds(new SimTime(402_400))).isEqualTo("0.402");
    assertThat(Words.span(1_000_000)).isEqualTo("1");
    assertThat(Words.span(1_049_000)).isEqualTo("1");
    assertThat(Words.span(3_460_000)).isEqualTo("3.5");
    assertThat(Words.span(64_300_000)).isEqualTo("64");
  }
}
