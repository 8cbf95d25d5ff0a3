package pinhole.ui.stage.model;

import pinhole.engine.sim.DeviceId;

/// An announcement that TLS hides.
///
/// @param number the segment
/// @param keyword the verb or the code of the line
/// @param endpoint the announced text
/// @param address its part that is the address, empty if there is none in it
/// @param stale whether NAT would have had to rewrite the address
/// @param near the wall that it is nearest to
public record Inside(
    int number, String keyword, String endpoint, String address, boolean stale, DeviceId near) {}
