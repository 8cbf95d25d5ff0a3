package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.tcp.TcpFinding;
import pinhole.engine.tcp.TcpState;

/// Finds the moments of a recording: what a learner should stop at, in order, each at an instant at
/// which it can be seen.
final class Storyteller {
  private record Draft(int step, SimTime at, Moment.Kind kind, DeviceId device, Segment segment) {}

  private final Recording recording;
  private final long hold;
  private final Lanes lanes;
  private final List<Draft> drafts = new ArrayList<>();

  /// The journeys of each segment, in order.
  private final SequencedMap<Integer, List<Transit>> journeys = new LinkedHashMap<>();

  /// The first instant at which a wall makes a moment of a segment.
  private final SequencedMap<Integer, SimTime> firstAtWall = new LinkedHashMap<>();

  private final EnumMap<DeviceId, List<FiveTuple>> compared = new EnumMap<>(DeviceId.class);

  Storyteller(Recording recording) {
    this.recording = recording;
    this.hold = recording.scenario().lab().firewallMicros();
    this.lanes = Lanes.of(recording.scenario());
    for (Transit transit : recording.transits()) {
      journeys.computeIfAbsent(transit.segment().number(), _ -> new ArrayList<>()).add(transit);
    }
  }

  Storyline tell() {
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        atWalls(step, outcome);
      }
    }
    for (Step step : recording.steps()) {
      for (Outcome outcome : step.outcomes()) {
        atHosts(step, outcome);
      }
    }
    List<Moment> moments = ordered();
    return new Storyline(moments, Chapters.of(recording, moments));
  }

  private void atWalls(Step step, Outcome outcome) {
    switch (outcome) {
      case Outcome.Decided(DeviceId wall, Segment segment, Decision decision) ->
          decided(step, wall, segment, decision);
      case Outcome.AlgRead(DeviceId wall, Segment segment, AlgReport report) ->
          read(step, wall, segment, report);
      case Outcome.SegmentSent _,
          Outcome.TcpStepped _,
          Outcome.PortOpened _,
          Outcome.PortClosed _,
          Outcome.NobodyListens _,
          Outcome.LineSaid _,
          Outcome.LineHeard _,
          Outcome.FtpStepped _,
          Outcome.Translated _,
          Outcome.PinholeOpened _,
          Outcome.PinholeUsed _,
          Outcome.PinholeClosed _,
          Outcome.SessionEnded _,
          Outcome.WentAround _,
          Outcome.StepLimitReached _ -> {}
      case Outcome.NobodyThere(DeviceId wall, Segment segment) ->
          wall(step, 10, Moment.Kind.NOBODY_THERE, wall, segment);
    }
  }

  private void decided(Step step, DeviceId wall, Segment segment, Decision decision) {
    boolean accepted = decision.verdict() == Verdict.ACCEPT;
    if (decision.decider() instanceof FilterFinding.AlgDiscarded) {
      wall(step, 10, Moment.Kind.ALG_DISCARDED, wall, segment);
    } else if (decision.decider() instanceof FilterFinding.ExpectedMatched) {
      wall(step, 9, Moment.Kind.PINHOLE_USED, wall, segment);
    } else if (accepted) {
      if (decision.byRules() && firstTry(wall, segment)) {
        wall(step, 9, Moment.Kind.PASSED, wall, segment);
      }
    } else {
      if (decision.byRules() && firstTry(wall, segment)) {
        wall(step, 6, Moment.Kind.CHECKED, wall, segment);
      }
      boolean silent = decision.verdict() == Verdict.DROP;
      wall(step, 10, silent ? Moment.Kind.DROPPED : Moment.Kind.REJECTED, wall, segment);
    }
  }

  /// Whether this wall compares this five-tuple with its rules for the first time: a repeated SYN
  /// meets the same rows again, and only its fate matters.
  private boolean firstTry(DeviceId wall, Segment segment) {
    return compared.computeIfAbsent(wall, _ -> new ArrayList<>()).stream()
            .noneMatch(segment.tuple()::equals)
        && compared.get(wall).add(segment.tuple());
  }

  private void read(Step step, DeviceId wall, Segment segment, AlgReport report) {
    boolean opened = report.why().finding() instanceof AlgFinding.Opened;
    if (opened) {
      wall(step, 9, Moment.Kind.PINHOLE_OPENED, wall, segment);
    } else if (!report.dropped() && Announcement.in(segment).isPresent()) {
      wall(step, 9, Moment.Kind.ALG_DECLINED, wall, segment);
    }
  }

  /// A moment at a wall, while it holds the segment.
  ///
  /// @param tenths how much of that time has passed
  private void wall(Step step, int tenths, Moment.Kind kind, DeviceId device, Segment segment) {
    SimTime at = step.at().plus(hold * tenths / 10);
    drafts.add(new Draft(step.index(), at, kind, device, segment));
    firstAtWall.putIfAbsent(segment.number(), at);
  }

  private void atHosts(Step step, Outcome outcome) {
    switch (outcome) {
      case Outcome.SegmentSent(Transit transit) -> sent(step, transit);
      case Outcome.NobodyListens(DeviceId host, Segment segment) -> {
        if (segment.isSyn()) {
          host(step, Moment.Kind.NOBODY_LISTENS, host, segment);
        }
      }
      case Outcome.TcpStepped(DeviceId host, var _, var _, var _, var why) -> {
        if (why.finding() instanceof TcpFinding.NoAnswerAtAll) {
          host(step, Moment.Kind.GAVE_UP, host, null);
        }
      }
      case Outcome.FtpStepped(DeviceId host, int _, var why) -> {
        if (why.finding() instanceof FtpFinding.OutOfTime) {
          host(step, Moment.Kind.GAVE_UP, host, null);
        }
      }
      case Outcome.SessionEnded _ -> host(step, Moment.Kind.ENDED, DeviceId.CLIENT, null);
      case Outcome.Decided _,
          Outcome.AlgRead _,
          Outcome.PortOpened _,
          Outcome.PortClosed _,
          Outcome.LineSaid _,
          Outcome.LineHeard _,
          Outcome.Translated _,
          Outcome.PinholeOpened _,
          Outcome.PinholeUsed _,
          Outcome.PinholeClosed _,
          Outcome.WentAround _,
          Outcome.NobodyThere _,
          Outcome.StepLimitReached _ -> {}
    }
  }

  private void host(Step step, Moment.Kind kind, DeviceId device, Segment segment) {
    drafts.add(new Draft(step.index(), step.at(), kind, device, segment));
  }

  private void sent(Step step, Transit transit) {
    if (transit.from().isHost() && matters(step, transit)) {
      drafts.add(
          new Draft(
              step.index(),
              visibleAt(transit),
              Moment.Kind.SENT,
              transit.from(),
              transit.segment()));
    }
  }

  /// Lone acknowledgments matter only where they complete a handshake, and of the segments that
  /// close a connection only that of the side that closes first.
  private boolean matters(Step step, Transit transit) {
    Segment segment = transit.segment();
    return switch (segment.kind()) {
      case SYN, SYN_ACK, RST, DATA, COMMAND, REPLY, TLS, ICMP -> true;
      case ACK -> reached(step, segment, TcpState.SYN_SENT, TcpState.ESTABLISHED);
      case FIN ->
          reached(step, segment, TcpState.ESTABLISHED, TcpState.FIN_WAIT_1)
              && !peerCloses(step, transit);
    };
  }

  /// Whether the other end closed before and its FIN is still on its way: both close at once.
  private boolean peerCloses(Step step, Transit transit) {
    DeviceId peer = transit.from() == DeviceId.CLIENT ? DeviceId.SERVER : DeviceId.CLIENT;
    return step.after()
        .host(peer)
        .latest(lane(transit.segment()))
        .map(socket -> socket.tcb().state() == TcpState.FIN_WAIT_1)
        .orElse(false);
  }

  /// Whether the segment's connection went from one state to another in this step.
  private static boolean reached(Step step, Segment segment, TcpState from, TcpState to) {
    return step.outcomes().stream()
        .anyMatch(o ->
            o instanceof Outcome.TcpStepped stepped
                && stepped.tuple().equals(segment.tuple())
                && stepped.from() == from
                && stepped.to() == to);
  }

  /// In the middle of the Internet, unless a wall makes a moment of the segment before: then on its
  /// way to the first wall.
  private SimTime visibleAt(Transit first) {
    List<Transit> journey = journeys.get(first.segment().number());
    Transit stretch =
        journey.stream()
            .filter(t -> t.link() == LinkId.INTERNET)
            .findFirst()
            .orElse(journey.getLast());
    SimTime middle = middle(stretch);
    SimTime wall = firstAtWall.get(first.segment().number());
    boolean early =
        first.segment().kind() == SegmentKind.SYN || wall != null && wall.compareTo(middle) < 0;
    return early ? middle(first) : middle;
  }

  private static SimTime middle(Transit transit) {
    return transit.departs().plus((transit.arrives().micros() - transit.departs().micros()) / 2);
  }

  private List<Moment> ordered() {
    drafts.sort(Comparator.comparing(Draft::at).thenComparingInt(Draft::step));
    List<Moment> moments = new ArrayList<>(drafts.size());
    SimTime last = new SimTime(-1);
    for (Draft draft : drafts) {
      SimTime at = draft.at().compareTo(last) > 0 ? draft.at() : last.plus(1);
      last = at;
      Optional<Segment> segment = Optional.ofNullable(draft.segment());
      moments.add(
          new Moment(
              moments.size(),
              draft.step(),
              at,
              draft.kind(),
              segment.map(this::lane).orElse(Lane.CONTROL),
              draft.device(),
              segment));
    }
    return moments;
  }

  private Lane lane(Segment segment) {
    return lanes.of(segment.tuple());
  }
}
