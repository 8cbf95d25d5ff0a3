package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Span;
import pinhole.lesson.TextTree.Line;

/// Reads the prose of a section of `text.md`, in the few forms of CommonMark that lessons use.
public final class ProseReader {
  /// At most so many words are said at once.
  public static final int WORDS = 60;

  private static final List<String> FENCES = List.of("announcement", "expected", "packets", "text");
  private static final String FENCE = "```";

  private final Complaints complaints;
  private final SpanReader spans;
  private List<Block> blocks = new ArrayList<>();
  private List<List<Span>> bullets = new ArrayList<>();
  private StringBuilder paragraph = new StringBuilder();
  private boolean bullet;
  private int paragraphLine;

  /// @param glossary the words that a text may link to
  public ProseReader(Set<String> glossary, Complaints complaints) {
    this.complaints = complaints;
    this.spans = new SpanReader(glossary, complaints);
  }

  /// The prose of a section: what stands below its heading, up to the next one.
  ///
  /// @param limit how many words it may have
  public Prose read(TextTree section, int limit) {
    Prose prose = read(section.body());
    if (prose.blocks().isEmpty()) {
      complaints.add(section.line(), "text.empty", section.title());
    }
    if (prose.words() > limit) {
      complaints.add(
          section.line(),
          "text.words",
          section.title(),
          Integer.toString(prose.words()),
          Integer.toString(limit));
    }
    return prose;
  }

  /// The prose of some lines that follow each other.
  Prose read(List<Line> lines) {
    blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      i = line(lines, i);
    }
    endParagraph();
    return new Prose(blocks);
  }

  /// Takes a line, and the ones after it that belong to it.
  ///
  /// @return the last line that was taken
  private int line(List<Line> lines, int i) {
    String line = lines.get(i).text();
    int number = lines.get(i).number();
    if (line.isBlank()) {
      endParagraph();
    } else if (line.startsWith(FENCE)) {
      return fence(lines, i);
    } else if (line.startsWith("- ")) {
      endWords();
      bullet = true;
      words(number, line.substring(2));
    } else if (line.matches("([#>|].*|[*+] .*|[0-9]+[.)] .*|---+| {4}.*)")) {
      complaints.add(number, "text.form");
    } else {
      words(number, line.strip());
    }
    return i;
  }

  private void words(int number, String words) {
    if (paragraph.isEmpty()) {
      paragraphLine = number;
    } else {
      paragraph.append(' ');
    }
    paragraph.append(words);
  }

  private int fence(List<Line> lines, int start) {
    endParagraph();
    int number = lines.get(start).number();
    String kind = lines.get(start).text().substring(FENCE.length()).strip();
    if (!FENCES.contains(kind)) {
      complaints.add(number, "text.fence-kind", String.join(", ", FENCES), kind);
    }
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).text().equals(FENCE)) {
      end++;
    }
    if (end == lines.size() || end == start + 1) {
      complaints.add(number, end == lines.size() ? "text.fence" : "text.fence-empty");
      return end;
    }
    blocks.add(block(kind, lines.subList(start + 1, end)));
    return end;
  }

  /// Ends a paragraph or one item of a list.
  private void endWords() {
    if (paragraph.isEmpty()) {
      return;
    }
    List<Span> words = spans.read(paragraphLine, paragraph.toString());
    if (bullet) {
      bullets.add(words);
    } else {
      blocks.add(new Block.Paragraph(words));
    }
    paragraph = new StringBuilder();
  }

  private void endParagraph() {
    endWords();
    if (!bullets.isEmpty()) {
      blocks.add(new Block.Bullets(bullets));
      bullets = new ArrayList<>();
    }
    bullet = false;
  }

  private Block block(String kind, List<Line> lines) {
    return kind.equals("packets")
        ? PacketReader.read(lines, complaints)
        : new Block.Fence(kind, lines.stream().map(Line::text).toList());
  }
}
