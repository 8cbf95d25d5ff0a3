package pinhole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pinhole.ui.kit.Facts.Kind;
import pinhole.ui.kit.Facts.Part;

class FactsTest {
  @Test
  void addressesAndPortsAreSetApartFromProse() {
    assertThat(of("From 203.0.113.21 port 20 to :34311", Set.of(20)))
        .containsExactly(
            new Part("From ", Kind.PROSE),
            new Part("203.0.113.21", Kind.PLACE),
            new Part(" port ", Kind.PROSE),
            new Part("20", Kind.PLACE),
            new Part(" to ", Kind.PROSE),
            new Part(":34311", Kind.PLACE));
  }

  @Test
  void waitsStandOut() {
    assertThat(of("again in 1 s, then 1.1 s", Set.of(1)))
        .contains(new Part("1 s", Kind.WAIT), new Part("1.1 s", Kind.WAIT));
  }

  @Test
  void otherNumbersStayProse() {
    assertThat(of("try 2 of 3, 800 bytes, within 5:00, vsFTPd 3.0.3", Set.of(21)))
        .extracting(Part::kind)
        .containsExactly(Kind.PROSE);
  }

  @Test
  void nothingIsLost() {
    String line = "source 10.1.1.10:51734 becomes 198.51.100.1:51734, 20 of 2000 s";
    assertThat(of(line, Set.of(20)).stream().map(Part::text).collect(Collectors.joining()))
        .isEqualTo(line);
  }

  private static List<Part> of(String line, Set<Integer> ports) {
    return Facts.of(line, ports);
  }
}
