package pinhole.challenge;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Control;

/// What an answer may change. Everything else is as at the start.
///
/// @param devices whose settings: firewalls by the controls, client and server by their options
/// @param controls which switches of those firewalls; mode and TLS are the client's
public record Latitude(Set<DeviceId> devices, Set<Control> controls) {
  /// Copies the sets, in order.
  public Latitude {
    devices = Collections.unmodifiableSet(new TreeSet<>(devices));
    controls = Collections.unmodifiableSet(new TreeSet<>(controls));
  }

  /// The firewalls that may be changed.
  public List<DeviceId> firewalls() {
    return devices.stream().filter(it -> !it.isHost()).toList();
  }

  /// The start with those parts of an answer that may be changed.
  public Scenario merge(Scenario start, Scenario answer) {
    Scenario merged =
        start
            .withClient(client(start.client(), answer.client()))
            .withServer(server(start.server(), answer.server()));
    for (DeviceId wall : firewalls()) {
      merged = merged.withFirewall(wall, firewall(start.firewall(wall), answer.firewall(wall)));
    }
    return merged;
  }

  private FirewallSetup firewall(FirewallSetup start, FirewallSetup answer) {
    boolean alg = controls.contains(Control.ALG);
    boolean defaults = controls.contains(Control.DEFAULTS);
    return new FirewallSetup(
        start.enabled(),
        alg ? answer.alg() : start.alg(),
        alg ? answer.algPorts() : start.algPorts(),
        controls.contains(Control.NAT) ? answer.nat() : start.nat(),
        controls.contains(Control.RULES) ? answer.rules() : start.rules(),
        defaults ? answer.defaultIn() : start.defaultIn(),
        defaults ? answer.defaultOut() : start.defaultOut(),
        start.traits());
  }

  private ClientSetup client(ClientSetup start, ClientSetup answer) {
    boolean options = devices.contains(DeviceId.CLIENT);
    boolean modes = options || controls.contains(Control.MODE);
    boolean comparable = start.transfers().size() == answer.transfers().size();
    List<Transfer> transfers =
        modes && comparable
            ? Stream.iterate(0, i -> i < start.transfers().size(), i -> i + 1)
                .map(i -> moded(start.transfers().get(i), answer.transfers().get(i)))
                .toList()
            : start.transfers();
    ClientOptions had = start.options();
    ClientOptions has = answer.options();
    return new ClientSetup(
        transfers,
        controls.contains(Control.TLS) ? answer.tls() : start.tls(),
        options ? answer.ignorePasvAddress() : start.ignorePasvAddress(),
        start.connectLimitMicros(),
        start.runLimitMicros(),
        new ClientOptions(
            had.profile(),
            had.implicitTls(),
            options ? has.ccc() : had.ccc(),
            options ? has.activePort() : had.activePort(),
            had.calls(),
            had.script()));
  }

  private static Transfer moded(Transfer start, Transfer answer) {
    return new Transfer(start.command(), start.file(), answer.mode());
  }

  private ServerSetup server(ServerSetup start, ServerSetup answer) {
    if (!devices.contains(DeviceId.SERVER)) {
      return controls.contains(Control.TLS) ? start.withTls(answer.tls()) : start;
    }
    ServerOptions had = start.options();
    ServerOptions has = answer.options();
    return new ServerSetup(
        start.port(),
        answer.pasvRange(),
        answer.pasvAddress(),
        answer.allowPort(),
        answer.allowPasv(),
        answer.activeFromPort20(),
        controls.contains(Control.TLS) ? answer.tls() : start.tls(),
        start.dataLimitMicros(),
        start.files(),
        new ServerOptions(had.profile(), had.implicitTls(), has.ccc(), has.checksCaller()));
  }
}
