package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Flags;
import pinhole.engine.net.TcpFlag;

/// Linux's TCP tracking table (`tcp_conntracks`): old state, direction and flag give the new state.
/// Windows are not checked. What bears none of the flags in it is invalid.
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

  private static final EnumMap<TrackedTcpState, List<Optional<TrackedTcpState>>> NEXT = table();

  private TcpTracker() {}

  private static EnumMap<TrackedTcpState, List<Optional<TrackedTcpState>>> table() {
    EnumMap<TrackedTcpState, List<Optional<TrackedTcpState>>> table =
        new EnumMap<>(TrackedTcpState.class);
    List<String> rows = TABLE.lines().toList();
    for (int at = 0; at < STATES.length(); at += 3) {
      TrackedTcpState old = state(STATES.substring(at, at + 2));
      List<Optional<TrackedTcpState>> column = new ArrayList<>();
      for (String row : rows) {
        column.add(cell(old, row.substring(9 + at, 11 + at)));
      }
      table.put(old, List.copyOf(column));
    }
    return table;
  }

  private static Optional<TrackedTcpState> cell(TrackedTcpState old, String code) {
    return switch (code) {
      case "--" -> Optional.empty();
      case ".." -> Optional.of(old);
      default -> Optional.of(state(code));
    };
  }

  /// The new state; empty if the segment fits nothing.
  static Optional<TrackedTcpState> next(TrackedTcpState old, CtDirection direction, Flags flags) {
    int flag = flag(flags);
    return flag < 0
        ? Optional.empty()
        : NEXT.get(old).get((direction == CtDirection.ORIGINAL ? 0 : 5) + flag);
  }

  private static int flag(Flags flags) {
    if (flags.has(TcpFlag.RST)) {
      return 4;
    }
    if (flags.has(TcpFlag.SYN)) {
      return flags.has(TcpFlag.ACK) ? 1 : 0;
    }
    if (flags.has(TcpFlag.FIN)) {
      return 2;
    }
    return flags.has(TcpFlag.ACK) ? 3 : -1;
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
