package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinhole.engine.ftp.FtpReply;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.tcp.TcpState;

/// The moments of a recording that one looks for, each kind in order of time.
public final class Landmarks {
  private static final int FIRST_ERROR = 400;

  private final Recording recording;
  private final List<Moment> moments;
  private final Lanes lanes;
  private final Map<Landmark, List<Moment>> found = new EnumMap<>(Landmark.class);

  private Landmarks(Recording recording, List<Moment> moments) {
    this.recording = recording;
    this.moments = moments;
    this.lanes = Lanes.of(recording.scenario());
    for (Landmark landmark : Landmark.values()) {
      found.put(landmark, List.copyOf(find(landmark)));
    }
  }

  /// The landmarks of a recording.
  ///
  /// @param storyline the recording's own
  public static Landmarks of(Recording recording, Storyline storyline) {
    return new Landmarks(recording, storyline.moments());
  }

  /// All moments of one kind.
  public List<Moment> all(Landmark landmark) {
    return found.get(landmark);
  }

  /// The next moment of a kind after an instant, or the last one before it.
  ///
  /// @param forward whether to look forward in time
  public Optional<Moment> next(Landmark landmark, SimTime now, boolean forward) {
    List<Moment> all = found.get(landmark);
    return forward
        ? all.stream().filter(m -> m.at().compareTo(now) > 0).findFirst()
        : all.reversed().stream().filter(m -> m.at().compareTo(now) < 0).findFirst();
  }

  private List<Moment> find(Landmark landmark) {
    return switch (landmark) {
      case DECISION -> moments.stream().filter(m -> isVerdict(m.kind())).toList();
      case ANNOUNCEMENT -> moments.stream().filter(Landmarks::announces).toList();
      case DATA_SOCKET -> sockets();
      case PROBLEM -> moments.stream().filter(this::isProblem).toList();
    };
  }

  private static boolean isVerdict(Moment.Kind kind) {
    return switch (kind) {
      case PASSED, DROPPED, REJECTED, PINHOLE_USED, ALG_DISCARDED -> true;
      case SENT,
          CHECKED,
          PINHOLE_OPENED,
          ALG_DECLINED,
          NOBODY_LISTENS,
          NOBODY_THERE,
          GAVE_UP,
          ENDED ->
          false;
    };
  }

  private static boolean announces(Moment moment) {
    return moment.kind() == Moment.Kind.SENT
        && moment.segment().flatMap(Announcement::in).isPresent();
  }

  private boolean isProblem(Moment moment) {
    return switch (moment.kind()) {
      case DROPPED, REJECTED, ALG_DECLINED, ALG_DISCARDED, NOBODY_LISTENS, NOBODY_THERE, GAVE_UP ->
          true;
      case SENT -> moment.segment().filter(Landmarks::tellsOfProblem).isPresent();
      case ENDED -> !recording.succeeded();
      case PASSED, CHECKED, PINHOLE_OPENED, PINHOLE_USED -> false;
    };
  }

  private static boolean tellsOfProblem(Segment segment) {
    boolean refuses = segment.kind() == SegmentKind.RST || segment.kind() == SegmentKind.ICMP;
    int code = Announcement.line(segment.payload()).map(l -> FtpReply.parse(l).code()).orElse(0);
    return refuses || code >= FIRST_ERROR;
  }

  /// The first moment that stands at or after each step in which a data socket changes.
  private List<Moment> sockets() {
    List<Moment> all = new ArrayList<>();
    for (Step step : recording.steps()) {
      if (step.outcomes().stream().anyMatch(this::changesDataSocket)) {
        moments.stream()
            .filter(m -> m.step() >= step.index() && m.at().compareTo(step.at()) >= 0)
            .findFirst()
            .filter(m -> !all.contains(m))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private boolean changesDataSocket(Outcome outcome) {
    return switch (outcome) {
      case Outcome.PortOpened _ -> true; // the control port is open from the start
      case Outcome.TcpStepped(DeviceId _, var tuple, TcpState from, TcpState to, var _) ->
          lanes.of(tuple) == Lane.DATA
              && (to == TcpState.SYN_SENT && from == TcpState.CLOSED
                  || to == TcpState.ESTABLISHED && from == TcpState.SYN_SENT);
      case Outcome.SegmentSent _,
          Outcome.PortClosed _,
          Outcome.NobodyListens _,
          Outcome.LineSaid _,
          Outcome.LineHeard _,
          Outcome.FtpStepped _,
          Outcome.Decided _,
          Outcome.Translated _,
          Outcome.AlgRead _,
          Outcome.PinholeOpened _,
          Outcome.PinholeUsed _,
          Outcome.PinholeClosed _,
          Outcome.SessionEnded _,
          Outcome.WentAround _,
          Outcome.NobodyThere _,
          Outcome.StepLimitReached _ ->
          false;
    };
  }
}
