package pinhole.ui.stage.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Event;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Lanes;
import pinhole.engine.sim.LinkId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Transit;

/// The journeys of all segments of a recording, by number: read once, asked at every frame.
public final class Journeys {
  private final Recording recording;
  private final Lanes lanes;
  private final SequencedMap<Integer, List<Transit>> legs = new LinkedHashMap<>();
  private final SequencedMap<Integer, List<Visit>> visits = new LinkedHashMap<>();
  private final List<Integer> refusals = new ArrayList<>();
  private final List<Knock> nobody = new ArrayList<>();
  private final SequencedMap<Integer, SimTime> strays = new LinkedHashMap<>();
  private final SequencedMap<Integer, Journey> journeys = new LinkedHashMap<>();
  private final List<Journey> all;
  private final List<Journey> syns;
  private final List<Visit> noted;
  private final List<Told> announcements;
  private final long longest;

  /// A SYN that reached a port where nobody listens.
  ///
  /// @param host where
  /// @param segment the SYN
  /// @param at when
  /// @param answer the number of the RST that answers it
  public record Knock(DeviceId host, Segment segment, SimTime at, int answer) {}

  /// A port that a host announced.
  private record Told(DeviceId host, int port, SimTime at, int number) {}

  /// Reads a recording.
  public Journeys(Recording recording) {
    this.recording = recording;
    lanes = Lanes.of(recording.scenario());
    recording.steps().forEach(this::read);
    Sessions sessions = new Sessions(recording);
    legs.forEach((number, list) ->
        journeys.put(
            number,
            new Journey(
                lane(list.getFirst().segment()),
                list,
                visits.getOrDefault(number, List.of()),
                refusals.contains(number),
                strays.containsKey(number),
                sessions.of(list))));
    all = journeys.values().stream().sorted(Comparator.comparing(Journey::departs)).toList();
    syns = all.stream().filter(j -> j.segment().isSyn()).toList();
    announcements = all.stream().flatMap(Journeys::told).toList();
    noted =
        all.stream()
            .flatMap(j -> j.visits().stream())
            .filter(v -> v.alg().isPresent() || v.used().isPresent())
            .sorted(Comparator.comparing(Visit::arrives))
            .toList();
    longest = all.stream().mapToLong(j -> j.ends().micros() - j.departs().micros()).max().orElse(0);
  }

  /// All journeys in the order of their departure.
  public List<Journey> all() {
    return all;
  }

  /// Those that may be under way at an instant: not much more than those that are.
  public List<Journey> around(SimTime now) {
    return departed(new SimTime(now.micros() - longest - 1), now);
  }

  /// Those that set out after one instant and up to another.
  public List<Journey> departed(SimTime after, SimTime upTo) {
    int from = firstAfter(after.micros());
    return all.subList(from, Math.max(from, firstAfter(upTo.micros())));
  }

  /// The stays at walls at which an ALG read, or a pinhole was used, in order of time.
  public List<Visit> noted() {
    return noted;
  }

  /// The index of the first journey that departs after an instant.
  private int firstAfter(long micros) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).departs().micros() <= micros) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The journey of a segment.
  public Optional<Journey> of(int number) {
    return Optional.ofNullable(journeys.get(number));
  }

  /// The SYNs that reached nobody.
  public List<Knock> nobody() {
    return List.copyOf(nobody);
  }

  /// The number of the last segment in which a host announced a port.
  public Optional<Integer> announced(DeviceId host, int port, SimTime now) {
    Optional<Integer> found = Optional.empty();
    for (Told told : announcements) {
      if (told.host() == host && told.port() == port && told.at().compareTo(now) <= 0) {
        found = Optional.of(told.number());
      }
    }
    return found;
  }

  private static Stream<Told> told(Journey journey) {
    return Announcement.in(journey.segment()).stream()
        .map(a -> new Told(journey.sender(), a.port(), journey.departs(), journey.number()));
  }

  /// When the last wall began to ask who has the address that a segment is for, which nobody has;
  /// empty for a segment that is for somebody.
  public Optional<SimTime> astray(int number) {
    return Optional.ofNullable(strays.get(number));
  }

  /// The connection that a segment belongs to.
  public Lane lane(Segment segment) {
    boolean error = segment.payload() instanceof Payload.IcmpError;
    FiveTuple tuple = error ? ((Payload.IcmpError) segment.payload()).about() : segment.tuple();
    return lane(tuple);
  }

  /// The connection that a five-tuple belongs to.
  Lane lane(FiveTuple tuple) {
    return lanes.of(tuple);
  }

  /// The last SYN of a lane that set out at or before an instant, among those of the scenario's own
  /// client.
  public Optional<Journey> lastSyn(Lane lane, SimTime now) {
    return lastSyn(lane, now, journey -> journey.client() == 0);
  }

  /// The last SYN of a lane that set out at or before an instant, whoever it is of.
  public Optional<Journey> lastSynOfAll(Lane lane, SimTime now) {
    return lastSyn(lane, now, _ -> true);
  }

  private Optional<Journey> lastSyn(Lane lane, SimTime now, Predicate<Journey> wanted) {
    Optional<Journey> found = Optional.empty();
    for (Journey journey : syns) {
      if (journey.departs().compareTo(now) <= 0 && journey.lane() == lane && wanted.test(journey)) {
        found = Optional.of(journey);
      }
    }
    return found;
  }

  private void read(Step step) {
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.SegmentSent(Transit transit)) {
        legs.computeIfAbsent(transit.segment().number(), _ -> new ArrayList<>()).add(transit);
      } else if (outcome instanceof Outcome.Decided(DeviceId wall, Segment segment, Decision d)) {
        visits
            .computeIfAbsent(segment.number(), _ -> new ArrayList<>())
            .add(visit(step, wall, segment, d));
      } else if (outcome instanceof Outcome.NobodyThere(DeviceId _, Segment segment)) {
        strays.putIfAbsent(segment.number(), step.at());
      } else if (outcome instanceof Outcome.NobodyListens(DeviceId host, Segment segment)) {
        refused(step, host, segment);
      }
    }
  }

  private void refused(Step step, DeviceId host, Segment segment) {
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.SegmentSent(Transit transit)
          && transit.segment().tuple().equals(segment.tuple().reversed())) {
        refusals.add(transit.segment().number());
        nobody.add(new Knock(host, segment, step.at(), transit.segment().number()));
      }
    }
  }

  private Visit visit(Step step, DeviceId wall, Segment segment, Decision decision) {
    Optional<AlgReport> alg = Optional.empty();
    Optional<Translation> translation = Optional.empty();
    Optional<Expectation> opened = Optional.empty();
    Optional<Expectation> used = Optional.empty();
    for (Outcome outcome : step.outcomes()) {
      switch (outcome) {
        case Outcome.AlgRead(var _, var _, AlgReport report) -> alg = Optional.of(report);
        case Outcome.Translated(var _, int _, Translation t) -> translation = Optional.of(t);
        case Outcome.PinholeOpened(var _, Expectation e) -> opened = Optional.of(e);
        case Outcome.PinholeUsed(var _, Expectation e, var _) -> used = Optional.of(e);
        case Outcome.SegmentSent _,
            Outcome.TcpStepped _,
            Outcome.PortOpened _,
            Outcome.PortClosed _,
            Outcome.NobodyListens _,
            Outcome.LineSaid _,
            Outcome.LineHeard _,
            Outcome.FtpStepped _,
            Outcome.Decided _,
            Outcome.PinholeClosed _,
            Outcome.SessionEnded _,
            Outcome.WentAround _,
            Outcome.NobodyThere _,
            Outcome.StepLimitReached _ -> {}
      }
    }
    LinkId side =
        step.event() instanceof Event.SegmentArrives(Transit t) ? t.link() : LinkId.INTERNET;
    SimTime leaves = step.at().plus(recording.scenario().lab().firewallMicros());
    return new Visit(
        wall, side, segment, step.at(), leaves, decision, alg, translation, opened, used);
  }
}
