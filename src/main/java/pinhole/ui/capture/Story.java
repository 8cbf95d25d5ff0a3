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
    List<Stop> stops = stops(report);
    return new Story(stops, new Parts(report, words).of(stops), waits(stops, report.packets()));
  }

  private static List<Stop> stops(SessionReport report) {
    Sorts sorts = new Sorts(report.session());
    List<Stop> stops = new ArrayList<>();
    List<PacketRow> rows = report.packets();
    for (int i = 0; i < rows.size(); i++) {
      PacketRow row = rows.get(i);
      int at = i;
      Optional<Sort> sort = sorts.of(row);
      if (sort.isPresent() && continues(stops, row, sort.get(), rows)) {
        stops.set(stops.size() - 1, stops.getLast().with(at));
      } else {
        sort.ifPresent(it -> stops.add(new Stop(at, at, row, 1, it)));
      }
    }
    return stops;
  }

  /// Packets that only carry data are one tick, as long as they follow each other.
  private static boolean continues(
      List<Stop> stops, PacketRow row, Sort sort, List<PacketRow> rows) {
    if (stops.isEmpty() || sort != Sort.DATA && sort != Sort.TLS) {
      return false;
    }
    Stop before = stops.getLast();
    long silence = row.at().micros() - rows.get(before.last()).at().micros();
    return before.sort() == sort
        && before.packet().phase() == row.phase()
        && before.packet().from() == row.from()
        && silence < SILENCE;
  }

  private static List<Wait> waits(List<Stop> stops, List<PacketRow> rows) {
    List<Wait> waits = new ArrayList<>();
    for (int i = 0; i + 1 < stops.size(); i++) {
      long from = rows.get(stops.get(i).last()).at().micros();
      long micros = stops.get(i + 1).packet().at().micros() - from;
      if (micros >= SILENCE) {
        waits.add(new Wait(i, micros));
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
