package pinhole.ui.options;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.Endpoint;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Control;
import pinhole.scenario.Span;
import pinhole.scenario.TypedReader;
import pinhole.ui.options.Option.About;
import pinhole.ui.options.Option.Choice;
import pinhole.ui.options.Option.Field;
import pinhole.ui.options.Option.Flag;
import pinhole.ui.options.Option.Size;

/// What the client is told.
final class OfClient {
  private static final int FTP = 21;

  private final TypedReader reader;
  private final Listing listing;

  OfClient(TypedReader reader, Listing listing) {
    this.reader = reader;
    this.listing = listing;
  }

  List<Option> options() {
    return List.of(
        new Choice<>(
            About.of("client.program"),
            List.of(ClientProfile.values()),
            Enum::name,
            s -> options(s).profile(),
            (s, program) -> s.withClient(ClientParts.withProgram(s.client(), program))),
        new Choice<>(
            About.of("client.mode").offeredBy(Control.MODE).when(OfClient::arranges),
            List.of(DataMode.values()),
            Enum::name,
            s -> s.client().mode(),
            Scenario::withMode),
        new Field(
            About.of("client.transfers").when(OfClient::arranges),
            Size.LONG,
            s -> listing.transfers(s.client().transfers()),
            (s, text) ->
                listing
                    .transfers(text, s.client().transfers())
                    .map(all -> ClientParts.change(s, c -> c.transfers = all))),
        new Field(
            About.of("client.script").when(s -> !arranges(s)),
            Size.LINES,
            s -> Script.text(options(s).script()),
            (s, text) ->
                listing.script(text).map(all -> ClientParts.change(s, c -> c.script = all))),
        new Flag(
            About.of("client.tls").offeredBy(Control.TLS),
            s -> s.client().tls(),
            Scenario::withTls),
        flag("implicit", tls(), o -> options(o).implicitTls(), (c, on) -> c.implicitTls = on),
        flag("ccc", tls(), o -> options(o).ccc(), (c, on) -> c.ccc = on),
        flag(
            "ignore-pasv-address",
            OfClient::arranges,
            s -> s.client().ignorePasvAddress(),
            (c, on) -> c.ignorePasvAddress = on),
        new Field(
            About.of("client.active-port").when(OfClient::isActive),
            Size.SHORT,
            s -> options(s).activePort().map(p -> "" + p).orElseGet(reader::any),
            (s, text) ->
                reader.anyPort(text).map(port -> ClientParts.change(s, c -> c.activePort = port))),
        new Field(
            About.of("client.calls"),
            Size.LONG,
            s -> options(s).calls().map(to -> to.address().toString()).orElse(""),
            (s, text) ->
                reader
                    .noAddress(text)
                    .map(a -> calls(s, a.map(to -> new Endpoint(to, called(s)))))),
        new Field(
            About.of("client.calls-port").when(s -> options(s).calls().isPresent()),
            Size.SHORT,
            s -> "" + called(s),
            (s, text) ->
                reader.port(text).map(p -> calls(s, options(s).calls().map(to -> at(to, p))))),
        limit("connect-limit", ClientSetup::connectLimitMicros, (c, at) -> c.connectLimit = at),
        limit("run-limit", ClientSetup::runLimitMicros, (c, at) -> c.runLimit = at));
  }

  private static ClientOptions options(Scenario scenario) {
    return scenario.client().options();
  }

  private static Endpoint at(Endpoint to, int port) {
    return new Endpoint(to.address(), port);
  }

  private static int called(Scenario scenario) {
    return options(scenario).calls().map(Endpoint::port).orElse(FTP);
  }

  private static Scenario calls(Scenario scenario, Optional<Endpoint> to) {
    return ClientParts.change(scenario, c -> c.calls = to);
  }

  private static Predicate<Scenario> tls() {
    return s -> s.client().tls();
  }

  /// Whether the client arranges data connections by itself, not by hand.
  private static boolean arranges(Scenario scenario) {
    return options(scenario).profile() != ClientProfile.BY_HAND;
  }

  private static boolean isActive(Scenario scenario) {
    return arranges(scenario) && scenario.client().mode().connection() == DataConnectionMode.ACTIVE;
  }

  private static Flag flag(
      String key,
      Predicate<Scenario> applies,
      Predicate<Scenario> read,
      BiConsumer<ClientParts, Boolean> write) {
    return new Flag(
        About.of("client." + key).when(applies),
        read,
        (s, on) -> ClientParts.change(s, c -> write.accept(c, on)));
  }

  private Field limit(
      String key, Function<ClientSetup, Long> read, BiConsumer<ClientParts, Long> write) {
    return new Field(
        About.of("client." + key),
        Size.SHORT,
        s -> Span.LIMIT.shown(read.apply(s.client())),
        (s, text) ->
            reader
                .micros(text, Span.LIMIT)
                .map(micros -> ClientParts.change(s, c -> write.accept(c, micros))));
  }
}
