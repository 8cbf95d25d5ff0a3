package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.OtherSession;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.Span;
import pinhole.scenario.Typed;
import pinhole.scenario.TypedReader;
import pinhole.ui.options.Option.About;
import pinhole.ui.options.Option.Choice;
import pinhole.ui.options.Option.Field;
import pinhole.ui.options.Option.Flag;
import pinhole.ui.options.Option.Size;

/// One further session: whether it takes part, when, from where, and what its client is told.
final class OfOther {
  /// How many have options of their own.
  static final int MOST = 4;

  private static final long BETWEEN = 1_000_000;

  private final int index;
  private final TypedReader reader;
  private final Listing listing;

  /// @param index of the session, from 0
  OfOther(int index, TypedReader reader, Listing listing) {
    this.index = index;
    this.reader = reader;
    this.listing = listing;
  }

  List<Option> options() {
    return List.of(
        new Flag(
            About.of("other.runs").when(s -> s.others().size() >= index), this::runs, this::run),
        field(
            "start",
            Size.SHORT,
            o -> Span.START.shown(o.startsAtMicros()),
            (o, text) ->
                reader
                    .micros(text, Span.START)
                    .map(at -> new OtherSession(o.client(), at, o.from()))),
        field(
            "from",
            Size.LONG,
            o -> o.from().map(Object::toString).orElse(""),
            (o, text) ->
                reader
                    .noAddress(text)
                    .map(from -> new OtherSession(o.client(), o.startsAtMicros(), from))),
        new Choice<>(
            About.of("other.program").when(this::runs),
            List.of(ClientProfile.values()),
            Enum::name,
            s -> client(s).options().profile(),
            (s, program) -> told(s, c -> ClientParts.withProgram(c, program))),
        new Choice<>(
            About.of("other.mode").when(s -> runs(s) && arranges(s)),
            List.of(DataMode.values()),
            Enum::name,
            s -> client(s).mode(),
            (s, mode) -> told(s, c -> c.withMode(mode))),
        new Field(
            About.of("other.transfers").when(s -> runs(s) && arranges(s)),
            Size.LONG,
            s -> listing.transfers(client(s).transfers()),
            (s, text) ->
                listing
                    .transfers(text, client(s).transfers())
                    .map(all -> told(s, c -> ClientParts.changed(c, p -> p.transfers = all)))),
        new Field(
            About.of("other.script").when(s -> runs(s) && !arranges(s)),
            Size.LINES,
            s -> Script.text(client(s).options().script()),
            (s, text) ->
                listing
                    .script(text)
                    .map(all -> told(s, c -> ClientParts.changed(c, p -> p.script = all)))),
        new Flag(
            About.of("other.tls").when(this::runs),
            s -> client(s).tls(),
            (s, on) -> tls(told(s, c -> c.withTls(on)), on)));
  }

  private Field field(
      String key,
      Size size,
      Function<OtherSession, String> read,
      BiFunction<OtherSession, String, Typed<OtherSession>> write) {
    return new Field(
        About.of("other." + key).when(this::runs),
        size,
        s -> read.apply(session(s)),
        (s, text) -> write.apply(session(s), text).map(other -> with(s, other)));
  }

  private boolean runs(Scenario scenario) {
    return scenario.others().size() > index;
  }

  private Scenario run(Scenario scenario, boolean on) {
    if (on) {
      return with(scenario, session(scenario));
    }
    List<OtherSession> all = new ArrayList<>(scenario.others());
    all.remove(index);
    return scenario.withOthers(all);
  }

  /// The session as it is, or as it begins: it does what the scenario's own does, a little later.
  private OtherSession session(Scenario scenario) {
    return runs(scenario) ? scenario.others().get(index) : fresh(scenario, index);
  }

  private static OtherSession fresh(Scenario scenario, int at) {
    long start = (at + 1) * BETWEEN;
    return new OtherSession(scenario.client(), start, Optional.empty());
  }

  private Scenario with(Scenario scenario, OtherSession other) {
    List<OtherSession> all = new ArrayList<>(scenario.others());
    while (all.size() <= index) {
      all.add(fresh(scenario, all.size()));
    }
    all.set(index, other);
    return scenario.withOthers(all);
  }

  private ClientSetup client(Scenario scenario) {
    return session(scenario).client();
  }

  private Scenario told(Scenario scenario, UnaryOperator<ClientSetup> change) {
    OtherSession o = session(scenario);
    return with(scenario, new OtherSession(change.apply(o.client()), o.startsAtMicros(), o.from()));
  }

  /// A client can only use what the server offers.
  private static Scenario tls(Scenario scenario, boolean on) {
    return on ? ServerParts.change(scenario, p -> p.tls = true) : scenario;
  }

  private boolean arranges(Scenario scenario) {
    ClientOptions options = client(scenario).options();
    return options.profile() != ClientProfile.BY_HAND;
  }
}
