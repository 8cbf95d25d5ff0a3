package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The facts in a line of prose: addresses and ports are set in mono, times stand out.
public final class Facts {
  private static final Pattern FACT =
      Pattern.compile(
          "(?<wait>(?<![\\d.])\\d+(\\.\\d+)? m?s\\b)"
              + "|(?<place>\\d{1,3}(\\.\\d{1,3}){3}([:/]\\d+)?|(?<!\\w):\\d+)"
              + "|(?<number>(?<![\\w.:])\\d+(?![\\w:]|\\.\\d))");

  private Facts() {}

  /// What a part of the line is.
  public enum Kind {
    /// Plain words.
    PROSE,
    /// An address, a port, or both.
    PLACE,
    /// How long something takes.
    WAIT
  }

  /// A part of the line; all of them one after the other are the line.
  public record Part(String text, Kind kind) {}

  /// The parts of a line. A bare number is a port if it is one of these; all others are prose.
  public static List<Part> of(String line, Set<Integer> ports) {
    List<Part> parts = new ArrayList<>();
    Matcher facts = FACT.matcher(line);
    int from = 0;
    while (facts.find()) {
      Kind kind = kind(facts, ports);
      if (kind != Kind.PROSE) {
        prose(parts, line.substring(from, facts.start()));
        parts.add(new Part(facts.group(), kind));
        from = facts.end();
      }
    }
    prose(parts, line.substring(from));
    return parts;
  }

  private static void prose(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, Kind.PROSE));
    }
  }

  private static Kind kind(Matcher fact, Set<Integer> ports) {
    if (fact.group("wait") != null) {
      return Kind.WAIT;
    }
    String number = fact.group("number");
    boolean port = number == null || number.length() < 6 && ports.contains(Integer.valueOf(number));
    return port ? Kind.PLACE : Kind.PROSE;
  }
}
