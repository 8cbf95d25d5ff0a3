package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.net.Address;

/// A host that takes no part in FTP and can be reached all the same: the victim of a bounce.
///
/// @param beside the host in whose network it stands, [DeviceId#CLIENT] or [DeviceId#SERVER]
/// @param address its address; that of the host beside it for a service on the very same host
/// @param openPorts the ports on which it accepts connections
public record Bystander(DeviceId beside, Address address, List<Integer> openPorts) {
  /// Copies the list.
  public Bystander {
    openPorts = List.copyOf(openPorts);
  }
}
