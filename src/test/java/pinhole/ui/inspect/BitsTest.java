package pinhole.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pinhole.wire.FieldName;
import pinhole.wire.PacketField;

class BitsTest {
  @Test
  void pattern_showsOwnBitsAndDotsForTheOthers() {
    assertThat(Bits.pattern(new PacketField(0, FieldName.VERSION, 0, 4, 4))).isEqualTo("0100 ....");
    assertThat(Bits.pattern(new PacketField(0, FieldName.SYN, 270, 1, 1))).isEqualTo(".... ..1.");
    assertThat(Bits.pattern(new PacketField(0, FieldName.FRAGMENT_OFFSET, 51, 13, 5)))
        .isEqualTo("...0 0000 0000 0101");
  }
}
