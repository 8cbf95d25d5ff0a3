package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;

/// Breaks what a segment says into at most two rows, at spaces where there are any.
final class SaidRows {
  private static final int MOST = 2;

  private SaidRows() {}

  static List<String> of(String said, double width, Face face, double size) {
    List<String> rows = new ArrayList<>();
    String rest = said.strip();
    while (!rest.isEmpty() && rows.size() < MOST) {
      int end = fitting(rest, width, face, size);
      boolean last = rows.size() == MOST - 1 && end < rest.length();
      rows.add(last ? rest.substring(0, Math.max(1, end - 1)) + "\u2026" : rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    return rows;
  }

  /// How many of the characters fit into a row.
  private static int fitting(String text, double width, Face face, double size) {
    int end = text.length();
    while (end > 1 && Lettering.width(text.substring(0, end), face, size) > width) {
      int space = text.lastIndexOf(' ', end - 1);
      end = space > 0 ? space : end - 1;
    }
    return end;
  }
}
