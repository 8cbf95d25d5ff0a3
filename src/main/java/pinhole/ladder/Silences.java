package pinhole.ladder;

import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Storyline;
import pinhole.ladder.Row.Wait;
import pinhole.ladder.Row.Wait.Why;

/// Finds the silences between rows.
final class Silences {
  private Optional<Row> last = Optional.empty();
  private long before;

  /// The silence before a row, empty if it comes at once. Called with every row, in order.
  Optional<Wait> before(Row next) {
    Optional<Wait> found = last.flatMap(row -> between(row.at(), next));
    before = found.map(Wait::micros).orElse(0L);
    last = Optional.of(next);
    return found;
  }

  /// Whether nothing parts two rows.
  static boolean close(SimTime earlier, SimTime later) {
    return later.micros() - earlier.micros() < Storyline.SILENCE_MICROS;
  }

  private Optional<Wait> between(SimTime from, Row next) {
    if (close(from, next.at())) {
      return Optional.empty();
    }
    if (next instanceof Row.Turn(Moment moment) && moment.kind() == Moment.Kind.GAVE_UP) {
      return Optional.of(new Wait(from, next.at(), Optional.of(moment.device()), Why.TIME_UP));
    }
    if (next instanceof Row.Sent(Message message, var _) && message.attempt() > 1) {
      long silent = next.at().micros() - from.micros();
      Optional<DeviceId> waiting = Optional.of(message.from());
      return Optional.of(new Wait(from, next.at(), waiting, again(silent)));
    }
    return Optional.of(new Wait(from, next.at(), Optional.empty(), Why.NOTHING));
  }

  private Why again(long silent) {
    boolean twice = before > 0 && silent >= before * 3 / 2 && silent <= before * 5 / 2;
    return twice ? Why.TWICE_AS_LONG : Why.NO_ANSWER;
  }
}
