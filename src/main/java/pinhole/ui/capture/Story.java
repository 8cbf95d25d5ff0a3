package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.capture.report.PacketRow;
import pinhole.capture.report.SessionReport;

/// A session as its timeline shows it: what happened, in which parts, and how long nothing did.
///
/// @param stops the ticks, in order
/// @param parts the brackets over them
/// @param waits the silences between them
record Story(List<Stop> stops, List<Part> parts, List<Wait> waits) {
  private static final long SILENCE = 500_000; // microseconds

  /// Copies the lists.
  Story {
    stops = List.copyOf(stops);
    parts = List.copyOf(parts);
    waits = List.copyOf(waits);
  }

  /// A silence.
  ///
  /// @param after the tick before it
  /// @param micros how long it is
  record Wait(int after, long micros) {}

  /// Some ticks that belong together.
  ///
  /// @param title what they are about
  /// @param brief the same where there is little room
  record Part(String title, String brief, int first, int last) {}

  /// Reads a report.
  static Story of(SessionReport report, Words words) {
    Sorts sorts = new Sorts(report.session());
    List<Stop> stops = stops(report, sorts);
    List<Wait> waits = waits(stops, report.packets(), sorts);
    return new Story(stops, new Parts(report, words).of(stops), waits);
  }

  private static List<Stop> stops(SessionReport report, Sorts sorts) {
    List<Stop> stops = new ArrayList<>();
    List<PacketRow> rows = report.packets();
    for (int i = 0; i < rows.size(); i++) {
      PacketRow row = rows.get(i);
      int at = i;
      Optional<Sort> sort = sorts.of(row);
      boolean more =
          sort.isPresent() && !stops.isEmpty() && continues(stops.getLast(), row, sort.get());
      if (more && flows(rows.get(stops.getLast().last()), row, sorts)) {
        stops.set(stops.size() - 1, stops.getLast().with(at, !sorts.joined(row)));
      } else {
        sort.ifPresent(it -> stops.add(new Stop(at, at, row, 1, it)));
      }
    }
    return stops;
  }

  /// Whether a packet only carries more of what the one before it carried.
  private static boolean continues(Stop before, PacketRow row, Sort sort) {
    return (sort == Sort.DATA || sort == Sort.TLS)
        && before.sort() == sort
        && before.packet().phase() == row.phase()
        && before.packet().from() == row.from();
  }

  /// Whether one packet follows the other without a silence.
  private static boolean flows(PacketRow before, PacketRow row, Sorts sorts) {
    long silence = row.at().micros() - before.at().micros();
    return silence < SILENCE || sorts.joined(before);
  }

  private static List<Wait> waits(List<Stop> stops, List<PacketRow> rows, Sorts sorts) {
    List<Wait> waits = new ArrayList<>();
    for (int i = 0; i + 1 < stops.size(); i++) {
      PacketRow before = rows.get(stops.get(i).last());
      PacketRow after = stops.get(i + 1).packet();
      if (!flows(before, after, sorts)) {
        waits.add(new Wait(i, after.at().micros() - before.at().micros()));
      }
    }
    return waits;
  }

  /// The tick at which a row of the session stands, or the last one before it.
  int at(int row) {
    int found = -1;
    for (int i = 0; i < stops.size() && stops.get(i).row() <= row; i++) {
      found = i;
    }
    return Math.min(Math.max(found, 0), stops.size() - 1);
  }

  /// Where the next part begins, or this one or the one before it.
  ///
  /// @param stop where one is
  /// @param way 1 or -1
  int chapter(int stop, int way) {
    if (way > 0) {
      return parts.stream()
          .mapToInt(Part::first)
          .filter(first -> first > stop)
          .findFirst()
          .orElse(stops.size() - 1);
    }
    return parts.reversed().stream()
        .mapToInt(Part::first)
        .filter(first -> first < stop)
        .findFirst()
        .orElse(0);
  }
}
