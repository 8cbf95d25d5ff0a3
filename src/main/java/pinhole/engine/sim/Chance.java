package pinhole.engine.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.SplittableRandom;
import pinhole.engine.net.PortRange;

/// Everything random in one run: the same seed gives the same numbers, on every machine.
final class Chance {
  /// Linux's ephemeral ports.
  private static final PortRange EPHEMERAL = new PortRange(32768, 60999);

  private final SplittableRandom random;
  private final Deque<Integer> control = new ArrayDeque<>();
  private final Deque<Integer> clientData;
  private final Deque<Integer> serverData;

  Chance(Scenario scenario) {
    random = new SplittableRandom(scenario.seed());
    scenario.lab().ports().control().ifPresent(control::add);
    clientData = new ArrayDeque<>(scenario.lab().ports().clientData());
    serverData = new ArrayDeque<>(scenario.lab().ports().serverData());
  }

  /// An initial sequence number.
  long iss() {
    return random.nextLong(1L << 32);
  }

  /// A port for the client's end of a control connection.
  ///
  /// @param session the plan is for the first one
  int controlPort(int session) {
    return session > 0 || control.isEmpty() ? any(EPHEMERAL) : control.removeFirst();
  }

  /// A port on which a host awaits a data connection.
  ///
  /// @param range the host's own wish; empty for any ephemeral port
  int listeningPort(DeviceId host, Optional<PortRange> range) {
    boolean client = host == DeviceId.CLIENT;
    Deque<Integer> planned = client ? clientData : serverData;
    boolean wish = client && range.isPresent();
    return wish || planned.isEmpty() ? any(range.orElse(EPHEMERAL)) : planned.removeFirst();
  }

  /// A port from which a host opens a data connection.
  int callingPort(DeviceId host) {
    return host == DeviceId.CLIENT ? listeningPort(host, Optional.empty()) : any(EPHEMERAL);
  }

  private int any(PortRange range) {
    return random.nextInt(range.low(), range.high() + 1);
  }
}
