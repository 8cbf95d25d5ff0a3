package pinhole.app;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A picture with at most 256 colours: a file of a third of the size. The window has few plain
/// colours; the many others are edges of letters and lights, where a near one does.
final class FewColours {
  private static final int MOST = 256;
  private static final int CELLS = 1 << 15; // five bits a channel
  private static final int EXACT = 96; // so many keep their exact value

  private FewColours() {}

  /// The picture of these pixels.
  static BufferedImage of(int[] pixels, int width, int height) {
    int[] palette = palette(pixels);
    byte[] nearest = new byte[CELLS];
    boolean[] known = new boolean[CELLS];
    IndexColorModel colours =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage picture =
        new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
    byte[] row = new byte[width];
    TreeMap<Integer, Integer> exact = new TreeMap<>();
    for (int i = 0; i < Math.min(EXACT, palette.length); i++) {
      exact.put(palette[i], i);
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int colour = pixels[y * width + x] & 0xFFFFFF;
        int at = exact.getOrDefault(colour, -1);
        int cell = cell(colour);
        if (at < 0 && !known[cell]) {
          nearest[cell] = (byte) nearest(palette, colour);
          known[cell] = true;
        }
        row[x] = at < 0 ? nearest[cell] : (byte) at;
      }
      picture.getRaster().setDataElements(0, y, width, 1, row);
    }
    return picture;
  }

  /// The most frequent colours exactly, then the middles of the most frequent cells.
  private static int[] palette(int[] pixels) {
    int[] sorted = Arrays.stream(pixels).map(p -> p & 0xFFFFFF).sorted().toArray();
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < sorted.length; ) {
      int end = i;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      runs.add(new int[] {sorted[i], end - i});
      i = end;
    }
    runs.sort(Comparator.comparingInt((int[] r) -> -r[1]).thenComparingInt(r -> r[0]));
    IntStream exact = runs.stream().limit(EXACT).mapToInt(r -> r[0]);
    return IntStream.concat(exact, cells(runs).limit(MOST - EXACT)).toArray();
  }

  private static IntStream cells(List<int[]> runs) {
    long[][] sums = new long[CELLS][4];
    for (int[] run : runs.subList(Math.min(EXACT, runs.size()), runs.size())) {
      long[] sum = sums[cell(run[0])];
      sum[0] += run[1];
      sum[1] += (long) run[1] * (run[0] >> 16);
      sum[2] += (long) run[1] * (run[0] >> 8 & 0xFF);
      sum[3] += (long) run[1] * (run[0] & 0xFF);
    }
    return Arrays.stream(sums)
        .filter(s -> s[0] > 0)
        .sorted(Comparator.comparingLong((long[] s) -> -s[0]))
        .mapToInt(s -> (int) (s[1] / s[0] << 16 | s[2] / s[0] << 8 | s[3] / s[0]));
  }

  private static int cell(int colour) {
    return colour >> 9 & 0x7C00 | colour >> 6 & 0x3E0 | colour >> 3 & 0x1F;
  }

  private static int nearest(int[] palette, int colour) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.length; i++) {
      int red = (palette[i] >> 16) - (colour >> 16);
      int green = (palette[i] >> 8 & 0xFF) - (colour >> 8 & 0xFF);
      int blue = (palette[i] & 0xFF) - (colour & 0xFF);
      int distance = red * red + green * green + blue * blue;
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }
}
