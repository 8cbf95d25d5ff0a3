package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Breaks lines that are too long: at spaces, else behind punctuation, else anywhere.
final class Wrap {
  private Wrap() {}

  /// The lines of a text.
  ///
  /// @param fits whether a line is short enough
  static List<String> lines(String text, Predicate<String> fits) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!fits.test(rest) && rest.length() > 1) {
      int end = longest(rest, fits);
      int cut = cut(rest, end);
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return List.copyOf(lines);
  }

  /// How many characters fit, at least one.
  private static int longest(String text, Predicate<String> fits) {
    int low = 1;
    int high = text.length();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fits.test(text.substring(0, middle))) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// Where to break a text of which so many characters fit.
  private static int cut(String text, int end) {
    if (end < text.length() && text.charAt(end) == ' ') {
      return end;
    }
    int space = text.lastIndexOf(' ', end - 1);
    if (space > end / 3) {
      return space;
    }
    for (int i = end; i > end / 3; i--) {
      if (",-/=;|".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return end;
  }
}
