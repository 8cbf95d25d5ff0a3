package pinhole.engine.firewall;

import pinhole.engine.net.FiveTuple;

/// A header rewritten on its way through.
///
/// @param before as it arrived
/// @param after as it leaves
/// @param why by which binding
public record Translation(FiveTuple before, FiveTuple after, NatFinding why) {}
