package pinhole.engine.firewall;

import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;

/// A firewall as a pure function of a segment. The segment passes netfilter's hooks in their real
/// order: prerouting (tracking, pinholes, destination), forward (rules), postrouting (source, ALG,
/// sequence numbers, and only then the new entry is kept).
public final class Firewall {
  private Firewall() {}

  /// One segment arrives.
  public static Passage pass(
      FirewallSetup setup, FirewallState state, Segment segment, Direction direction, SimTime now) {
    return new Crossing(setup, state, segment, direction, now).pass();
  }
}
