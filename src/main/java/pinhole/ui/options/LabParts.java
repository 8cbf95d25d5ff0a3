package pinhole.ui.options;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pinhole.engine.net.Address;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;
import pinhole.engine.tcp.SynSchedule;

/// A laboratory taken to parts, to be put together with some of them changed.
final class LabParts {
  Address client;
  Prefix clientNetwork;
  Address clientOutside;
  Address server;
  Address serverInside;
  Address serverOutside;
  long clientLink;
  long internet;
  long serverLink;
  long firewall;
  Optional<Integer> control;
  List<Integer> clientData;
  List<Integer> serverData;
  SynSchedule schedule;
  List<Bystander> bystanders;

  private LabParts(Lab lab) {
    client = lab.client();
    clientNetwork = lab.clientNetwork();
    clientOutside = lab.clientOutside();
    server = lab.server();
    serverInside = lab.serverInside();
    serverOutside = lab.serverOutside();
    clientLink = lab.clientLinkMicros();
    internet = lab.internetMicros();
    serverLink = lab.serverLinkMicros();
    firewall = lab.firewallMicros();
    control = lab.ports().control();
    clientData = lab.ports().clientData();
    serverData = lab.ports().serverData();
    schedule = lab.synSchedule();
    bystanders = lab.bystanders();
  }

  /// The scenario in the changed laboratory, its translations for the addresses there.
  static Scenario change(Scenario scenario, Consumer<LabParts> change) {
    LabParts parts = new LabParts(scenario.lab());
    change.accept(parts);
    return WallParts.translatedAnew(scenario.withLab(parts.together()));
  }

  private Lab together() {
    return new Lab(
        client,
        clientNetwork,
        clientOutside,
        server,
        serverInside,
        serverOutside,
        clientLink,
        internet,
        serverLink,
        firewall,
        new Lab.PortPlan(control, clientData, serverData),
        schedule,
        bystanders);
  }
}
