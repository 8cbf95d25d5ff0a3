package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person types at a terminal, segment by segment, one in each line: `\r`, `\n`, `\t` and
/// `\\` are signs that cannot be seen, and `\xff` any byte.
final class Script {
  private static final int LONGEST = 1400;

  private Script() {}

  /// The segments as lines.
  static String text(List<String> segments) {
    List<String> lines = new ArrayList<>();
    for (String segment : segments) {
      StringBuilder line = new StringBuilder();
      segment.chars().forEach(c -> line.append(escaped(c)));
      lines.add(line.toString());
    }
    return String.join("\n", lines);
  }

  /// The segments in lines; empty if a line cannot be read.
  static Optional<List<String>> segments(String text) {
    List<String> segments = new ArrayList<>();
    for (String line : text.strip().split("\n", -1)) {
      Optional<String> segment = segment(line.strip());
      if (segment.isEmpty()) {
        return Optional.empty();
      }
      segments.add(segment.get());
    }
    return Optional.of(List.copyOf(segments));
  }

  private static String escaped(int c) {
    return switch (c) {
      case '\r' -> "\\r";
      case '\n' -> "\\n";
      case '\t' -> "\\t";
      case '\\' -> "\\\\";
      default -> c < 32 || c > 126 ? String.format("\\x%02x", c) : String.valueOf((char) c);
    };
  }

  private static Optional<String> segment(String line) {
    StringBuilder segment = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      char kind = c == '\\' && at + 1 < line.length() ? line.charAt(at + 1) : ' ';
      if (c > 255 || c == '\\' && "rnt\\x".indexOf(kind) < 0) {
        return Optional.empty();
      }
      if (c != '\\') {
        segment.append(c);
        at++;
      } else if (kind == 'x') {
        Optional<Character> value = hex(line, at + 2);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        segment.append(value.get().charValue());
        at += 4;
      } else {
        segment.append(sign(kind));
        at += 2;
      }
    }
    boolean fits = !segment.isEmpty() && segment.length() <= LONGEST;
    return fits ? Optional.of(segment.toString()) : Optional.empty();
  }

  private static Optional<Character> hex(String line, int at) {
    boolean two = at + 2 <= line.length() && line.substring(at, at + 2).matches("[0-9a-fA-F]{2}");
    return two
        ? Optional.of((char) Integer.parseInt(line.substring(at, at + 2), 16))
        : Optional.empty();
  }

  private static char sign(char kind) {
    return switch (kind) {
      case 'r' -> '\r';
      case 'n' -> '\n';
      case 't' -> '\t';
      default -> '\\';
    };
  }
}
