package pinhole.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Scenarios made from a seed: the same seed makes the same scenario. Most are near something that
/// works, so that all parts of the engine are reached; `GeneratorTest` says how often each is.
public final class RandomScenarios {
  private static final int LARGEST_FILE = 5000;

  private final SplittableRandom random;
  private final long seed;

  private RandomScenarios(long seed) {
    this.seed = seed;
    random = new SplittableRandom(seed);
  }

  /// The scenario of a seed: every third one has extras.
  public static Scenario of(long seed) {
    return seed % 3 == 2 ? RandomExtras.of(seed) : plainly(seed);
  }

  /// The scenario of a seed without anything rare.
  static Scenario plainly(long seed) {
    return new RandomScenarios(seed).scenario();
  }

  private Scenario scenario() {
    Scenario scenario = Plain.scenario("random-" + seed, seed);
    boolean tls = oneIn(6);
    Lab lab = lab();
    ServerSetup server = server(scenario.server(), lab, tls);
    scenario = Remake.with(scenario, "lab", lab);
    scenario = Remake.with(scenario, "server", server);
    scenario = Remake.with(scenario, "client", client(scenario.client(), tls));
    RandomWalls walls = new RandomWalls(random, lab, server.port());
    FirewallSetup clients = walls.clients(Plain.wall());
    FirewallSetup servers = walls.servers(Plain.wall());
    scenario =
        scenario
            .withFirewall(DeviceId.CLIENT_FIREWALL, clients)
            .withFirewall(DeviceId.SERVER_FIREWALL, servers)
            .withNat(DeviceId.CLIENT_FIREWALL, random.nextBoolean())
            .withNat(DeviceId.SERVER_FIREWALL, random.nextBoolean());
    return random.nextBoolean() ? forwardingDataPorts(scenario) : scenario;
  }

  private ClientSetup client(ClientSetup plain, boolean tls) {
    List<Transfer> transfers = new ArrayList<>();
    for (int i = oneIn(3) ? 1 + random.nextInt(3) : 0; i >= 0; i--) {
      Transfer.Command command = one(List.of(Transfer.Command.values()));
      String file = oneIn(20) ? "missing.txt" : "readme.txt";
      transfers.add(new Transfer(command, file, one(List.of(DataMode.values()))));
    }
    ClientSetup client = Remake.with(plain.withTls(tls), "transfers", transfers);
    client = Remake.with(client, "ignorePasvAddress", random.nextBoolean());
    if (oneIn(6)) {
      client = Remake.with(client, "connectLimitMicros", 1000L + random.nextInt(5_000_000));
      client = Remake.with(client, "runLimitMicros", 1000L + random.nextInt(20_000_000));
    }
    return client;
  }

  private ServerSetup server(ServerSetup plain, Lab lab, boolean tls) {
    ServerSetup server = plain.withTls(tls ? !oneIn(8) : random.nextBoolean());
    server = Remake.with(server, "port", oneIn(5) ? 2121 : 21);
    server = Remake.with(server, "allowPort", !oneIn(10));
    server = Remake.with(server, "allowPasv", !oneIn(10));
    server = Remake.with(server, "activeFromPort20", random.nextBoolean());
    if (oneIn(8) && lab.client().equals(Lab.standard().client())) {
      server = Remake.with(server, "pasvAddress", Optional.of(lab.serverOutside()));
    }
    int bytes = 1 + random.nextInt(LARGEST_FILE);
    List<ServerSetup.ServerFile> files = List.of(new ServerSetup.ServerFile("readme.txt", bytes));
    return Remake.with(server, "files", files);
  }

  /// Mostly the standard one; now and then IPv6, links of other lengths, or ports that repeat.
  private Lab lab() {
    Lab lab = Lab.standard();
    if (oneIn(10)) {
      lab = sixth(lab);
    }
    if (oneIn(6)) {
      lab = Remake.with(lab, "clientLinkMicros", 1L + random.nextInt(80_000));
      lab = Remake.with(lab, "internetMicros", 1L + random.nextInt(200_000));
      lab = Remake.with(lab, "serverLinkMicros", 1L + random.nextInt(20_000));
      lab = Remake.with(lab, "firewallMicros", (long) random.nextInt(10_000));
    }
    if (oneIn(5)) {
      lab =
          lab.withPorts(
              new Lab.PortPlan(
                  Optional.of(51734),
                  List.of(34311, one(List.of(34311, 34312))),
                  List.of(50040, one(List.of(50040, 50041)))));
    }
    return lab;
  }

  private static Lab sixth(Lab lab) {
    Lab six = Remake.with(lab, "client", Address.parse("2001:db8:1::10"));
    six = Remake.with(six, "clientNetwork", Prefix.parse("2001:db8:1::/64"));
    six = Remake.with(six, "clientOutside", Address.parse("2001:db8:ffff::1"));
    six = Remake.with(six, "server", Address.parse("2001:db8:2::21"));
    six = Remake.with(six, "serverInside", Address.parse("fd00:2::21"));
    return Remake.with(six, "serverOutside", Address.parse("2001:db8:ffff::5"));
  }

  private Scenario forwardingDataPorts(Scenario scenario) {
    FirewallSetup wall = scenario.serverFirewall();
    if (!(wall.nat() instanceof Nat.Forward forward)) {
      return scenario;
    }
    List<PortRange> ports = new ArrayList<>(forward.ports());
    ports.add(scenario.server().pasvRange());
    Nat wider = new Nat.Forward(forward.outside(), forward.inside(), ports);
    return scenario.withFirewall(DeviceId.SERVER_FIREWALL, wall.withNat(wider));
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// What a firewall does where nothing matches.
  static FirewallSetup shut(FirewallSetup wall, Verdict in, Verdict out) {
    return wall.withPolicy(Direction.IN, in).withPolicy(Direction.OUT, out);
  }
}
