package pinhole.engine.firewall;

import java.util.List;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;

/// How a firewall translates addresses (RFC 2663).
public sealed interface Nat {
  /// Not at all.
  record None() implements Nat {}

  /// What leaves gets the outside address as its source (NAPT).
  ///
  /// @param outside the firewall's own address on the outside
  record Masquerade(Address outside) implements Nat {}

  /// Calls to the outside address on these ports go to the inside host, and what that host sends of
  /// its own accord gets the outside address.
  ///
  /// @param outside the firewall's own address on the outside
  /// @param inside the protected host
  /// @param ports which ports are forwarded
  record Forward(Address outside, Address inside, List<PortRange> ports) implements Nat {
    /// Copies the list.
    public Forward {
      ports = List.copyOf(ports);
    }
  }
}
