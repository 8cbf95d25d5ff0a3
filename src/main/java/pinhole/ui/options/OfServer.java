package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import pinhole.engine.firewall.Nat;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Span;
import pinhole.scenario.TypedReader;
import pinhole.ui.options.Option.About;
import pinhole.ui.options.Option.Choice;
import pinhole.ui.options.Option.Field;
import pinhole.ui.options.Option.Flag;
import pinhole.ui.options.Option.Size;

/// What the server is told.
final class OfServer {
  private final TypedReader reader;
  private final Listing listing;

  OfServer(TypedReader reader, Listing listing) {
    this.reader = reader;
    this.listing = listing;
  }

  List<Option> options() {
    List<Option> all = new ArrayList<>();
    all.add(
        new Choice<>(
            About.of("server.program"),
            List.of(ServerProfile.values()),
            Enum::name,
            s -> s.server().options().profile(),
            (s, program) -> ServerParts.change(s, p -> p.program = program)));
    ports(all);
    all.add(flag("allow-port", ServerSetup::allowPort, (p, on) -> p.allowPort = on));
    all.add(flag("allow-pasv", ServerSetup::allowPasv, (p, on) -> p.allowPasv = on));
    all.add(flag("port-20", ServerSetup::activeFromPort20, (p, on) -> p.activeFromPort20 = on));
    all.add(flag("checks-caller", o -> o.options().checksCaller(), (p, on) -> p.checksCaller = on));
    all.add(flag("tls", ServerSetup::tls, (p, on) -> p.tls = on));
    all.add(sealed("implicit", o -> o.options().implicitTls(), (p, on) -> p.implicitTls = on));
    all.add(sealed("ccc", o -> o.options().ccc(), (p, on) -> p.ccc = on));
    all.add(
        new Field(
            About.of("server.data-limit"),
            Size.SHORT,
            s -> Span.LIMIT.shown(s.server().dataLimitMicros()),
            (s, text) ->
                reader
                    .micros(text, Span.LIMIT)
                    .map(at -> ServerParts.change(s, p -> p.dataLimit = at))));
    all.add(
        new Field(
            About.of("server.files"),
            Size.LONG,
            s -> listing.files(s.server().files()),
            (s, text) ->
                listing.files(text).map(files -> ServerParts.change(s, p -> p.files = files))));
    return all;
  }

  private void ports(List<Option> all) {
    all.add(
        new Field(
            About.of("server.port"),
            Size.SHORT,
            s -> "" + s.server().port(),
            (s, text) -> reader.port(text).map(port -> listening(s, port))));
    all.add(
        new Field(
            About.of("server.passive"),
            Size.SHORT,
            s -> s.server().pasvRange().toString(),
            (s, text) -> reader.range(text).map(range -> passive(s, range))));
    all.add(
        new Field(
            About.of("server.pasv-address"),
            Size.LONG,
            s -> s.server().pasvAddress().map(Object::toString).orElse(""),
            (s, text) ->
                reader
                    .noAddress(text)
                    .map(address -> ServerParts.change(s, p -> p.pasvAddress = address))));
  }

  /// The control port is always forwarded.
  private static Scenario listening(Scenario scenario, int port) {
    List<PortRange> more = WallParts.alsoForward(scenario.serverFirewall().nat());
    Scenario next = ServerParts.change(scenario, p -> p.port = port);
    return scenario.serverFirewall().nat() instanceof Nat.Forward
        ? WallParts.forwarding(next.withNat(DeviceId.SERVER_FIREWALL, true), more)
        : next;
  }

  /// Ports that are fixed for a run must lie in the range: others are let go.
  private static Scenario passive(Scenario scenario, PortRange range) {
    Scenario next = ServerParts.change(scenario, p -> p.pasvRange = range);
    return LabParts.change(
        next, lab -> lab.serverData = lab.serverData.stream().filter(range::contains).toList());
  }

  private static Flag flag(
      String key, Predicate<ServerSetup> read, BiConsumer<ServerParts, Boolean> write) {
    return flag(About.of("server." + key), read, write);
  }

  private static Flag sealed(
      String key, Predicate<ServerSetup> read, BiConsumer<ServerParts, Boolean> write) {
    return flag(About.of("server." + key).when(s -> s.server().tls()), read, write);
  }

  private static Flag flag(
      About about, Predicate<ServerSetup> read, BiConsumer<ServerParts, Boolean> write) {
    return new Flag(
        about,
        s -> read.test(s.server()),
        (s, on) -> ServerParts.change(s, p -> write.accept(p, on)));
  }
}
