package pinhole.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Scenarios for the tests of the words: two walls, one file, known ports.
final class Sessions {
  private Sessions() {}

  /// The server's wall opens port 21 and lets all out; the client's lets all out and opens port 20
  /// as a destination; the defaults drop.
  static Scenario plain(DataMode mode) {
    Lab.PortPlan ports =
        new Lab.PortPlan(Optional.of(51734), List.of(34311, 34312), List.of(50000, 50001));
    return new Scenario(
        "plain",
        client(new Transfer(Transfer.Command.RETR, "readme.txt", mode)),
        wall(rule(Direction.OUT, "", Verdict.ACCEPT), rule(Direction.IN, "20", Verdict.ACCEPT)),
        wall(rule(Direction.IN, "21", Verdict.ACCEPT), rule(Direction.OUT, "", Verdict.ACCEPT)),
        server(true, true),
        Lab.standard().withPorts(ports),
        7);
  }

  static ClientSetup client(Transfer... transfers) {
    return new ClientSetup(List.of(transfers), false, true, 3_000_000, 10_000_000);
  }

  static ServerSetup server(boolean allowPort, boolean allowPasv) {
    return new ServerSetup(
        21,
        new PortRange(50000, 50100),
        Optional.empty(),
        allowPort,
        allowPasv,
        true,
        false,
        4_000_000,
        List.of(new ServerSetup.ServerFile("readme.txt", 800)));
  }

  static FirewallSetup wall(Rule... rules) {
    return new FirewallSetup(
        true, false, List.of(21), new Nat.None(), List.of(rules), Verdict.DROP, Verdict.DROP);
  }

  /// A rule on the destination port; any port if it is empty.
  static Rule rule(Direction direction, String port, Verdict verdict) {
    return new Rule(
        "",
        true,
        direction,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        port.isEmpty() ? Optional.empty() : Optional.of(PortRange.parse(port)),
        verdict);
  }

  static Scenario withAlg(Scenario scenario, DeviceId wall) {
    return scenario.withFirewall(wall, scenario.firewall(wall).withAlg(true));
  }

  static Scenario withServer(Scenario s, ServerSetup server) {
    return new Scenario(
        s.id(), s.client(), s.clientFirewall(), s.serverFirewall(), server, s.lab(), s.seed());
  }

  static Scenario withClient(Scenario s, ClientSetup client) {
    return new Scenario(
        s.id(), client, s.clientFirewall(), s.serverFirewall(), s.server(), s.lab(), s.seed());
  }

  /// All modes with every combination of ALGs, NAT, TLS and verdicts, and some special cases.
  static List<Scenario> many() {
    List<Scenario> all = new ArrayList<>();
    for (DataMode mode : DataMode.values()) {
      for (int bits = 0; bits < 64; bits++) {
        all.add(variant(plain(mode), bits));
      }
      all.add(withServer(plain(mode), server(false, false)));
      all.add(hurried(mode));
      all.add(withClient(plain(mode), client(new Transfer(Transfer.Command.LIST, "", mode))));
      all.add(withClient(plain(mode), client(new Transfer(Transfer.Command.RETR, "no", mode))));
      all.add(routersOnly(mode));
      all.add(ruleOff(mode));
      all.add(closedControl(mode));
      all.add(twoTransfers(mode));
    }
    all.add(callingNobody());
    return all;
  }

  private static Scenario variant(Scenario base, int bits) {
    Scenario s = base;
    s = (bits & 1) == 0 ? s : withAlg(s, DeviceId.CLIENT_FIREWALL);
    s = (bits & 2) == 0 ? s : withAlg(s, DeviceId.SERVER_FIREWALL);
    s = (bits & 4) == 0 ? s : s.withNat(DeviceId.CLIENT_FIREWALL, true);
    s = (bits & 8) == 0 ? s : s.withNat(DeviceId.SERVER_FIREWALL, true);
    s = (bits & 16) == 0 ? s : s.withTls(true);
    return (bits & 32) == 0 ? s : rejecting(s);
  }

  static Scenario rejecting(Scenario s) {
    Scenario one =
        s.withFirewall(
            DeviceId.CLIENT_FIREWALL, s.clientFirewall().withPolicy(Direction.IN, Verdict.REJECT));
    return one.withFirewall(
        DeviceId.SERVER_FIREWALL, s.serverFirewall().withPolicy(Direction.IN, Verdict.REJECT));
  }

  /// Calls an address that nobody has.
  static Scenario callingNobody() {
    Scenario s = routersOnly(DataMode.PASV);
    ClientOptions curl = ClientOptions.CURL;
    Endpoint nobody = new Endpoint(Address.v4(203, 0, 113, 99), 21);
    return s.withClient(
        s.client()
            .withOptions(
                new ClientOptions(
                    curl.profile(),
                    false,
                    false,
                    Optional.empty(),
                    Optional.of(nobody),
                    List.of())));
  }

  /// tnftp's passive mode is refused, so it turns active.
  static Scenario changingSides() {
    Scenario s = routersOnly(DataMode.EPSV).withServer(server(true, false));
    ClientOptions tnftp =
        new ClientOptions(
            ClientProfile.TNFTP, false, false, Optional.empty(), Optional.empty(), List.of());
    return s.withClient(s.client().withOptions(tnftp));
  }

  /// The client's time is up while the server's SYN is on its way: nobody listens any more.
  static Scenario hurried(DataMode mode) {
    Scenario open = routersOnly(mode);
    ClientSetup client =
        new ClientSetup(open.client().transfers(), false, true, 3_000_000, 500_000);
    return withClient(open, client);
  }

  static Scenario routersOnly(DataMode mode) {
    Scenario s = plain(mode);
    return s.withFirewall(DeviceId.CLIENT_FIREWALL, s.clientFirewall().withEnabled(false))
        .withFirewall(DeviceId.SERVER_FIREWALL, s.serverFirewall().withEnabled(false));
  }

  private static Scenario ruleOff(DataMode mode) {
    Scenario s = plain(mode);
    Rule off = rule(Direction.IN, "1024-65535", Verdict.ACCEPT).switched(false);
    return s.withFirewall(DeviceId.CLIENT_FIREWALL, wall(s.clientFirewall().rules().get(0), off))
        .withFirewall(DeviceId.SERVER_FIREWALL, wall(s.serverFirewall().rules().get(0), off));
  }

  static Scenario closedControl(DataMode mode) {
    return plain(mode)
        .withFirewall(DeviceId.SERVER_FIREWALL, wall(rule(Direction.IN, "21", Verdict.DROP)));
  }

  private static Scenario twoTransfers(DataMode mode) {
    Scenario open = routersOnly(mode);
    Transfer one = new Transfer(Transfer.Command.RETR, "readme.txt", mode);
    return withClient(open, client(new Transfer(Transfer.Command.LIST, "", mode), one));
  }
}
