package pinhole.lesson;

import java.util.List;

/// Text of a lesson: the few forms of CommonMark that lessons use.
///
/// @param blocks from top to bottom
public record Prose(List<Block> blocks) {
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
  }

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

  /// How many words it has; fenced blocks are pictures and do not count.
  public int words() {
    return (int)
        blocks.stream()
            .flatMap(block ->
                switch (block) {
                  case Block.Paragraph(List<Span> spans) -> spans.stream();
                  case Block.Bullets(List<List<Span>> items) ->
                      items.stream().flatMap(List::stream);
                  case Block.Fence _ -> List.<Span>of().stream();
                })
            .flatMap(span -> List.of(span.text().strip().split("\\s+")).stream())
            .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
            .count();
  }
}
