package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.firewall.Field;
import pinhole.engine.net.FiveTuple;
import pinhole.explain.Asked;
import pinhole.explain.RowResult;
import pinhole.ui.why.SieveRow.Cell;
import pinhole.ui.why.SieveRow.Mark;
import pinhole.ui.why.SieveRow.State;

/// What a screen reader says of a row.
final class Spoken {
  private final WhyWords words;

  Spoken(WhyWords words) {
    this.words = words;
  }

  /// A row that compares nothing.
  SieveRow plain(SieveRow row) {
    String text =
        row.cells().isEmpty()
            ? row.says()
            : words.of(
                "spoken.cells",
                row.cells().get(0).text(),
                row.cells().get(1).text(),
                row.cells().get(2).text(),
                row.cells().get(3).text(),
                row.cells().get(4).text(),
                row.cells().get(5).text());
    return row.withSpoken(words.of("spoken.row", row.title(), text) + result(row));
  }

  /// "Rule 2: in matches, TCP matches, destination port 20 does not match 34311. No match."
  SieveRow compared(SieveRow row, Asked segment) {
    if (row.cells().isEmpty() || row.result() == RowResult.OFF) {
      return row.cells().isEmpty()
          ? plain(row)
          : row.withSpoken(words.of("spoken.off", row.title()));
    }
    List<String> parts = new ArrayList<>();
    for (Field field : Field.values()) {
      Cell cell = row.cells().get(field.ordinal());
      boolean worth = !cell.text().equals(words.of("any"));
      if (cell.mark() == Mark.MATCHES && worth) {
        parts.add(words.of("spoken.matches", named(field, cell.text())));
      } else if (cell.mark() == Mark.DIFFERS) {
        parts.add(differs(field, cell, segment.byRules()));
      }
    }
    String text =
        parts.isEmpty() ? words.of("spoken.all") : String.join(words.of("spoken.and"), parts);
    return row.withSpoken(
        words.of("spoken.row", row.title(), words.of("spoken.end", text)) + result(row));
  }

  private String result(SieveRow row) {
    if (row.result() == RowResult.NONE) {
      return "";
    }
    String word = words.of("spoken", row.result());
    return " " + (row.state() == State.DECIDES ? words.of("spoken.decides", word) : word);
  }

  private String named(Field field, String value) {
    return switch (field) {
      case DIRECTION, PROTOCOL -> value;
      case SOURCE, SOURCE_PORT, DESTINATION, DESTINATION_PORT ->
          words.of("spoken.field", words.explainer().field(field), value);
    };
  }

  private String differs(Field field, Cell cell, FiveTuple tuple) {
    String found =
        switch (field) {
          case DIRECTION -> "";
          case PROTOCOL -> tuple.protocol().name();
          case SOURCE -> tuple.source().address().toString();
          case SOURCE_PORT -> WhyWords.port(tuple.source().port());
          case DESTINATION -> tuple.destination().address().toString();
          case DESTINATION_PORT -> WhyWords.port(tuple.destination().port());
        };
    return found.isEmpty()
        ? words.of("spoken.other-way", cell.text())
        : words.of("spoken.differs", named(field, cell.text()), found);
  }
}
