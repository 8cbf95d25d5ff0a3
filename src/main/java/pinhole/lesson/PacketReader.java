package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.lesson.Prose.Block;
import pinhole.lesson.Prose.Packet;
import pinhole.lesson.TextTree.Line;

/// Reads the rows of a `packets` card: `! 12 0.345 203.0.113.21:20 > 10.1.1.10:34311 SYN`.
final class PacketReader {
  private static final String END = "(\\S{1,60}:[0-9]{1,5})";
  private static final Pattern ROW =
      Pattern.compile(
          "(! ?)?\\s*([0-9]{1,6})\\s+([0-9]+[.][0-9]+)\\s+" + END + "\\s+>\\s+" + END + "\\s+(.+)");

  private PacketReader() {}

  static Block.Packets read(List<Line> lines, Complaints complaints) {
    List<Packet> rows = new ArrayList<>();
    for (Line line : lines) {
      Matcher row = ROW.matcher(line.text());
      if (row.matches()) {
        rows.add(packet(row));
      } else {
        complaints.add(line.number(), "text.packet");
      }
    }
    return new Block.Packets(rows);
  }

  private static Packet packet(Matcher row) {
    return new Packet(
        row.group(1) != null,
        Integer.parseInt(row.group(2)),
        row.group(3),
        row.group(4),
        row.group(5),
        row.group(6).strip());
  }
}
