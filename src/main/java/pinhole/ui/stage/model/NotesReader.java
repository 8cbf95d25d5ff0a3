package pinhole.ui.stage.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.trace.Trace;
import pinhole.ui.stage.model.Picture.Focus;
import pinhole.ui.stage.model.Picture.Notes;
import pinhole.ui.stage.model.Picture.Target;

/// Reads what is written beside the things.
final class NotesReader {
  private static final double READ_AT = .28;
  private static final Pattern SIX = Pattern.compile("(\\d+,\\d+,\\d+,\\d+),\\d+,\\d+");
  private static final Pattern EXTENDED = Pattern.compile("\\|[^)]*\\|");

  private static final Station.Stop BESIDE = Station.Stop.BESIDE;

  private final Instant instant;
  private final Focus focus;

  NotesReader(Instant instant, Focus focus) {
    this.instant = instant;
    this.focus = focus;
  }

  Notes read() {
    Optional<Inside> inside = inside();
    Optional<Reading> reading = inside.isPresent() ? Optional.empty() : reading();
    return new Notes(tag(), reading, inside, fate());
  }

  private Optional<Journey> focused() {
    return focus.number() == 0 ? Optional.empty() : instant.journeys().of(focus.number());
  }

  private Optional<Tag> tag() {
    boolean opening =
        instant.moment().filter(m -> m.kind() == Moment.Kind.PINHOLE_OPENED).isPresent()
            && focus.kind() == Target.PINHOLE;
    if (opening || fate().isPresent()) {
      return Optional.empty();
    }
    return focused().filter(j -> j.placeAt(instant.now()).isPresent()).map(this::tag);
  }

  private Tag tag(Journey journey) {
    FiveTuple first = journey.segment().tuple();
    FiveTuple current = journey.segmentAt(instant.now()).tuple();
    Optional<FiveTuple> before = first.equals(current) ? Optional.empty() : Optional.of(first);
    return new Tag(journey.number(), current, before, rewritten(journey), compared(journey));
  }

  /// How far a wall has come with rewriting the header, which it does as it lets the segment go.
  private double rewritten(Journey journey) {
    return journey.visits().stream()
        .filter(v -> v.isAt(instant.now()) && v.translation().isPresent())
        .findFirst()
        .map(v -> v.rewritten(instant.now()))
        .orElse(1.);
  }

  private Optional<Field> compared(Journey journey) {
    return journey.visits().stream()
        .filter(v -> v.isAt(instant.now()) && v.compared() && !v.decided(instant.now()))
        .findFirst()
        .flatMap(v -> field(v.decision().rows().get(v.row(instant.now()))));
  }

  private static Optional<Field> field(FilterFinding row) {
    return switch (row) {
      case FilterFinding.KnownSkipped(int _, var _, Field field) -> Optional.of(field);
      case FilterFinding.ExpectedSkipped(var _, Field field) -> Optional.of(field);
      case FilterFinding.RuleSkipped(int _, var _, Field field) -> Optional.of(field);
      case FilterFinding.KnownMatched _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.NothingExpected _,
          FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.RuleMatched _,
          FilterFinding.RuleOff _,
          FilterFinding.PolicyApplied _,
          FilterFinding.RouterOnly _,
          FilterFinding.OwnAddress _,
          FilterFinding.AlgDiscarded _,
          FilterFinding.AlgClosed _ ->
          Optional.empty();
    };
  }

  /// What was read last, while it is read, and as long as the hole that came of it is of use.
  private Optional<Reading> reading() {
    List<Visit> reads =
        instant.journeys().noted().stream()
            .filter(v -> v.alg().isPresent() && instant.reached(v.arrives()))
            .filter(v -> announced(v.alg().get()).isPresent())
            .filter(this::shown)
            .toList();
    return reads.isEmpty() ? Optional.empty() : Optional.of(reading(reads.getLast()));
  }

  private boolean shown(Visit visit) {
    if (visit.isAt(instant.now())) {
      return visit.share(instant.now()) >= READ_AT;
    }
    boolean waiting = visit.opened().filter(e -> isOpen(visit.wall(), e)).isPresent();
    boolean carries = visit.opened().isPresent() && used(visit);
    return waiting || carries;
  }

  private boolean isOpen(DeviceId wall, Expectation expectation) {
    FirewallState state = instant.world().firewall(wall).state();
    return state.expectations().stream()
        .anyMatch(e -> e.id() == expectation.id() && !instant.reached(state.closes(e)));
  }

  private boolean used(Visit opener) {
    int id = opener.opened().map(Expectation::id).orElse(0);
    boolean came =
        instant
            .journeys()
            .lastSyn(Lane.DATA, instant.now())
            .flatMap(j -> j.visit(opener.wall()))
            .flatMap(Visit::used)
            .filter(e -> e.id() == id)
            .isPresent();
    return came && instant.opener(Lane.DATA).isPresent();
  }

  private static Stream<AlgFinding> findings(Trace<AlgFinding> trace) {
    return Stream.concat(
        Stream.of(trace.finding()), trace.because().stream().flatMap(NotesReader::findings));
  }

  private static Optional<AlgFinding.Announced> announced(AlgReport report) {
    return findings(report.why())
        .filter(AlgFinding.Announced.class::isInstance)
        .map(AlgFinding.Announced.class::cast)
        .findFirst();
  }

  private static Reading reading(Visit visit) {
    AlgFinding.Announced said = announced(visit.alg().orElseThrow()).orElseThrow();
    Optional<String> rewritten =
        findings(visit.alg().orElseThrow().why())
            .filter(AlgFinding.Rewritten.class::isInstance)
            .map(f -> ((AlgFinding.Rewritten) f).after())
            .map(NotesReader::endpointText)
            .findFirst();
    Endpoint announced = said.announced();
    return new Reading(
        visit.segment().number(),
        visit.wall(),
        said.keyword().pattern().strip(),
        said.text(),
        announced,
        rewritten,
        visit.opened().isPresent());
  }

  private static String endpointText(String line) {
    Matcher six = SIX.matcher(line);
    if (six.find()) {
      return six.group();
    }
    Matcher extended = EXTENDED.matcher(line);
    return extended.find() ? extended.group() : line;
  }

  private Optional<Inside> inside() {
    return focused()
        .filter(j -> j.placeAt(instant.now()).isPresent())
        .filter(j -> j.segment().payload() instanceof Payload.TlsRecord)
        .flatMap(j -> Announcement.in(j.segment()).map(a -> inside(j, a.verb())));
  }

  private Inside inside(Journey journey, String verb) {
    Segment segment = journey.segmentAt(instant.now());
    String line = Announcement.line(segment.payload()).orElse("");
    String endpoint = endpointText(line);
    Matcher six = SIX.matcher(endpoint);
    String address = six.find() ? six.group(1) : "";
    boolean rewritten = !segment.tuple().equals(journey.segment().tuple());
    boolean foreign =
        !address.isEmpty()
            && !address.replace(',', '.').equals(segment.tuple().source().address().toString());
    DeviceId near =
        journey.placeAt(instant.now()).map(p -> p.to().device()).orElse(journey.sender());
    return new Inside(journey.number(), verb, endpoint, address, rewritten && foreign, near);
  }

  private Optional<Fate> fate() {
    return instant.moment().flatMap(this::fate);
  }

  private Optional<Fate> fate(Moment moment) {
    Optional<Fate.Kind> kind =
        switch (moment.kind()) {
          case DROPPED -> Optional.of(Fate.Kind.DROPPED);
          case REJECTED -> Optional.of(refused(moment));
          case NOBODY_LISTENS -> Optional.of(Fate.Kind.NOBODY);
          case ALG_DISCARDED -> Optional.of(Fate.Kind.ALG_DISCARDED);
          case NOBODY_THERE -> Optional.of(Fate.Kind.NOBODY_THERE);
          case SENT, PASSED, CHECKED, PINHOLE_OPENED, ALG_DECLINED, PINHOLE_USED, GAVE_UP, ENDED ->
              Optional.empty();
        };
    Optional<Journey> journey = moment.segment().flatMap(s -> instant.journeys().of(s.number()));
    if (kind.isEmpty() || journey.isEmpty() || quiet(moment)) {
      return Optional.empty();
    }
    FiveTuple tuple = journey.get().segmentAt(instant.now()).tuple();
    boolean nobody = kind.get() == Fate.Kind.NOBODY;
    int port = nobody ? tuple.destination().port() : tuple.source().port();
    Station station =
        journey
            .get()
            .stoppedBy()
            .or(journey.get()::lastWall)
            .map(Visit::station)
            .orElse(new Station(moment.device(), journey.get().legs().getLast().link(), BESIDE));
    return Optional.of(
        new Fate(
            kind.get(),
            moment.device(),
            moment.lane(),
            port,
            tuple.destination().address(),
            station));
  }

  /// A wall refuses with a RST in the host's name, or with an error in its own.
  private Fate.Kind refused(Moment moment) {
    boolean error =
        moment.segment().stream()
            .flatMap(s ->
                instant.journeys().departed(moment.at().plus(-1), moment.at().plus(1)).stream())
            .filter(j -> j.sender() == moment.device())
            .anyMatch(j -> j.segment().payload() instanceof Payload.IcmpError);
    return error ? Fate.Kind.REJECTED_BY_ERROR : Fate.Kind.REJECTED;
  }

  /// The note goes when the next segment sets out.
  private boolean quiet(Moment moment) {
    return instant
        .next()
        .filter(n -> n.kind() == Moment.Kind.SENT)
        .flatMap(Moment::segment)
        .flatMap(s -> instant.journeys().of(s.number()))
        .filter(j -> instant.reached(j.departs()) && j.departs().compareTo(moment.at()) > 0)
        .isPresent();
  }
}
