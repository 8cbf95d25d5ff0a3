package pinhole.engine.firewall;

import java.util.Optional;
import pinhole.engine.net.FiveTuple;

/// How a new connection's SYN leaves a firewall that translates (RFC 2663).
///
/// @param leaving the tuple with which it leaves; equal to the arriving one if nothing is
///   translated
/// @param why the reason, empty if nothing is translated
record NatBinding(FiveTuple leaving, Optional<NatFinding> why) {}
