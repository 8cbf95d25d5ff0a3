package pinhole.ladder;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;

/// Finds rows.
public final class Places {
  private Places() {}

  /// The row that stands for a segment: its own, or the fold that holds it; -1 for none.
  public static int of(List<Row> rows, int number) {
    int fold = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).standsFor(number)) {
        if (!(rows.get(i) instanceof Row.Fold)) {
          return i;
        }
        fold = i;
      }
    }
    return fold;
  }

  /// The row of the playhead: that of its moment, or the silence after it, or else the last row
  /// that has begun; -1 before the first.
  public static int at(List<Row> rows, Optional<Moment> moment, SimTime now) {
    int found = moment.map(m -> of(rows, m)).orElse(-1);
    if (found < 0) {
      found = lastBegun(rows, now);
    }
    boolean waits =
        found >= 0
            && found + 1 < rows.size()
            && rows.get(found) instanceof Row.Sent(Message message, var _)
            && message.ends().compareTo(now) < 0
            && rows.get(found + 1) instanceof Row.Wait wait
            && wait.until().compareTo(now) > 0;
    return waits ? found + 1 : found;
  }

  /// The row that is the heading of an open fold; -1 for none.
  public static int ofFold(List<Row> rows, int key) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i) instanceof Row.Fold fold && fold.key() == key) {
        return i;
      }
    }
    return -1;
  }

  private static int of(List<Row> rows, Moment moment) {
    if (moment.segment().isPresent()) {
      return of(rows, moment.segment().get().number());
    }
    for (int i = 0; i < rows.size(); i++) {
      boolean here =
          switch (rows.get(i)) {
            case Row.Turn turn -> turn.moment().equals(moment);
            case Row.Wait wait -> wait.until().equals(moment.at());
            case Row.Sent _, Row.Fold _, Row.Unseen _ -> false;
          };
      if (here) {
        return i;
      }
    }
    return -1;
  }

  private static int lastBegun(List<Row> rows, SimTime now) {
    int found = -1;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (row.at().compareTo(now) <= 0 && !(row instanceof Row.Unseen)) {
        found = i;
      }
    }
    return found;
  }
}
