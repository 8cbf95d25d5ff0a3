package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.sim.DeviceId;

/// What an ALG read on the control lane.
///
/// @param number the segment
/// @param wall which ALG
/// @param keyword the verb or the code of the line
/// @param endpoint the announced text, such as `10,1,1,10,134,7`
/// @param announced what it means
/// @param rewritten what NAT made of the text, empty if it was left alone
/// @param opened whether a pinhole followed
public record Reading(
    int number,
    DeviceId wall,
    String keyword,
    String endpoint,
    Endpoint announced,
    Optional<String> rewritten,
    boolean opened) {}
