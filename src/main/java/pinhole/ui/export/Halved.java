package pinhole.ui.export;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Makes a picture half as wide and half as high, each point the mean of four: what is shrunk to
/// less than half at once loses thin lines.
final class Halved {
  private Halved() {}

  /// The smaller picture.
  static Image of(Image picture) {
    int wide = (int) picture.getWidth();
    int width = wide / 2;
    int height = (int) picture.getHeight() / 2;
    int[] from = new int[wide * height * 2];
    var format = PixelFormat.getIntArgbInstance();
    picture.getPixelReader().getPixels(0, 0, wide, height * 2, format, from, 0, wide);
    int[] to = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = 2 * y * wide + 2 * x;
        to[y * width + x] = mean(from[at], from[at + 1], from[at + wide], from[at + wide + 1]);
      }
    }
    WritableImage half = new WritableImage(width, height);
    half.getPixelWriter().setPixels(0, 0, width, height, format, to, 0, width);
    return half;
  }

  private static int mean(int a, int b, int c, int d) {
    int mean = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      int sum = part(a, shift) + part(b, shift) + part(c, shift) + part(d, shift);
      mean |= (sum + 2) / 4 << shift;
    }
    return mean;
  }

  private static int part(int colour, int shift) {
    return colour >>> shift & 0xFF;
  }
}
