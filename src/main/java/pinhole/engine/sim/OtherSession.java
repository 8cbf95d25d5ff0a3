package pinhole.engine.sim;

import java.util.Optional;
import pinhole.engine.net.Address;

/// One more session beside the scenario's own: another program on the client's host, or another
/// host of its network.
///
/// @param client what its client was told
/// @param startsAtMicros when it starts, from the beginning of the recording
/// @param from the address of its host; empty for the client's own
public record OtherSession(ClientSetup client, long startsAtMicros, Optional<Address> from) {}
