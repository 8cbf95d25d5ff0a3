package pinhole.engine.firewall;

import java.util.Optional;
import pinhole.engine.net.IcmpKind;

/// What kind of device a firewall is, beyond its rules.
///
/// @param algProfile whose ALG it has, if its ALG is on
/// @param algLoose whether the Linux helper believes an announced address that is not the sender's
///   (module parameter `loose`, off by default)
/// @param rejectWith what the defaults answer when they reject; empty for a TCP reset
/// @param sees which half of the traffic comes by
/// @param pickUp whether a connection may be picked up in the middle (`nf_conntrack_tcp_loose`)
/// @param idleMicros how long an established connection may be silent before it is forgotten
/// @param stateless whether it keeps no table of connections, so that its rules decide on every
///   segment; such a device neither translates nor reads along
public record FirewallTraits(
    AlgProfile algProfile,
    boolean algLoose,
    Optional<IcmpKind> rejectWith,
    Sees sees,
    boolean pickUp,
    long idleMicros,
    boolean stateless) {
  /// Linux as it comes.
  public static final FirewallTraits LINUX =
      new FirewallTraits(
          AlgProfile.LINUX,
          false,
          Optional.empty(),
          Sees.BOTH,
          true,
          TrackedTcpState.ESTABLISHED.timeoutMicros(),
          false);

  /// The same device with another ALG.
  public FirewallTraits withAlg(AlgProfile other) {
    return new FirewallTraits(other, algLoose, rejectWith, sees, pickUp, idleMicros, stateless);
  }

  /// The same device, its defaults rejecting in another way.
  public FirewallTraits withRejection(Optional<IcmpKind> other) {
    return new FirewallTraits(algProfile, algLoose, other, sees, pickUp, idleMicros, stateless);
  }

  /// The same device on another path.
  public FirewallTraits seeing(Sees other) {
    return new FirewallTraits(
        algProfile, algLoose, rejectWith, other, pickUp, idleMicros, stateless);
  }

  /// The same device with another patience for idle connections.
  public FirewallTraits forgettingAfter(long micros) {
    return new FirewallTraits(algProfile, algLoose, rejectWith, sees, pickUp, micros, stateless);
  }

  /// The same device, with or without a table of connections.
  public FirewallTraits remembering(boolean on) {
    return new FirewallTraits(algProfile, algLoose, rejectWith, sees, pickUp, idleMicros, !on);
  }
}
