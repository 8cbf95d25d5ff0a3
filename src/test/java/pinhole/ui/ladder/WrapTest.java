package pinhole.ui.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrapTest {
  private static List<String> wrap(String text, int most) {
    return Wrap.lines(text, part -> part.length() <= most);
  }

  @Test
  void breaksAtSpaces() {
    assertThat(wrap("227 Entering Passive Mode (1,2)", 14))
        .containsExactly("227 Entering", "Passive Mode", "(1,2)");
  }

  @Test
  void breaksBehindPunctuationWhereThereIsNoSpace() {
    assertThat(wrap("port-unreachable", 12)).containsExactly("port-", "unreachable");
    assertThat(wrap("10,1,1,10,134,7", 6)).containsExactly("10,1,", "1,10,", "134,7");
  }

  @Test
  void breaksAnywhereAtLast() {
    assertThat(wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    assertThat(wrap("abc", 0)).containsExactly("a", "b", "c");
  }

  @Test
  void losesNothing() {
    String text =
        "150 Opening BINARY mode data connection for a-very-long/name_of_a_file.txt (1,2)";
    for (int most = 1; most < 90; most++) {
      assertThat(String.join("", wrap(text, most)).replace(" ", ""))
          .isEqualTo(text.replace(" ", ""));
    }
  }
}
