package pinhole.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a picture in pixels.
record Size(int width, int height) {
  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");
  private static final int SMALLEST = 320;
  private static final int LARGEST = 7680;

  /// The size that is written like 1440x900.
  static Size of(String written, CommandWords words) throws CommandException {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches() || !fits(matcher.group(1)) || !fits(matcher.group(2))) {
      String least = Integer.toString(SMALLEST);
      throw words.problem("picture.bad-size", written, least, Integer.toString(LARGEST));
    }
    return new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
  }

  private static boolean fits(String pixels) {
    int number = Integer.parseInt(pixels);
    return SMALLEST <= number && number <= LARGEST;
  }
}
