package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Program;

/// Who lives at the two ends of the row: the hosts, those of further sessions, and bystanders.
final class Neighbourhood {
  private final Scenario scenario;
  private final List<Address> besideClient;
  private final List<Address> besideServer;

  Neighbourhood(Scenario scenario) {
    this.scenario = scenario;
    this.besideClient = new ArrayList<>(List.of(scenario.lab().client()));
    this.besideServer = new ArrayList<>(List.of(scenario.serverAddress()));
    for (OtherSession other : scenario.others()) {
      other.from().ifPresent(besideClient::add);
    }
    for (Bystander bystander : scenario.lab().bystanders()) {
      (bystander.beside() == DeviceId.CLIENT ? besideClient : besideServer)
          .add(bystander.address());
    }
  }

  /// Whether somebody in a host's network has this address.
  boolean has(DeviceId host, Address address) {
    return (host == DeviceId.CLIENT ? besideClient : besideServer).contains(address);
  }

  /// A host before the first step.
  ///
  /// @param programs what it runs from the start
  /// @param ports its own open ports
  Host first(DeviceId id, Address address, List<Program> programs, List<Listener> ports) {
    List<Listener> open = new ArrayList<>(ports);
    for (Bystander bystander : scenario.lab().bystanders()) {
      if (bystander.beside() == id) {
        for (int port : bystander.openPorts()) {
          open.add(new Listener(bystander.address(), port, Lane.DATA, Device.NO_SESSION));
        }
      }
    }
    return new Host(id, address, List.of(), open, programs);
  }

  /// The address from which a session of the client's side calls.
  Address caller(int session) {
    Address own = scenario.lab().client();
    return session == 0 ? own : scenario.others().get(session - 1).from().orElse(own);
  }
}
