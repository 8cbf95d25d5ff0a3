package pinhole.nets;

import java.awt.image.BufferedImage;

/// How much two pictures are alike.
///
/// They are compared by blocks of 4 by 4 pixels, by the mean of each. Another version of the
/// library that draws letters sets single pixels at their edges a little lighter or darker, which a
/// mean hides; what is moved, missing, or has another colour it does not hide. Anything as large as
/// an icon (16 by 16 pixels: 16 blocks) is found.
final class Likeness {
  /// How many blocks may differ.
  static final int TOLERATED = 12;

  private static final int BLOCK = 4;
  private static final int CHANNEL = 16; // of 255
  private static final int RED = 0xE00000;

  private final BufferedImage picture;
  private int different;

  /// Compares a picture with the one that it should be like, of the same size.
  Likeness(BufferedImage wanted, BufferedImage actual) {
    int width = actual.getWidth();
    int height = actual.getHeight();
    picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y += BLOCK) {
      for (int x = 0; x < width; x += BLOCK) {
        boolean alike = alike(mean(wanted, x, y), mean(actual, x, y));
        different += alike ? 0 : 1;
        paint(actual, x, y, alike);
      }
    }
  }

  /// How many blocks differ.
  int different() {
    return different;
  }

  /// The picture in pale, what differs in red.
  BufferedImage picture() {
    return picture;
  }

  private void paint(BufferedImage actual, int x, int y, boolean alike) {
    for (int v = y; v < Math.min(y + BLOCK, actual.getHeight()); v++) {
      for (int u = x; u < Math.min(x + BLOCK, actual.getWidth()); u++) {
        int pale = (actual.getRGB(u, v) >> 2 & 0x3F3F3F) + 0xB0B0B0;
        picture.setRGB(u, v, alike ? pale : RED);
      }
    }
  }

  private static boolean alike(int[] a, int[] b) {
    for (int i = 0; i < a.length; i++) {
      if (Math.abs(a[i] - b[i]) > CHANNEL) {
        return false;
      }
    }
    return true;
  }

  private static int[] mean(BufferedImage of, int x, int y) {
    int[] sums = new int[3];
    int count = 0;
    for (int v = y; v < Math.min(y + BLOCK, of.getHeight()); v++) {
      for (int u = x; u < Math.min(x + BLOCK, of.getWidth()); u++) {
        int colour = of.getRGB(u, v);
        sums[0] += colour >> 16 & 0xFF;
        sums[1] += colour >> 8 & 0xFF;
        sums[2] += colour & 0xFF;
        count++;
      }
    }
    return new int[] {sums[0] / count, sums[1] / count, sums[2] / count};
  }
}
