package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.CtState;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.property.Demand;
import pinhole.property.Property;

/// The tables of a firewall are consistent after every step.
final class TableProperties {
  private TableProperties() {}

  static List<Property> all() {
    return List.of(
        WallStep.property("no tuple belongs to two connections", TableProperties::unique),
        WallStep.property("answers are the translated reverse", TableProperties::translated),
        Property.of("a connection never changes its tuples", TableProperties::identity),
        WallStep.property("nothing outlives its time", TableProperties::alive),
        WallStep.property("pinholes have a live master, one each", TableProperties::masters),
        WallStep.property("a pinhole says what was announced", TableProperties::announced),
        Property.of("a pinhole is used at most once", TableProperties::usedOnce),
        WallStep.property("an ALG reads only what it may", TableProperties::readsOnly),
        Property.of("Linux's ALG reads only behind a line end", TableProperties::behindLineEnds));
  }

  private static void unique(WallStep at) {
    List<FiveTuple> seen = new ArrayList<>();
    for (ConntrackEntry entry : at.after().entries()) {
      Demand.that(!seen.contains(entry.original()), "two entries with %s", entry.original());
      seen.add(entry.original());
      Demand.that(!seen.contains(entry.reply()), "two entries with %s", entry.reply());
      seen.add(entry.reply());
    }
    List<Expectation> pinholes = at.after().expectations();
    for (int i = 0; i < pinholes.size(); i++) {
      for (Expectation other : pinholes.subList(0, i)) {
        Demand.that(!other.sameCalls(pinholes.get(i)), "two pinholes for one call: %s", other);
      }
    }
  }

  private static void translated(WallStep at) {
    Demand.that(at.fresh().size() <= 1, "one segment opens %s", at.fresh());
    for (ConntrackEntry entry : at.fresh()) {
      FiveTuple arrived = at.segment().tuple();
      Demand.equal(entry.original(), arrived, "the new entry's original tuple");
      FiveTuple leaving = entry.reply().reversed();
      Optional<Expectation> used = at.used().stream().findFirst();
      Optional<ConntrackEntry> master =
          used.flatMap(e -> at.before().entry(e.master())).filter(ConntrackEntry::translated);
      FiveTuple due =
          master.isPresent()
              ? Translations.following(used.orElseThrow(), master.get(), arrived)
              : Translations.leaving(at.setup().nat(), at.decision().direction(), arrived);
      boolean taken =
          at.alive().stream().anyMatch(e -> e.reply().equals(due.reversed())) && master.isEmpty();
      Demand.equal(
          leaving,
          taken ? due.withSource(leaving.source()) : due,
          "the tuple with which " + arrived + " leaves");
      Demand.equal(entry.master(), used.map(Expectation::master), "the new entry's master");
      boolean asked =
          at.setup().alg()
              && at.setup().traits().algProfile() != AlgProfile.NONE
              && at.setup().algPorts().contains(arrived.destination().port());
      Demand.equal(entry.helper(), asked && used.isEmpty(), "whether the ALG reads it");
    }
  }

  private static void identity(Recording recording) {
    for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      TreeMap<Integer, ConntrackEntry> first = new TreeMap<>();
      for (Step step : recording.steps()) {
        for (ConntrackEntry entry : step.after().firewall(wall).state().entries()) {
          ConntrackEntry old = first.putIfAbsent(entry.id(), entry);
          Demand.that(
              old == null
                  || (old.original().equals(entry.original())
                      && old.reply().equals(entry.reply())
                      && old.master().equals(entry.master())
                      && old.helper() == entry.helper()),
              "%s became %s",
              old,
              entry);
        }
      }
    }
  }

  private static void alive(WallStep at) {
    for (ConntrackEntry entry : at.after().entries()) {
      Demand.that(at.step().at().compareTo(entry.expires()) < 0, "%s is over", entry);
    }
    for (Expectation pinhole : at.after().expectations()) {
      Demand.that(at.step().at().compareTo(pinhole.expires()) < 0, "%s is over", pinhole);
    }
    for (Outcome.PinholeClosed one : at.closed()) {
      Expectation pinhole = one.expectation();
      boolean replaced = one.replaced();
      boolean over = at.step().at().compareTo(pinhole.expires()) >= 0;
      boolean orphan = at.alive().stream().noneMatch(e -> e.id() == pinhole.master());
      Demand.equal(
          !replaced, over || orphan || at.closes(), "whether its time is over: " + pinhole);
      boolean successor = at.opened().stream().anyMatch(o -> o.master() == pinhole.master());
      Demand.that(!replaced || successor, "nothing replaced %s", pinhole);
    }
  }

  private static void masters(WallStep at) {
    FirewallState state = at.after();
    TreeSet<Integer> masters = new TreeSet<>();
    for (Expectation pinhole : state.expectations()) {
      Demand.that(masters.add(pinhole.master()), "entry %s expects two", pinhole.master());
      Optional<ConntrackEntry> master = state.entry(pinhole.master());
      Demand.that(master.isPresent(), "the master of %s is gone", pinhole);
      Demand.that(master.orElseThrow().helper(), "nobody reads the master of %s", pinhole);
    }
  }

  private static void announced(WallStep at) {
    for (Expectation pinhole : at.opened()) {
      ConntrackEntry master = at.known().orElseThrow();
      FiveTuple said = master.tuple(pinhole.announcedBy());
      FiveTuple other = master.tuple(pinhole.announcedBy().opposite());
      Demand.equal(said, at.segment().tuple(), "who announces");
      Demand.equal(pinhole.master(), master.id(), "the master");
      Demand.equal(pinhole.segment(), at.segment().number(), "the segment that announced it");
      boolean own = pinhole.announced().address().equals(said.source().address());
      Demand.that(own || at.setup().traits().algLoose(), "a foreign address: %s", pinhole);
      Demand.equal(pinhole.source(), other.source().address(), "who may call");
      Demand.equal(
          pinhole.destination().address(),
          own ? other.destination().address() : pinhole.announced().address(),
          "where it may call");
      Demand.equal(pinhole.opened(), at.step().at(), "when it opened");
      Demand.equal(
          pinhole.expires(), pinhole.opened().plus(300_000_000), "when it closes by itself");
      Demand.equal(
          Announcement.in(at.segment()).map(Announcement::port),
          Optional.of(pinhole.announced().port()),
          "the announced port");
      Optional<Integer> arrives =
          SegmentProperties.sent(at.step()).stream()
              .flatMap(t -> Announcement.in(t.segment()).stream())
              .map(Announcement::port)
              .findFirst();
      Demand.equal(arrives, Optional.of(pinhole.destination().port()), "the port that is told");
    }
  }

  private static void usedOnce(Recording recording) {
    for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      TreeSet<Integer> gone = new TreeSet<>();
      World before = recording.start();
      for (Step step : recording.steps()) {
        Optional<WallStep> here = WallStep.of(before, step).filter(at -> at.id() == wall);
        before = step.after();
        if (here.isEmpty()) {
          continue;
        }
        WallStep at = here.get();
        for (Expectation pinhole : at.used()) {
          Demand.that(at.before().expectations().contains(pinhole), "unknown: %s", pinhole);
          Demand.that(pinhole.matches(at.segment().tuple()), "%s is no such call", at.segment());
          Demand.that(gone.add(pinhole.id()), "used twice: %s", pinhole);
        }
        at.closed().forEach(c -> gone.add(c.expectation().id()));
        for (Expectation pinhole : at.after().expectations()) {
          Demand.that(!gone.contains(pinhole.id()), "used, but still open: %s", pinhole);
        }
        boolean fits =
            at.known().isEmpty()
                && at.decision().state() != CtState.INVALID
                && at.before().expectations().stream()
                    .filter(p -> at.closed().stream().noneMatch(c -> c.expectation().equals(p)))
                    .anyMatch(p -> p.matches(at.segment().tuple()));
        Demand.that(!fits || !at.used().isEmpty(), "%s fits a pinhole unused", at.segment());
      }
    }
  }

  /// Told without looking at the ALG's own memory.
  private static void behindLineEnds(Recording recording) {
    TreeSet<String> ends = new TreeSet<>();
    World before = recording.start();
    for (Step step : recording.steps()) {
      WallStep.of(before, step).ifPresent(at -> behindLineEnds(at, ends));
      before = step.after();
    }
  }

  private static void behindLineEnds(WallStep at, TreeSet<String> ends) {
    boolean linux = at.setup().traits().algProfile() == AlgProfile.LINUX;
    if (!linux || !(at.segment().payload() instanceof Payload.ControlText(String text))) {
      return;
    }
    String way = at.id() + " " + at.segment().tuple() + " ";
    boolean looks =
        at.read().isPresent()
            && !(at.read().get().why().finding() instanceof AlgFinding.NotAtLineStart);
    boolean may = ends.contains(way + at.segment().seq());
    Demand.that(!looks || may, "nothing ended a line before %s", at.segment());
    if (text.endsWith("\n")) {
      ends.add(way + at.segment().end());
    }
  }

  private static void readsOnly(WallStep at) {
    boolean may =
        at.known().map(ConntrackEntry::helper).orElse(false)
            && at.decision().state() == CtState.ESTABLISHED
            && at.segment().payload().length() > 0;
    boolean discards = at.read().map(r -> r.dropped()).orElse(false);
    boolean passes = at.decision().verdict() == Verdict.ACCEPT || discards;
    Demand.equal(at.read().isPresent(), may && passes, "whether the ALG reads");
    boolean opens =
        at.read().map(r -> r.why().finding() instanceof AlgFinding.Opened).orElse(false);
    Demand.equal(at.opened().size(), opens ? 1 : 0, "how many pinholes open");
    Demand.that(
        !opens || at.segment().payload() instanceof Payload.ControlText, "it reads sealed text");
  }
}
