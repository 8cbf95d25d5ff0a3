package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;
import pinhole.engine.tcp.SynSchedule;
import pinhole.scenario.Span;
import pinhole.scenario.TypedReader;
import pinhole.ui.options.Option.About;
import pinhole.ui.options.Option.Choice;
import pinhole.ui.options.Option.Field;
import pinhole.ui.options.Option.Size;

/// Addresses, delays, ports, and who else is there.
final class OfNetwork {
  private static final long MOST = 999_999_999_999_999L;

  private final TypedReader reader;
  private final Listing listing;

  OfNetwork(TypedReader reader, Listing listing) {
    this.reader = reader;
    this.listing = listing;
  }

  List<Option> options() {
    List<Option> all = new ArrayList<>();
    addresses(all);
    others(all);
    delays(all);
    ports(all);
    all.add(
        new Choice<>(
            About.of("network.syn-schedule"),
            List.of(SynSchedule.values()),
            Enum::name,
            s -> s.lab().synSchedule(),
            (s, schedule) -> LabParts.change(s, l -> l.schedule = schedule)));
    all.add(
        new Field(
            About.of("network.seed"),
            Size.SHORT,
            s -> "" + s.seed(),
            (s, text) -> reader.whole(text, 0, MOST).map(seed -> seeded(s, seed))));
    return all;
  }

  private void addresses(List<Option> all) {
    all.add(address("client", Lab::client, (l, a) -> l.client = a));
    all.add(
        new Field(
            About.of("network.client-network"),
            Size.LONG,
            s -> s.lab().clientNetwork().toString(),
            (s, text) ->
                reader
                    .network(text)
                    .map(network -> LabParts.change(s, l -> l.clientNetwork = network))));
    all.add(address("client-outside", Lab::clientOutside, (l, a) -> l.clientOutside = a));
    all.add(address("server", Lab::server, (l, a) -> l.server = a));
    all.add(address("server-inside", Lab::serverInside, (l, a) -> l.serverInside = a));
    all.add(address("server-outside", Lab::serverOutside, (l, a) -> l.serverOutside = a));
  }

  private void others(List<Option> all) {
    all.add(
        new Field(
            About.of("network.others"),
            Size.LONG,
            s -> listing.sessions(s.others()),
            (s, text) -> listing.sessions(text, s).map(s::withOthers)));
    all.add(
        new Field(
            About.of("network.bystanders"),
            Size.LONG,
            s -> listing.bystanders(s.lab().bystanders()),
            (s, text) ->
                listing
                    .bystanders(text)
                    .map(hosts -> LabParts.change(s, l -> l.bystanders = hosts))));
  }

  private void delays(List<Option> all) {
    all.add(delay("client-link", Span.LINK, Lab::clientLinkMicros, (l, t) -> l.clientLink = t));
    all.add(delay("internet", Span.LINK, Lab::internetMicros, (l, t) -> l.internet = t));
    all.add(delay("server-link", Span.LINK, Lab::serverLinkMicros, (l, t) -> l.serverLink = t));
    all.add(delay("firewall", Span.HOLD, Lab::firewallMicros, (l, t) -> l.firewall = t));
  }

  private void ports(List<Option> all) {
    all.add(
        new Field(
            About.of("network.control-port"),
            Size.SHORT,
            s -> s.lab().ports().control().map(p -> "" + p).orElseGet(reader::any),
            (s, text) ->
                reader.anyPort(text).map(port -> LabParts.change(s, l -> l.control = port))));
    all.add(portList("client-ports", l -> l.ports().clientData(), (l, p) -> l.clientData = p));
    all.add(portList("server-ports", l -> l.ports().serverData(), (l, p) -> l.serverData = p));
  }

  private static Scenario seeded(Scenario s, long seed) {
    return new Scenario(
        s.id(),
        s.client(),
        s.clientFirewall(),
        s.serverFirewall(),
        s.server(),
        s.lab(),
        seed,
        s.others());
  }

  private Field address(
      String key, Function<Lab, Address> read, BiConsumer<LabParts, Address> write) {
    return new Field(
        About.of("network." + key),
        Size.LONG,
        s -> read.apply(s.lab()).toString(),
        (s, text) -> reader.address(text).map(a -> LabParts.change(s, l -> write.accept(l, a))));
  }

  private Field delay(
      String key, Span span, Function<Lab, Long> read, BiConsumer<LabParts, Long> write) {
    return new Field(
        About.of("network." + key),
        Size.SHORT,
        s -> span.shown(read.apply(s.lab())),
        (s, text) ->
            reader.micros(text, span).map(t -> LabParts.change(s, l -> write.accept(l, t))));
  }

  private Field portList(
      String key, Function<Lab, List<Integer>> read, BiConsumer<LabParts, List<Integer>> write) {
    return new Field(
        About.of("network." + key),
        Size.LONG,
        s -> read.apply(s.lab()).stream().map(p -> "" + p).collect(Collectors.joining(", ")),
        (s, text) ->
            reader.portList(text, 0).map(ports -> LabParts.change(s, l -> write.accept(l, ports))));
  }
}
