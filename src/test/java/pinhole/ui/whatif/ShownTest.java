package pinhole.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pinhole.engine.ftp.DataMode;
import pinhole.whatif.Holes;
import pinhole.whatif.Setting;

class ShownTest {
  @Test
  void everything_hasThePlacesOfTheWholeMatrix() {
    for (Setting setting : Setting.all()) {
      assertThat(Shown.ALL.has(setting)).isTrue();
      assertThat(Shown.ALL.row(setting)).isEqualTo(setting.row());
      assertThat(Shown.ALL.column(setting)).isEqualTo(setting.column());
      assertThat(Shown.ALL.at(setting.row(), setting.column())).isEqualTo(setting);
    }
  }

  @Test
  void whatIsLeftOut_makesRoom_andComesBackInItsPlace() {
    Shown some =
        Shown.ALL.with(DataMode.EPRT, false).withTls(true, false).with(Holes.CONTROL, false);
    assertThat(some.rows()).isEqualTo(6);
    assertThat(some.columns()).isEqualTo(3);
    assertThat(some.at(0, 1).mode()).isEqualTo(DataMode.PASV);
    assertThat(some.has(new Setting(Holes.CONTROL, true, false, DataMode.PORT))).isFalse();
    Shown again = some.with(Holes.CONTROL, true).with(DataMode.EPRT, true).withTls(true, true);
    assertThat(again).isEqualTo(Shown.ALL);
  }

  @Test
  void theLastOneStays() {
    Shown plain = Shown.ALL.withTls(true, false);
    assertThat(plain.withTls(false, false)).isEqualTo(plain);
  }
}
