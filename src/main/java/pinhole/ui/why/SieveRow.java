package pinhole.ui.why;

import java.util.List;
import pinhole.explain.RowResult;

/// A row of the table: what a wall compared a segment with, or a reason in a sentence.
///
/// @param kind what it is
/// @param title its heading
/// @param shortTitle its heading where there is little room
/// @param cells one for each field; empty if it says something instead
/// @param says what it says instead, may be empty
/// @param state how far the reading has come
/// @param result what came of it
/// @param spoken what a screen reader says of it
record SieveRow(
    Kind kind,
    String title,
    String shortTitle,
    List<Cell> cells,
    String says,
    State state,
    RowResult result,
    String spoken) {
  SieveRow {
    cells = List.copyOf(cells);
  }

  /// What a row is.
  enum Kind {
    /// The segment itself.
    SEGMENT,
    /// A known connection, or that there is none.
    KNOWN,
    /// A pinhole, or that there is none.
    EXPECTED,
    /// A rule.
    RULE,
    /// What happens to the rest.
    DEFAULT,
    /// What the ALG made of it.
    ALG,
    /// What NAT made of it.
    NAT,
    /// Something about the wall itself.
    NOTE,
    /// A reason of a host.
    REASON
  }

  /// How far the reading has come.
  enum State {
    /// It was read and did not decide.
    READ,
    /// It is being read.
    READING,
    /// It decided.
    DECIDES,
    /// It was not reached.
    LATER
  }

  /// What came of comparing one cell.
  enum Mark {
    /// There is nothing to compare.
    PLAIN,
    /// It agrees.
    MATCHES,
    /// It is the first that differs.
    DIFFERS,
    /// Nobody looked at it.
    UNTESTED
  }

  /// One cell.
  ///
  /// @param text what is asked for
  /// @param mark what came of it
  record Cell(String text, Mark mark) {}

  SieveRow withSpoken(String words) {
    return new SieveRow(kind, title, shortTitle, cells, says, state, result, words);
  }
}
