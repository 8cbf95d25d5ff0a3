package pinhole.ui.stage.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.TrackedTcpState;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.tcp.TcpState;
import pinhole.ui.stage.model.WallView.AlgSwitch;
import pinhole.ui.stage.model.WallView.Decider;
import pinhole.ui.stage.model.WallView.Eye;
import pinhole.ui.stage.model.WallView.Scan;
import pinhole.ui.stage.model.WallView.Stamp;

/// Reads what a wall shows.
final class WallReader {
  private static final int ALL_PORTS = 65_536;
  private static final double READ_AT = .4;

  private final Instant instant;
  private final DeviceId id;
  private final FirewallSetup setup;

  WallReader(Instant instant, DeviceId id) {
    this.instant = instant;
    this.id = id;
    this.setup = instant.world().firewall(id).setup();
  }

  WallView read() {
    Optional<Scan> scan = scan();
    int open = widestRule();
    return new WallView(
        id,
        setup.enabled(),
        scan,
        algSwitch(),
        !(setup.nat() instanceof Nat.None),
        eye(),
        gaze(),
        tunnel(Lane.CONTROL, scan),
        tunnel(Lane.DATA, scan),
        new HoleReader(instant, id).read(),
        open < 0 ? 0 : ports(setup.rules().get(open)),
        Math.max(0, open),
        stamps(scan),
        translating(),
        setup.rules().size(),
        setup.policy(Direction.IN));
  }

  private List<Visit> visitsNow() {
    return instant.journeys().around(instant.now()).stream()
        .flatMap(j -> j.visit(id).stream())
        .filter(v -> v.isAt(instant.now()))
        .toList();
  }

  private Optional<Scan> scan() {
    for (Visit visit : visitsNow()) {
      if (visit.compared() && !visit.decided(instant.now())) {
        return Optional.of(
            new Scan(
                instant.journeys().lane(visit.segment()),
                visit.side(),
                visit.segment().number(),
                visit.row(instant.now()),
                visit.decision().rows().size(),
                false));
      }
    }
    return Optional.empty();
  }

  private AlgSwitch algSwitch() {
    if (!hasAlg()) {
      return AlgSwitch.ABSENT;
    }
    if (!setup.alg()) {
      return AlgSwitch.OFF;
    }
    return instant.sealed() ? AlgSwitch.BLIND : AlgSwitch.ON;
  }

  private boolean hasAlg() {
    return setup.traits().algProfile() != AlgProfile.NONE;
  }

  private Eye eye() {
    if (!setup.alg() || !hasAlg()) {
      return Eye.NONE;
    }
    if (!setup.algPorts().contains(instant.recording().scenario().server().port())) {
      return Eye.NOT_ITS_PORT;
    }
    if (instant.sealed()) {
      return Eye.BLIND;
    }
    return reading().isPresent() ? Eye.READING : Eye.WATCHING;
  }

  private Optional<Visit> reading() {
    return visitsNow().stream()
        .filter(v -> v.alg().filter(WallReader::acts).isPresent())
        .findFirst();
  }

  /// How far the reading has come, in the part of the stay that it takes.
  private double gaze() {
    return reading().map(v -> Math.min(1, v.share(instant.now()) / READ_AT)).orElse(0.);
  }

  /// What announces nothing is read too, but too fast to be seen.
  private static boolean acts(AlgReport report) {
    return switch (report.why().finding()) {
      case AlgFinding.NotAtLineStart _,
          AlgFinding.NothingAnnounced _,
          AlgFinding.AwaitsLineEnd _,
          AlgFinding.Sealed _ ->
          false;
      case AlgFinding.Unreadable _,
          AlgFinding.Announced _,
          AlgFinding.ForeignAddress _,
          AlgFinding.ForeignBelieved _,
          AlgFinding.AddressIgnored _,
          AlgFinding.Masked _,
          AlgFinding.Forbidden _,
          AlgFinding.Opened _,
          AlgFinding.Clash _,
          AlgFinding.NoPortLeft _,
          AlgFinding.Rewritten _ ->
          true;
    };
  }

  private boolean tunnel(Lane lane, Optional<Scan> scan) {
    if (scan.filter(s -> s.lane() == lane).isPresent()) {
      return false;
    }
    Middlebox box = instant.world().firewall(id);
    return box.state().entries().stream()
        .anyMatch(e -> lane == lane(e) && known(e.state()) && wanted(lane));
  }

  /// The entry of a connection that nobody uses any more is no hole worth showing.
  private boolean wanted(Lane lane) {
    return instant.opener(lane).isPresent();
  }

  private Lane lane(ConntrackEntry entry) {
    return instant.journeys().lane(entry.original());
  }

  private static boolean known(TrackedTcpState state) {
    return switch (state) {
      case SYN_SENT, SYN_SENT2, SYN_RECV, ESTABLISHED, FIN_WAIT, CLOSE_WAIT, LAST_ACK -> true;
      case NONE, TIME_WAIT, CLOSE -> false;
    };
  }

  private int widestRule() {
    int found = -1;
    for (int i = 0; i < setup.rules().size(); i++) {
      Rule rule = setup.rules().get(i);
      boolean opens =
          rule.on() && rule.verdict() == Verdict.ACCEPT && rule.direction() == Direction.IN;
      if (opens
          && ports(rule) > 1
          && (found < 0 || ports(rule) > ports(setup.rules().get(found)))) {
        found = i;
      }
    }
    return found;
  }

  private static int ports(Rule rule) {
    return rule.destinationPort().map(p -> p.size()).orElse(ALL_PORTS);
  }

  /// What was decided on the last call of each lane, as long as it is of interest: while the
  /// control connection opens, and as long as a data connection is tried or open.
  private List<Stamp> stamps(Optional<Scan> scan) {
    List<Stamp> stamps = new ArrayList<>();
    Optional<Journey> data = instant.journeys().lastSynOfAll(Lane.DATA, instant.now());
    if (data.isPresent() && (instant.opener(Lane.DATA).isPresent() || isCurrent(data.get()))) {
      stamp(data.get(), scan).ifPresent(stamps::add);
    } else if (opening()) {
      instant
          .journeys()
          .lastSynOfAll(Lane.CONTROL, instant.now())
          .flatMap(j -> stamp(j, scan))
          .ifPresent(stamps::add);
    }
    instant.moment().flatMap(this::other).ifPresent(stamps::add);
    return stamps;
  }

  private boolean isCurrent(Journey journey) {
    return instant.isAbout(journey.number());
  }

  private boolean opening() {
    return instant
        .live(DeviceId.CLIENT, Lane.CONTROL)
        .filter(s -> s.tcb().state() == TcpState.SYN_SENT)
        .isPresent();
  }

  /// A stop of something else than a SYN.
  private Optional<Stamp> other(Moment moment) {
    return moment
        .segment()
        .filter(s -> !s.isSyn() && moment.device() == id)
        .flatMap(s -> instant.journeys().of(s.number()))
        .flatMap(j -> j.visit(id).filter(v -> !v.accepted()).map(v -> stamp(j.lane(), v)));
  }

  private Optional<Stamp> stamp(Journey syn, Optional<Scan> scan) {
    return syn.visit(id)
        .filter(v -> instant.reached(v.arrives()) && v.decided(instant.now()))
        .filter(_ -> scan.filter(s -> s.number() == syn.number()).isEmpty())
        .map(v -> stamp(syn.lane(), v));
  }

  private static Stamp stamp(Lane lane, Visit visit) {
    Verdict verdict = visit.decision().verdict();
    return switch (visit.decision().decider()) {
      case FilterFinding.RuleMatched(int index, Rule _) ->
          new Stamp(lane, verdict, Decider.RULE, index);
      case FilterFinding.PolicyApplied _ -> new Stamp(lane, verdict, Decider.DEFAULT, 0);
      case FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.ErrorAboutKnown _ ->
          new Stamp(lane, verdict, Decider.KNOWN, 0);
      case FilterFinding.ExpectedMatched _, FilterFinding.ExpectedSkipped _ ->
          new Stamp(lane, verdict, Decider.PINHOLE, 0);
      case FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.NothingExpected _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _ ->
          new Stamp(lane, verdict, Decider.NOTHING_KNOWN, 0);
      case FilterFinding.RouterOnly _ -> new Stamp(lane, verdict, Decider.ROUTER, 0);
      case FilterFinding.OwnAddress _ -> new Stamp(lane, verdict, Decider.OWN_ADDRESS, 0);
      case FilterFinding.AlgDiscarded _, FilterFinding.AlgClosed _ ->
          new Stamp(lane, verdict, Decider.ALG, 0);
    };
  }

  /// On which lane the segment of the current moment was rewritten here.
  private Optional<Lane> translating() {
    return instant
        .moment()
        .flatMap(Moment::segment)
        .flatMap(s -> instant.journeys().of(s.number()))
        .flatMap(j ->
            j.visit(id)
                .filter(v -> v.translation().isPresent() && instant.reached(v.arrives()))
                .filter(v -> v.decided(instant.now()) && !instant.reached(j.ends()))
                .map(_ -> j.lane()));
  }
}
