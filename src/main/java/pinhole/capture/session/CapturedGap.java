package pinhole.capture.session;

import pinhole.engine.net.SimTime;

/// Bytes of a control connection that are not in the capture: lines are not joined over it.
///
/// @param packet the number of the packet before which they are missing
/// @param at when that was seen
/// @param from who sent them
/// @param bytes how many
public record CapturedGap(int packet, SimTime at, Side from, long bytes) {}
