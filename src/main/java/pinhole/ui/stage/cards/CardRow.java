package pinhole.ui.stage.cards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.Field;
import pinhole.explain.RowResult;

/// A row of a rule card.
///
/// @param kind what it is
/// @param number the rule's index, from 0; else 0
/// @param name the rule's name, may be empty
/// @param on whether the rule counts
/// @param cells what it asks for, empty if it only says something
/// @param says what it says instead of cells, may be empty
/// @param cell the cell that differs, or is being compared
/// @param state how far the reading has come
/// @param result what came of it
/// @param hits how many segments it decided on
/// @param spoken what a screen reader says of it
/// @param swap what NAT put in place of what, in a row that says so
record CardRow(
    Kind kind,
    int number,
    String name,
    boolean on,
    Optional<Cells> cells,
    String says,
    Optional<Field> cell,
    State state,
    RowResult result,
    long hits,
    String spoken,
    Optional<Swap> swap) {
  CardRow(
      Kind kind,
      int number,
      String name,
      boolean on,
      Optional<Cells> cells,
      String says,
      Optional<Field> cell,
      State state,
      RowResult result,
      long hits,
      String spoken) {
    this(kind, number, name, on, cells, says, cell, state, result, hits, spoken, Optional.empty());
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
    /// Rules that were not asked.
    SKIPPED,
    /// Why no rows are read.
    NOTE
  }

  /// How far the reading has come.
  enum State {
    /// It was read.
    READ,
    /// It is being read, or it decided.
    NOW,
    /// It is not reached.
    LATER
  }

  /// What NAT put in place of what.
  ///
  /// @param where what it stands for in the header
  /// @param before what stood there
  /// @param after what stands there now
  /// @param besides what else there is to say, may be empty
  record Swap(String where, String before, String after, String besides) {}

  /// The six cells of a row, as text.
  record Cells(
      String direction,
      String protocol,
      String source,
      String sourcePort,
      String destination,
      String destinationPort) {
    /// One of them.
    String of(Field field) {
      return switch (field) {
        case DIRECTION -> direction;
        case PROTOCOL -> protocol;
        case SOURCE -> source;
        case SOURCE_PORT -> sourcePort;
        case DESTINATION -> destination;
        case DESTINATION_PORT -> destinationPort;
      };
    }

    /// Those of its ports that are lists.
    List<String> lists() {
      return Stream.of(sourcePort, destinationPort).filter(p -> p.contains(",")).toList();
    }
  }

  /// Whether another row says the same in its cells and in its result.
  boolean sameCells(CardRow other) {
    return kind == other.kind
        && on == other.on
        && cells.equals(other.cells)
        && says.equals(other.says)
        && result == other.result;
  }

  CardRow withName(String newName) {
    return new CardRow(
        kind, number, newName, on, cells, says, cell, state, result, hits, spoken, swap);
  }

  CardRow withCell(Optional<Field> newCell) {
    return new CardRow(
        kind, number, name, on, cells, says, newCell, state, result, hits, spoken, swap);
  }

  CardRow withResult(RowResult newResult) {
    return new CardRow(
        kind, number, name, on, cells, says, cell, state, newResult, hits, spoken, swap);
  }

  CardRow withSpoken(String newSpoken) {
    return new CardRow(
        kind, number, name, on, cells, says, cell, state, result, hits, newSpoken, swap);
  }

  CardRow withSwap(Swap newSwap) {
    Optional<Swap> put = Optional.of(newSwap);
    return new CardRow(kind, number, name, on, cells, says, cell, state, result, hits, spoken, put);
  }
}
