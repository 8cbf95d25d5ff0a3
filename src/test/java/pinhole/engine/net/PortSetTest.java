package pinhole.engine.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PortSetTest {
  @Test
  void list_isInOrder_andHoldsAllItsRuns() {
    PortSet set = PortSet.parse("50000-50100, 21,20");

    assertThat(set).hasToString("20,21,50000-50100");
    assertThat(set.size()).isEqualTo(103);
    assertThat(set.contains(20) && set.contains(21) && set.contains(50100)).isTrue();
    assertThat(set.contains(22) || set.contains(49999) || set.contains(0)).isFalse();
  }

  @Test
  void oneRun_isARange() {
    assertThat(PortSet.parse("21")).isEqualTo(PortRange.of(21));
    assertThat(PortSet.parse("1-9").ranges()).containsExactly(new PortRange(1, 9));
  }

  @Test
  void runsThatOverlap_becomeOne_neighboursStay() {
    assertThat(PortSet.parse("1-9,5-12,12")).isEqualTo(new PortRange(1, 12));
    assertThat(PortSet.parse("20,21")).isNotEqualTo(new PortRange(20, 21)).hasToString("20,21");
  }

  @Test
  void sameSets_areEqual_howeverTheyAreWritten() {
    assertThat(PortSet.parse("21,20")).isEqualTo(PortSet.parse("20,21,21"));
  }

  @Test
  void listsThatAreNone_areRefused() {
    assertThatThrownBy(() -> PortSet.of(List.of())).hasMessageContaining("1 to 15");
    assertThatThrownBy(() -> PortSet.parse("1,".repeat(15) + "1")).hasMessageContaining("15");
    assertThatThrownBy(() -> PortSet.parse("20,")).hasMessageContaining("is not a port");
    PortRange one = PortRange.of(21);
    assertThatThrownBy(() -> new PortList(List.of(one, one))).hasMessageContaining("in order");
    assertThatThrownBy(() -> new PortList(List.of(one))).hasMessageContaining("2 to 15");
  }
}
