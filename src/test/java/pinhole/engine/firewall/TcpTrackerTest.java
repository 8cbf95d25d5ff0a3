package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.engine.net.Flags;

/// Linux's table, written out a second time by hand from its documentation: `-` is invalid, `=`
/// changes nothing.
class TcpTrackerTest {
  private static final List<TrackedTcpState> COLUMNS =
      List.of(
          TrackedTcpState.NONE,
          TrackedTcpState.SYN_SENT,
          TrackedTcpState.SYN_RECV,
          TrackedTcpState.ESTABLISHED,
          TrackedTcpState.FIN_WAIT,
          TrackedTcpState.CLOSE_WAIT,
          TrackedTcpState.LAST_ACK,
          TrackedTcpState.TIME_WAIT,
          TrackedTcpState.CLOSE,
          TrackedTcpState.SYN_SENT2);

  @ParameterizedTest
  @CsvSource({
    "ORIGINAL, SYN, SYN_SENT SYN_SENT = = = = = SYN_SENT SYN_SENT =",
    "ORIGINAL, SYN_ACK, - - SYN_RECV - - - - - - SYN_RECV",
    "ORIGINAL, FIN, - - FIN_WAIT FIN_WAIT LAST_ACK LAST_ACK LAST_ACK TIME_WAIT CLOSE -",
    "ORIGINAL, ACK,"
        + " ESTABLISHED - ESTABLISHED ESTABLISHED CLOSE_WAIT CLOSE_WAIT TIME_WAIT TIME_WAIT CLOSE -",
    "ORIGINAL, RST, - CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE",
    "REPLY, SYN, - SYN_SENT2 - - - - - SYN_SENT - =",
    "REPLY, SYN_ACK, - SYN_RECV = = = = = = = SYN_RECV",
    "REPLY, FIN, - - FIN_WAIT FIN_WAIT LAST_ACK LAST_ACK LAST_ACK TIME_WAIT CLOSE -",
    "REPLY, ACK, - = SYN_RECV ESTABLISHED CLOSE_WAIT CLOSE_WAIT TIME_WAIT TIME_WAIT CLOSE =",
    "REPLY, RST, - CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE CLOSE"
  })
  void everyState_segment_movesAsInLinux(CtDirection direction, String kind, String row) {
    String[] cells = row.split(" ", -1);
    for (int i = 0; i < cells.length; i++) {
      TrackedTcpState old = COLUMNS.get(i);
      Optional<TrackedTcpState> next =
          switch (cells[i]) {
            case "-" -> Optional.empty();
            case "=" -> Optional.of(old);
            default -> Optional.of(TrackedTcpState.valueOf(cells[i]));
          };
      assertThat(TcpTracker.next(old, direction, flags(kind))).as("from %s", old).isEqualTo(next);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SYN_SENT, 120",
    "SYN_RECV, 60",
    "ESTABLISHED, 432000",
    "FIN_WAIT, 120",
    "CLOSE_WAIT, 60",
    "LAST_ACK, 30",
    "TIME_WAIT, 120",
    "CLOSE, 10"
  })
  void state_idle_isForgottenAfterLinuxsDefault(TrackedTcpState state, long seconds) {
    assertThat(state.timeoutMicros()).isEqualTo(seconds * 1_000_000);
  }

  private static Flags flags(String kind) {
    return switch (kind) {
      case "SYN" -> Wall.SYN;
      case "SYN_ACK" -> Wall.SYN_ACK;
      case "FIN" -> Wall.FIN;
      case "ACK" -> Wall.PUSH;
      case "RST" -> Wall.RST;
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
