package pinhole.lesson;

import java.util.List;
import java.util.stream.Collectors;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Span;

/// A part of a lesson as a list of parts names it.
///
/// @param part its id
/// @param says the first sentence of its text
public record Heading(String part, String says) {
  /// The name of a part.
  static Heading of(Part part) {
    String says =
        part.text().opening(1).blocks().stream()
            .map(Heading::says)
            .findFirst()
            .filter(it -> !it.isBlank())
            .orElse(part.id());
    return new Heading(part.id(), says);
  }

  private static String says(Block block) {
    return switch (block) {
      case Block.Paragraph(List<Span> spans) ->
          spans.stream().map(Span::text).collect(Collectors.joining()).strip();
      case Block.Bullets(List<List<Span>> items) ->
          items.getFirst().stream().map(Span::text).collect(Collectors.joining()).strip();
      case Block.Fence _, Block.Packets _ -> "";
    };
  }
}
