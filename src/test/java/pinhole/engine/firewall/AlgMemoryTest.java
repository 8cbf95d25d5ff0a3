package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlgMemoryTest {
  private static final long LAST = (1L << 32) - 1;

  @Test
  void empty_anyPlace_startsNoLine() {
    assertThat(AlgMemory.EMPTY.startsLine(0)).isFalse();
  }

  @Test
  void oneLineEnd_thatPlace_startsALine() {
    AlgMemory memory = AlgMemory.EMPTY.lineEndedAt(100);

    assertThat(memory.startsLine(100)).isTrue();
    assertThat(memory.startsLine(99)).isFalse();
    assertThat(memory.lineEndedAt(100)).isEqualTo(memory);
  }

  @Test
  void twoLineEnds_aThird_replacesTheOldest() {
    AlgMemory memory = AlgMemory.EMPTY.lineEndedAt(100).lineEndedAt(120).lineEndedAt(140);

    assertThat(memory.startsLine(100)).isFalse();
    assertThat(memory.startsLine(120)).isTrue();
    assertThat(memory.startsLine(140)).isTrue();
  }

  @Test
  void twoLineEnds_anOlderOne_isNotTaken() {
    AlgMemory memory = AlgMemory.EMPTY.lineEndedAt(120).lineEndedAt(140);

    assertThat(memory.lineEndedAt(100)).isEqualTo(memory);
  }

  @Test
  void twoLineEnds_acrossTheWrap_theOldestGoesFirst() {
    AlgMemory memory = AlgMemory.EMPTY.lineEndedAt(LAST).lineEndedAt(5).lineEndedAt(30);

    assertThat(memory.startsLine(LAST)).isFalse();
    assertThat(memory.startsLine(5)).isTrue();
    assertThat(memory.startsLine(30)).isTrue();
  }
}
