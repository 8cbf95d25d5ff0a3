package pinhole.ui.stage.cards;

import java.util.List;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;

/// What a rule card shows at an instant.
///
/// @param wall which firewall
/// @param acting whether this firewall is what matters now
/// @param status what it is doing
/// @param row which row is being read, from 1; 0 if none is
/// @param rowsToRead how many rows there are to read
/// @param direction which way the segment crosses
/// @param rows the rows
/// @param defaultIn what happens to the rest on its way in
/// @param defaultOut what happens to the rest on its way out
/// @param over whether all is over, so that the hits are the result
record CardView(
    DeviceId wall,
    boolean acting,
    Status status,
    int row,
    int rowsToRead,
    Direction direction,
    List<CardRow> rows,
    Verdict defaultIn,
    Verdict defaultOut,
    boolean over) {
  CardView {
    rows = List.copyOf(rows);
  }

  Verdict policy(Direction way) {
    return way == Direction.IN ? defaultIn : defaultOut;
  }

  /// What a firewall is doing.
  enum Status {
    /// Nothing came yet.
    IDLE,
    /// The segment has not come yet.
    WAITING,
    /// It compares.
    CHECKING,
    /// It let the segment in.
    LET_IN,
    /// It let the segment out.
    LET_OUT,
    /// The segment belongs to a known connection.
    KNOWN,
    /// The segment used a pinhole.
    PINHOLE,
    /// The segment was discarded.
    DROPPED,
    /// The segment was refused.
    REJECTED,
    /// The ALG opened a pinhole.
    OPENED,
    /// The ALG could not read the segment.
    BLIND,
    /// The header was rewritten.
    REWRITING,
    /// It only routes.
    ROUTING
  }
}
