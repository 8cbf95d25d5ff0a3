package pinhole.engine.firewall;

import pinhole.engine.net.Address;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;

/// A firewall as a pure function of a segment. The segment passes netfilter's hooks in their real
/// order: prerouting (tracking, pinholes, destination), forward (rules), postrouting (source, ALG,
/// sequence numbers, and only then the new entry is kept).
public final class Firewall {
  private Firewall() {}

  /// One segment arrives.
  ///
  /// @param self the firewall's own address on the side that the segment came from: who reports it,
  ///   if it is rejected with an ICMP error
  public static Passage pass(
      FirewallSetup setup,
      FirewallState state,
      Segment segment,
      Direction direction,
      SimTime now,
      Address self) {
    return new Crossing(setup, state, segment, direction, now, self).pass();
  }

  /// One segment arrives at a firewall whose addresses are not known, but for the outside one if it
  /// translates. Inside, it reports in the name of the host that was called, as a filter that
  /// bridges does.
  public static Passage pass(
      FirewallSetup setup, FirewallState state, Segment segment, Direction direction, SimTime now) {
    Address called = segment.tuple().destination().address();
    Address self =
        direction == Direction.IN ? NatTable.outside(setup.nat()).orElse(called) : called;
    return pass(setup, state, segment, direction, now, self);
  }
}
