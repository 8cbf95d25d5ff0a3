package pinhole.engine.ftp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBufferTest {
  @Test
  void plus_lineInPieces_isALineWithItsLastByte() {
    LineBuffer buffer = LineBuffer.EMPTY.plus("PORT 10,1").plus(",1,10,134,7").plus("\r");
    assertThat(buffer.hasLine()).isFalse();
    assertThatIllegalStateException().isThrownBy(buffer::line);

    assertThat(buffer.plus("\n").line()).isEqualTo("PORT 10,1,1,10,134,7");
    assertThat(buffer.plus("\n").rest()).isEqualTo(LineBuffer.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOOP\r\nPWD\r\nQU", "NOOP\nPWD\nQU", "NOOP\r\nPWD\nQU"})
  void line_severalInOneSegment_areReadOneAfterTheOther(String text) {
    LineBuffer buffer = LineBuffer.EMPTY.plus(text);
    List<String> lines = new ArrayList<>();
    for (; buffer.hasLine(); buffer = buffer.rest()) {
      lines.add(buffer.line());
    }

    assertThat(lines).containsExactly("NOOP", "PWD");
    assertThat(buffer.text()).isEqualTo("QU");
  }

  @Test
  void line_onlyTheLastCarriageReturnBelongsToTheEnd() {
    assertThat(LineBuffer.EMPTY.plus("a\rb\r\r\n").line()).isEqualTo("a\rb\r");
    assertThat(LineBuffer.EMPTY.plus("\n").line()).isEmpty();
  }

  @Test
  void plus_lineWithoutAnEnd_keepsABoundedPart() {
    LineBuffer buffer = LineBuffer.EMPTY;
    for (int i = 0; i < 100; i++) {
      buffer = buffer.plus("x".repeat(1400));
    }

    assertThat(buffer.text().length()).isLessThanOrEqualTo(8192);
    assertThat(buffer.plus("\r\n").line()).startsWith("xxx").hasSizeLessThanOrEqualTo(8192);
  }
}
