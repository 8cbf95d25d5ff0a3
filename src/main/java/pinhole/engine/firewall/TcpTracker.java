package pinhole.engine.firewall;

import java.util.EnumMap;
import java.util.Optional;
import pinhole.engine.net.Flags;
import pinhole.engine.net.TcpFlag;

/// Linux's TCP tracking table (`tcp_conntracks`): old state, direction and flag give the new state.
/// Windows are not checked.
final class TcpTracker {
  private static final String STATES = "no ss sr es fw cw la tw cl s2";

  /// One row a direction and flag; columns in the order of [#STATES]; `--` is invalid, `..` changes
  /// nothing.
  private static final String TABLE =
      """
      o-syn    ss ss .. .. .. .. .. ss ss s2
      o-synack -- -- sr -- -- -- -- -- -- sr
      o-fin    -- -- fw fw la la la tw cl --
      o-ack    es -- es es cw cw tw tw cl --
      o-rst    -- cl cl cl cl cl cl cl cl cl
      r-syn    -- s2 -- -- -- -- -- ss -- s2
      r-synack -- sr .. .. .. .. .. .. .. sr
      r-fin    -- -- fw fw la la la tw cl --
      r-ack    -- .. sr es cw cw tw tw cl ..
      r-rst    -- cl cl cl cl cl cl cl cl cl
      """;

  private static final TcpTracker ONLY = new TcpTracker();

  private final EnumMap<TrackedTcpState, String[]> byState = new EnumMap<>(TrackedTcpState.class);

  private TcpTracker() {
    String[] rows = TABLE.split("\n", -1);
    TrackedTcpState[] columns = new TrackedTcpState[10];
    String[] names = STATES.split(" ", -1);
    for (int c = 0; c < columns.length; c++) {
      columns[c] = state(names[c]);
      String[] cells = new String[10];
      for (int r = 0; r < cells.length; r++) {
        cells[r] = rows[r].substring(9).split(" ", -1)[c];
      }
      byState.put(columns[c], cells);
    }
  }

  /// The new state; empty if the segment fits nothing.
  static Optional<TrackedTcpState> next(TrackedTcpState old, CtDirection direction, Flags flags) {
    int row = direction.ordinal() * 5 + flag(flags);
    String cell = ONLY.byState.get(old)[row];
    return switch (cell) {
      case "--" -> Optional.empty();
      case ".." -> Optional.of(old);
      default -> Optional.of(state(cell));
    };
  }

  private static int flag(Flags flags) {
    if (flags.has(TcpFlag.RST)) {
      return 4;
    }
    if (flags.has(TcpFlag.SYN)) {
      return flags.has(TcpFlag.ACK) ? 1 : 0;
    }
    return flags.has(TcpFlag.FIN) ? 2 : 3;
  }

  private static TrackedTcpState state(String code) {
    return switch (code) {
      case "no" -> TrackedTcpState.NONE;
      case "ss" -> TrackedTcpState.SYN_SENT;
      case "s2" -> TrackedTcpState.SYN_SENT2;
      case "sr" -> TrackedTcpState.SYN_RECV;
      case "es" -> TrackedTcpState.ESTABLISHED;
      case "fw" -> TrackedTcpState.FIN_WAIT;
      case "cw" -> TrackedTcpState.CLOSE_WAIT;
      case "la" -> TrackedTcpState.LAST_ACK;
      case "tw" -> TrackedTcpState.TIME_WAIT;
      case "cl" -> TrackedTcpState.CLOSE;
      default -> throw new IllegalStateException("no such state: " + code);
    };
  }
}
