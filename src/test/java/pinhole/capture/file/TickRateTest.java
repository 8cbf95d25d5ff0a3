package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class TickRateTest {
  @ParameterizedTest
  @CsvSource({
    "6, 0, 1234567, 1234567",
    "9, 0, 1234567999, 1234567",
    "3, 0, 1234, 1234000",
    "0, 0, 12, 12000000",
    "12, 0, 5000000, 5",
    "18, 0, 5000000000000, 5",
    "100, 0, 9, 0",
    "127, 0, -1, 0",
    "128, 0, 12, 12000000",
    "138, 0, 1536, 1500000",
    "160, 0, 6442450944, 1500000",
    "255, 0, -1, 0",
    "6, 10, 5, 10000005",
    "6, -10, 5, -9999995"
  })
  void ticksBecomeMicroseconds(int resolution, long offset, long ticks, long micros) {
    assertThat(TickRate.of(resolution, offset).micros(ticks)).isEqualTo(micros);
  }

  @Test
  void timesBeyondAnyClockStayInOrder() {
    long latest = 1L << 60;
    assertThat(TickRate.MICROS.micros(-1)).isEqualTo(latest);
    assertThat(TickRate.of(0, 0).micros(Long.MAX_VALUE)).isEqualTo(latest);
    assertThat(TickRate.of(0, 0).micros(-1)).isEqualTo(latest);
    assertThat(TickRate.of(6, Long.MAX_VALUE).micros(-1)).isPositive();
    assertThat(TickRate.of(6, Long.MIN_VALUE).micros(0)).isNegative();
  }
}
