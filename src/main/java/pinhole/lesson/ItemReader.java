package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pinhole.lesson.TextTree.Line;

/// Reads the numbered list of a section: `1. words`, below it perhaps `(in short)` and `> reply`.
/// Longer words and replies go on in the next line.
public final class ItemReader {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3})[.] (.*)");

  /// Begins the line that says what happened.
  static final String OBSERVED = "Observed:";

  private static final int LONGEST = 400;
  private static final int MOST = 100;

  private final SpanReader spans;
  private final Complaints complaints;

  /// @param glossary the words that a text may link to
  public ItemReader(Set<String> glossary, Complaints complaints) {
    this.spans = new SpanReader(glossary, complaints);
    this.complaints = complaints;
  }

  /// The entries of a section, in order; the lines before the first one are left to others.
  public List<Item> read(TextTree section) {
    List<Open> open = new ArrayList<>();
    for (Line line : section.body()) {
      Matcher number = NUMBER.matcher(line.text());
      if (number.matches() && open.size() < MOST) {
        open.add(new Open(line.number(), number.group(2)));
        if (Integer.parseInt(number.group(1)) != open.size()) {
          complaints.add(line.number(), "text.number", Integer.toString(open.size()));
        }
      } else if (!open.isEmpty()) {
        go(open.getLast(), line);
      }
    }
    if (open.isEmpty()) {
      complaints.add(section.line(), "text.items", section.title());
    }
    return open.stream().map(this::item).toList();
  }

  /// The words of a section that stand before its list, without marks.
  public String intro(TextTree section) {
    List<Line> lines =
        section.body().stream()
            .takeWhile(line -> !NUMBER.matcher(line.text()).matches())
            .filter(line -> !line.text().isBlank())
            .toList();
    int at = lines.isEmpty() ? section.line() : lines.getFirst().number();
    return plain(at, lines.stream().map(Line::text).collect(Collectors.joining(" ")));
  }

  /// The bullets of a section, without marks.
  public List<String> bullets(TextTree section) {
    List<Open> open = new ArrayList<>();
    for (Line line : section.body()) {
      if (line.text().startsWith("- ")) {
        open.add(new Open(line.number(), line.text().substring(2)));
      } else if (!line.text().isBlank() && open.isEmpty()) {
        complaints.add(line.number(), "text.bullet");
        return List.of();
      } else if (!line.text().isBlank()) {
        open.getLast().words.append(' ').append(line.text().strip());
      }
    }
    return open.stream().map(it -> plain(it.line, it.words.toString())).toList();
  }

  /// Words without their marks; what cannot be read of them is complained about.
  String plain(int line, String words) {
    String plain =
        spans.read(line, words.strip()).stream()
            .map(Prose.Span::text)
            .collect(Collectors.joining())
            .strip();
    if (plain.length() > LONGEST) {
      complaints.add(line, "text.long", Integer.toString(LONGEST));
      return "";
    }
    return plain;
  }

  private void go(Open item, Line line) {
    String text = line.text().strip();
    if (text.startsWith(">")) {
      item.reply.append(' ').append(text.substring(1).strip());
    } else if (!item.reply.isEmpty() && !text.isEmpty() && line.text().startsWith(" ")) {
      item.reply.append(' ').append(text);
    } else if (text.startsWith("(") && text.endsWith(")") && item.reply.isEmpty()) {
      item.brief.append(text, 1, text.length() - 1);
    } else if (!text.isEmpty() && item.reply.isEmpty() && line.text().startsWith(" ")) {
      item.words.append(' ').append(text);
    } else if (!text.isEmpty() && !text.startsWith(OBSERVED)) {
      complaints.add(line.number(), "text.stray");
    }
  }

  private Item item(Open open) {
    String says = plain(open.line, open.words.toString());
    if (says.isEmpty()) {
      complaints.add(open.line, "text.item-empty");
    }
    return new Item(
        open.line,
        says,
        some(plain(open.line, open.brief.toString())),
        some(plain(open.line, open.reply.toString())));
  }

  private static Optional<String> some(String words) {
    return Optional.of(words).filter(it -> !it.isEmpty());
  }

  /// An entry that may go on.
  private static final class Open {
    private final int line;
    private final StringBuilder words;
    private final StringBuilder brief = new StringBuilder();
    private final StringBuilder reply = new StringBuilder();

    Open(int line, String words) {
      this.line = line;
      this.words = new StringBuilder(words);
    }
  }
}
