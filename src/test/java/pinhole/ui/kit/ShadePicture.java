package pinhole.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Draws `assets/css/shade.png`, the shadow of `Shade`: what JavaFX' `dropshadow(gaussian, COLOUR,
/// 14, 0, 0, 3)` draws around a box with corners of 10, without what is under the box.
///
/// `./mvnw test-compile exec:exec -Dexec.executable=JDK/bin/java -Dexec.classpathScope=test
/// -Dexec.args="-cp %classpath pinhole.ui.kit.ShadePicture assets/css/shade.png"`
public final class ShadePicture {
  private static final int EDGE = 17; // the shadow's reach and how far it lies lower
  private static final int SIZE = 2 * EDGE + 42;
  private static final int REACH = 14;
  private static final int LOWER = 3;
  private static final double RADIUS = 10;
  private static final double ALPHA = .10;
  private static final int COLOUR = 0x101828;
  private static final int FINE = 8; // places in a pixel, across and down

  private ShadePicture() {}

  /// Draws it into the file that is named.
  public static void main(String[] args) throws IOException {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
    double[][] box = box();
    double[][] soft = blurred(transposed(blurred(transposed(box))));
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        double shadow = y < LOWER ? 0 : soft[y - LOWER][x];
        long alpha = Math.round(255 * ALPHA * shadow * (1 - box[y][x]));
        image.setRGB(x, y, (int) alpha << 24 | COLOUR);
      }
    }
    ImageIO.write(image, "png", Path.of(args[0]).toFile());
  }

  /// How much of each pixel the box covers, from 0 to 1.
  private static double[][] box() {
    double[][] covered = new double[SIZE][SIZE];
    for (int y = 0; y < SIZE * FINE; y++) {
      for (int x = 0; x < SIZE * FINE; x++) {
        if (inside((x + .5) / FINE) && inside((y + .5) / FINE) && round(x, y)) {
          covered[y / FINE][x / FINE] += 1. / (FINE * FINE);
        }
      }
    }
    return covered;
  }

  private static boolean inside(double place) {
    return place >= EDGE && place <= SIZE - EDGE;
  }

  private static boolean round(int x, int y) {
    double across = Math.abs((x + .5) / FINE - SIZE / 2.) - (SIZE / 2. - EDGE - RADIUS);
    double down = Math.abs((y + .5) / FINE - SIZE / 2.) - (SIZE / 2. - EDGE - RADIUS);
    return across <= 0 || down <= 0 || Math.hypot(across, down) <= RADIUS;
  }

  /// Each row, spread by a bell curve whose reach is three standard deviations.
  private static double[][] blurred(double[][] rows) {
    double sigma = REACH / 3.;
    double[] weights = new double[2 * REACH + 1];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(-(i - REACH) * (i - REACH) / (2 * sigma * sigma));
      sum += weights[i];
    }
    double[][] spread = new double[SIZE][SIZE];
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        for (int i = 0; i < weights.length; i++) {
          int from = x + i - REACH;
          spread[y][x] += from < 0 || from >= SIZE ? 0 : rows[y][from] * weights[i] / sum;
        }
      }
    }
    return spread;
  }

  private static double[][] transposed(double[][] rows) {
    double[][] columns = new double[SIZE][SIZE];
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        columns[x][y] = rows[y][x];
      }
    }
    return columns;
  }
}
