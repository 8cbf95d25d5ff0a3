package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// The words on a slip.
///
/// @param code a reply's code, empty for anything else
/// @param lines what it says, at least one
record Label(String code, List<String> lines) {
  private static final int MOST = 3; // lines of a reply that are shown

  Label {
    lines = List.copyOf(lines);
  }

  static Label of(String text) {
    return new Label("", List.of(text));
  }

  /// A line of the control connection, which may be several.
  ///
  /// @param rest says how many more there are
  static Label said(List<String> all, IntFunction<String> rest) {
    List<String> lines = new ArrayList<>(all);
    if (lines.size() > MOST) {
      int left = lines.size() - MOST + 1;
      lines = new ArrayList<>(lines.subList(0, MOST - 1));
      lines.add(rest.apply(left));
    }
    String first = lines.getFirst();
    boolean reply = first.length() >= 3 && first.chars().limit(3).allMatch(Character::isDigit);
    if (!reply) {
      return new Label("", lines);
    }
    String text = first.substring(3);
    lines.set(0, text.startsWith("-") ? text.substring(1).strip() : text.strip());
    return new Label(first.substring(0, 3), lines);
  }

  /// The lines with the code before the first.
  List<String> full() {
    List<String> full = new ArrayList<>(lines);
    full.set(0, (code + " " + lines.getFirst()).strip());
    return full;
  }

  /// In one line.
  String whole() {
    return String.join(" ", full());
  }
}
