package pinhole.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class HalvedTest {
  @Test
  void eachPoint_isTheMeanOfFour_andAnOddEdgeIsLeftOut() {
    WritableImage picture = new WritableImage(5, 2);
    int[][] rows = {
      {0xFF000000, 0xFFFFFFFF, 0xFF102030, 0xFF102030, 0xFFABCDEF},
      {0xFFFFFFFF, 0xFF000000, 0xFF102030, 0xFF102030, 0xFFABCDEF}
    };
    for (int y = 0; y < 2; y++) {
      for (int x = 0; x < 5; x++) {
        picture.getPixelWriter().setArgb(x, y, rows[y][x]);
      }
    }
    Image half = Halved.of(picture);
    assertThat(half.getWidth()).isEqualTo(2);
    assertThat(half.getHeight()).isEqualTo(1);
    assertThat(half.getPixelReader().getArgb(0, 0)).isEqualTo(0xFF808080);
    assertThat(half.getPixelReader().getArgb(1, 0)).isEqualTo(0xFF102030);
  }
}
