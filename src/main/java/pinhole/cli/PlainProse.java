package pinhole.cli;

import java.util.List;
import java.util.stream.Collectors;
import pinhole.lesson.Prose;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Packet;
import pinhole.lesson.Prose.Span;

/// Prose as plain text, a paragraph a line.
final class PlainProse {
  private PlainProse() {}

  /// Each block ends with a blank line.
  static String of(Prose prose) {
    return prose.blocks().stream().map(it -> block(it) + "\n").collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    return switch (block) {
      case Block.Paragraph(List<Span> spans) -> words(spans);
      case Block.Bullets(List<List<Span>> items) ->
          items.stream().map(it -> "- " + words(it)).collect(Collectors.joining("\n"));
      case Block.Fence(String _, List<String> lines) ->
          lines.stream().map(it -> "    " + it).collect(Collectors.joining("\n"));
      case Block.Packets(List<Packet> rows) ->
          rows.stream().map(PlainProse::row).collect(Collectors.joining("\n"));
    };
  }

  private static String row(Packet row) {
    String mark = row.decisive() ? "  ! " : "    ";
    String ends = row.from() + " > " + row.to();
    return mark + row.number() + " " + row.time() + " " + ends + " " + row.says();
  }

  private static String words(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
