package pinhole.engine.sim;

import java.util.ArrayDeque;
import java.util.Deque;
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

  /// A port for the client's end of the control connection.
  int controlPort() {
    return control.isEmpty() ? any(EPHEMERAL) : control.removeFirst();
  }

  /// A port on which a host awaits a data connection.
  int listeningPort(DeviceId host, PortRange range) {
    Deque<Integer> planned = host == DeviceId.CLIENT ? clientData : serverData;
    return planned.isEmpty() ? any(range) : planned.removeFirst();
  }

  /// A port from which a host opens a data connection.
  int callingPort(DeviceId host) {
    return host == DeviceId.CLIENT ? listeningPort(host, EPHEMERAL) : any(EPHEMERAL);
  }

  /// The ports that a host picks from when it is not told which.
  static PortRange ephemeralRange() {
    return EPHEMERAL;
  }

  private int any(PortRange range) {
    return random.nextInt(range.low(), range.high() + 1);
  }
}
