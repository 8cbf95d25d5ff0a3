package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Sees;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Control;
import pinhole.scenario.Span;
import pinhole.scenario.TypedReader;
import pinhole.ui.options.Option.About;
import pinhole.ui.options.Option.Choice;
import pinhole.ui.options.Option.Field;
import pinhole.ui.options.Option.Flag;
import pinhole.ui.options.Option.Size;

/// What a firewall is told besides its rules.
final class OfWall {
  private final TypedReader reader;
  private final DeviceId wall;

  OfWall(TypedReader reader, DeviceId wall) {
    this.reader = reader;
    this.wall = wall;
  }

  List<Option> options() {
    List<Option> all = new ArrayList<>();
    all.add(flag(About.of("wall.enabled"), FirewallSetup::enabled, (w, on) -> w.enabled = on));
    all.add(policy(Direction.IN));
    all.add(policy(Direction.OUT));
    all.add(rejection());
    alg(all);
    nat(all);
    all.add(
        new Choice<>(
            About.of("wall.sees"),
            List.of(Sees.values()),
            Enum::name,
            s -> setup(s).traits().sees(),
            (s, sees) -> change(s, w -> w.sees = sees)));
    all.add(flag(About.of("wall.pick-up"), w -> w.traits().pickUp(), (w, on) -> w.pickUp = on));
    all.add(
        flag(About.of("wall.stateless"), w -> w.traits().stateless(), (w, on) -> w.stateless = on));
    all.add(
        new Field(
            About.of("wall.idle"),
            Size.SHORT,
            s -> Span.IDLE.shown(setup(s).traits().idleMicros()),
            (s, text) -> reader.micros(text, Span.IDLE).map(at -> change(s, w -> w.idle = at))));
    return all;
  }

  private void alg(List<Option> all) {
    all.add(
        flag(
            About.of("wall.alg").offeredBy(Control.ALG),
            FirewallSetup::alg,
            (w, on) -> w.alg = on));
    all.add(
        new Choice<>(
            About.of("wall.alg-program"),
            List.of(AlgProfile.values()),
            Enum::name,
            s -> setup(s).traits().algProfile(),
            (s, program) -> change(s, w -> w.program = program)));
    all.add(
        new Field(
            About.of("wall.alg-ports"),
            Size.LONG,
            s -> setup(s).algPorts().stream().map(p -> "" + p).collect(Collectors.joining(", ")),
            (s, text) ->
                reader.portList(text, 1).map(ports -> change(s, w -> w.algPorts = ports))));
    all.add(
        flag(
            About.of("wall.alg-loose")
                .when(s -> setup(s).traits().algProfile() == AlgProfile.LINUX),
            w -> w.traits().algLoose(),
            (w, on) -> w.loose = on));
  }

  private void nat(List<Option> all) {
    boolean client = wall == DeviceId.CLIENT_FIREWALL;
    all.add(
        new Flag(
            About.of(client ? "wall.masquerade" : "wall.forward").offeredBy(Control.NAT),
            s -> !(setup(s).nat() instanceof Nat.None),
            (s, on) -> s.withNat(wall, on)));
    if (!client) {
      all.add(
          new Field(
              About.of("wall.also-forward").when(s -> setup(s).nat() instanceof Nat.Forward),
              Size.LONG,
              s ->
                  WallParts.alsoForward(setup(s).nat()).stream()
                      .map(Object::toString)
                      .collect(Collectors.joining(", ")),
              (s, text) -> reader.ranges(text).map(more -> WallParts.forwarding(s, more))));
    }
  }

  private Choice<Verdict> policy(Direction way) {
    return new Choice<>(
        About.of("wall.default-" + way.name().toLowerCase(Locale.ROOT)).offeredBy(Control.DEFAULTS),
        List.of(Verdict.values()),
        Enum::name,
        s -> setup(s).policy(way),
        (s, verdict) -> s.withFirewall(wall, setup(s).withPolicy(way, verdict)));
  }

  private Choice<Optional<IcmpKind>> rejection() {
    List<Optional<IcmpKind>> all = new ArrayList<>(List.of(Optional.empty()));
    for (IcmpKind kind : IcmpKind.values()) {
      all.add(Optional.of(kind));
    }
    return new Choice<>(
        About.of("wall.reject-with"),
        all,
        kind -> kind.map(Enum::name).orElse("TCP_RESET"),
        s -> setup(s).traits().rejectWith(),
        (s, kind) -> change(s, w -> w.rejectWith = kind));
  }

  private Flag flag(
      About about, Predicate<FirewallSetup> read, BiConsumer<WallParts, Boolean> write) {
    return new Flag(
        about, s -> read.test(setup(s)), (s, on) -> change(s, w -> write.accept(w, on)));
  }

  private FirewallSetup setup(Scenario scenario) {
    return scenario.firewall(wall);
  }

  private Scenario change(Scenario scenario, Consumer<WallParts> change) {
    return WallParts.change(scenario, wall, change);
  }
}
