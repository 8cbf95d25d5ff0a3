package pinhole.engine.firewall;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Segment;

/// Chooses the translation of a new connection (RFC 2663, netfilter's `nat` hooks).
final class NatTable {
  /// How many ports a translation may choose from: 1024 to 65535.
  private static final int PORTS = 64_512;

  private NatTable() {}

  /// The binding for a SYN that uses no pinhole, or one of a control connection without
  /// translation.
  static NatBinding bind(Nat nat, FiveTuple tuple, Direction direction, ConntrackTable entries) {
    return switch (nat) {
      case Nat.None _ -> new NatBinding(tuple, Optional.empty());
      case Nat.Masquerade(Address outside) -> hide(outside, tuple, direction, entries);
      case Nat.Forward forward -> {
        if (direction == Direction.OUT) {
          yield tuple.source().address().equals(forward.inside())
              ? hide(forward.outside(), tuple, direction, entries)
              : new NatBinding(tuple, Optional.empty());
        }
        Endpoint to = tuple.destination();
        boolean forwarded =
            to.address().equals(forward.outside()) && forwards(forward.ports(), to.port());
        yield forwarded
            ? new NatBinding(
                tuple.withDestination(new Endpoint(forward.inside(), to.port())),
                Optional.of(new NatFinding.PortForwarded()))
            : new NatBinding(tuple, Optional.empty());
      }
    };
  }

  /// The binding for a SYN that uses a pinhole of a translated control connection
  /// (`nf_nat_follow_master`).
  static NatBinding follow(Expectation expectation, ConntrackEntry master, FiveTuple tuple) {
    CtDirection said = expectation.announcedBy();
    Address source = master.tuple(said).destination().address();
    Address destination = master.tuple(said).source().address();
    FiveTuple leaving =
        FiveTuple.tcp(
            new Endpoint(source, tuple.source().port()),
            new Endpoint(destination, expectation.announced().port()));
    return new NatBinding(
        leaving,
        leaving.equals(tuple) ? Optional.empty() : Optional.of(new NatFinding.FollowsControl()));
  }

  private static boolean forwards(List<PortRange> ports, int port) {
    for (PortRange range : ports) {
      if (range.contains(port)) {
        return true;
      }
    }
    return false;
  }

  /// An ICMP error as it follows the connection that it reports on: its contents are translated
  /// back, and a reporter on the hidden side is hidden with the host there
  /// (`nf_nat_icmp_reply_translation`).
  ///
  /// @param way which way the error goes
  static Segment report(ConntrackEntry entry, CtDirection way, Segment error) {
    if (!entry.translated() || !(error.payload() instanceof Payload.IcmpError said)) {
      return error;
    }
    FiveTuple arriving = entry.tuple(way);
    FiveTuple leaving = entry.leaving(way);
    Endpoint reporter =
        arriving.source().address().equals(leaving.source().address())
            ? error.tuple().source()
            : new Endpoint(leaving.source().address(), 0);
    Endpoint to = new Endpoint(leaving.destination().address(), 0);
    return error
        .withTuple(new FiveTuple(error.tuple().protocol(), reporter, to))
        .withPayload(new Payload.IcmpError(said.kind(), leaving.reversed(), said.seq()));
  }

  /// The firewall's own outside address, if it translates.
  static Optional<Address> outside(Nat nat) {
    return switch (nat) {
      case Nat.None _ -> Optional.empty();
      case Nat.Masquerade(Address outside) -> Optional.of(outside);
      case Nat.Forward forward -> Optional.of(forward.outside());
    };
  }

  private static NatBinding hide(
      Address outside, FiveTuple tuple, Direction direction, ConntrackTable entries) {
    if (direction == Direction.IN) {
      return new NatBinding(tuple, Optional.empty());
    }
    FiveTuple leaving = tuple.withSource(new Endpoint(outside, tuple.source().port()));
    // If none of them is free the segment leaves as it can; a real kernel would drop it.
    for (int tries = 0; tries < PORTS && entries.answers(leaving.reversed()); tries++) {
      int next = leaving.source().port() % 65535 + 1;
      leaving = tuple.withSource(new Endpoint(outside, Math.max(1024, next)));
    }
    return new NatBinding(leaving, Optional.of(new NatFinding.SourceHidden()));
  }
}
