package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text of a lesson: the few forms of CommonMark that lessons use.
///
/// @param blocks from top to bottom
public record Prose(List<Block> blocks) {
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!]( |$)");

  /// Copies the list.
  public Prose {
    blocks = List.copyOf(blocks);
  }

  /// A stretch of text with its own line breaks.
  public sealed interface Block {
    /// A paragraph.
    ///
    /// @param spans its words
    record Paragraph(List<Span> spans) implements Block {
      /// Copies the list.
      public Paragraph {
        spans = List.copyOf(spans);
      }
    }

    /// A list with bullets.
    ///
    /// @param items each item's words
    record Bullets(List<List<Span>> items) implements Block {
      /// Copies the lists.
      public Bullets {
        items = items.stream().map(List::copyOf).toList();
      }
    }

    /// A fenced block: something that is shown on a card.
    ///
    /// @param kind the word after the fence: `announcement`, `expected` or `text`
    /// @param lines as they stand in the file
    record Fence(String kind, List<String> lines) implements Block {
      /// Copies the list.
      public Fence {
        lines = List.copyOf(lines);
      }
    }

    /// Recorded segments, one a row.
    ///
    /// @param rows in order
    record Packets(List<Packet> rows) implements Block {
      /// Copies the list.
      public Packets {
        rows = List.copyOf(rows);
      }
    }
  }

  /// A recorded segment.
  ///
  /// @param decisive whether the diagnosis rests on it
  /// @param number in the recording
  /// @param time as it is written, in seconds
  /// @param from the sender's address and port
  /// @param to the receiver's address and port
  /// @param says flags, lengths, and what it carries
  public record Packet(
      boolean decisive, int number, String time, String from, String to, String says) {}

  /// Words in one face.
  public sealed interface Span {
    /// The words.
    String text();

    /// Plain words.
    record Plain(String text) implements Span {}

    /// Words that matter.
    record Strong(String text) implements Span {}

    /// Words with stress.
    record Stressed(String text) implements Span {}

    /// What stands so on the wire or in a file.
    record Code(String text) implements Span {}

    /// A word of the glossary.
    ///
    /// @param text as it is written here
    /// @param word its key in the glossary
    record Term(String text, String word) implements Span {}
  }

  /// One plain paragraph.
  public static Prose of(String sentence) {
    return new Prose(List.of(new Block.Paragraph(List.of(new Span.Plain(sentence)))));
  }

  /// Its first sentences, for where there is little room.
  ///
  /// @param sentences how many of the first paragraph
  public Prose opening(int sentences) {
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Paragraph(List<Span> spans))) {
      return this;
    }
    List<Span> kept = new ArrayList<>();
    int left = sentences;
    for (Span span : spans) {
      int end = span instanceof Span.Plain(String text) ? cut(text, left) : -1;
      if (end >= 0) {
        kept.add(new Span.Plain(span.text().substring(0, end)));
        break;
      }
      kept.add(span);
      left -= ends(span);
      if (left <= 0) {
        break;
      }
    }
    return new Prose(List.of(new Block.Paragraph(kept)));
  }

  /// Where the last sentence that is left ends in a text, -1 if it goes on or is the whole text.
  private static int cut(String text, int left) {
    Matcher end = SENTENCE_END.matcher(text);
    int seen = 0;
    while (end.find()) {
      if (++seen == left) {
        return end.end() == text.length() ? -1 : end.start() + 1;
      }
    }
    return -1;
  }

  private static int ends(Span span) {
    return span instanceof Span.Plain(String text)
        ? (int) SENTENCE_END.matcher(text).results().count()
        : 0;
  }

  /// How many words it has; fenced blocks are pictures and do not count.
  public int words() {
    return (int)
        blocks.stream()
            .flatMap(block ->
                switch (block) {
                  case Block.Paragraph(List<Span> spans) -> spans.stream();
                  case Block.Bullets(List<List<Span>> items) ->
                      items.stream().flatMap(List::stream);
                  case Block.Fence _, Block.Packets _ -> List.<Span>of().stream();
                })
            .flatMap(span -> List.of(span.text().strip().split("\\s+")).stream())
            .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
            .count();
  }
}
