package pinhole.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Span;

/// Reads `text.md`: a heading, then one section for each part, in the few forms of CommonMark that
/// lessons use.
final class ProseReader {
  /// At most so many words are said at once.
  static final int WORDS = 60;

  private static final List<String> FENCES = List.of("announcement", "expected", "text");
  private static final String FENCE = "```";
  private static final int MOST_SECTIONS = 400;

  private final Complaints complaints;
  private final SpanReader spans;
  private final SequencedMap<String, Prose> sections = new LinkedHashMap<>();
  private List<Block> blocks = new ArrayList<>();
  private List<List<Span>> bullets = new ArrayList<>();
  private StringBuilder paragraph = new StringBuilder();
  private boolean bullet;
  private String section = "";
  private int sectionLine;
  private int paragraphLine;

  ProseReader(Set<String> glossary, Complaints complaints) {
    this.complaints = complaints;
    this.spans = new SpanReader(glossary, complaints);
  }

  /// The sections by their heading.
  SequencedMap<String, Prose> read(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().startsWith("# ")) {
      complaints.add(1, "text.heading");
    }
    for (int i = 1; i < lines.size(); i++) {
      i = line(lines, i);
    }
    endSection();
    return Collections.unmodifiableSequencedMap(sections);
  }

  /// Takes a line, and the ones after it that belong to it.
  ///
  /// @return the last line that was taken
  private int line(List<String> lines, int i) {
    String line = lines.get(i).stripTrailing();
    if (line.startsWith("## ")) {
      endSection();
      section = line.substring(3).strip();
      sectionLine = i + 1;
    } else if (line.isBlank()) {
      endParagraph();
    } else if (section.isEmpty()) {
      complaints.add(i + 1, "text.before");
      return lines.size();
    } else if (line.startsWith(FENCE)) {
      return fence(lines, i);
    } else if (line.startsWith("- ")) {
      endWords();
      bullet = true;
      words(i, line.substring(2));
    } else if (line.matches("([#>|].*|[*+] .*|[0-9]+[.)] .*|---+| {4}.*)")) {
      complaints.add(i + 1, "text.form");
    } else {
      words(i, line.strip());
    }
    return i;
  }

  private void words(int i, String words) {
    if (paragraph.isEmpty()) {
      paragraphLine = i + 1;
    } else {
      paragraph.append(' ');
    }
    paragraph.append(words);
  }

  private int fence(List<String> lines, int start) {
    endParagraph();
    String kind = lines.get(start).substring(FENCE.length()).strip();
    if (!FENCES.contains(kind)) {
      complaints.add(start + 1, "text.fence-kind", String.join(", ", FENCES), kind);
    }
    int end = start + 1;
    while (end < lines.size() && !lines.get(end).stripTrailing().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      complaints.add(start + 1, "text.fence");
      return end;
    }
    blocks.add(new Block.Fence(kind, lines.subList(start + 1, end)));
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

  private void endSection() {
    endParagraph();
    if (section.isEmpty()) {
      return;
    }
    Prose prose = new Prose(blocks);
    if (blocks.isEmpty()) {
      complaints.add(sectionLine, "text.empty", section);
    }
    if (prose.words() > WORDS) {
      complaints.add(
          sectionLine,
          "text.words",
          section,
          Integer.toString(prose.words()),
          Integer.toString(WORDS));
    }
    if (sections.size() < MOST_SECTIONS && sections.putIfAbsent(section, prose) != null) {
      complaints.add(sectionLine, "text.twice", section);
    }
    blocks = new ArrayList<>();
  }
}
