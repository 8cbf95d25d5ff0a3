package pinhole.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Payload;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Caption;
import pinhole.explain.Explainer;

/// How a cell's session went: the few moments that decided it, in words.
///
/// @param recording of the session
/// @param decides the instant at which it was decided
/// @param reasons what led to it, in order
public record CellStory(Recording recording, SimTime decides, List<Caption> reasons) {
  private static final int MOST = 5;

  /// Copies the list.
  public CellStory {
    reasons = List.copyOf(reasons);
  }

  /// The story of a cell's scenario.
  public static CellStory of(Scenario scenario, Explainer explainer) {
    Recording recording = Simulator.run(scenario);
    List<Moment> moments = Storyline.of(recording).moments();
    Optional<Moment> last = decisive(recording, moments);
    List<Caption> reasons = new ArrayList<>();
    for (Moment moment : moments) {
      boolean before = last.isEmpty() || moment.index() <= last.get().index();
      boolean decides = last.isPresent() && moment.equals(last.get());
      if (before && (decides || tells(moment) && reasons.size() < MOST - 1)) {
        reasons.add(explainer.caption(recording, moment));
      }
    }
    SimTime at = last.map(Moment::at).orElse(recording.duration());
    return new CellStory(recording, at, reasons);
  }

  /// What arranges the data connection, and who calls whom.
  private static boolean tells(Moment moment) {
    return switch (moment.kind()) {
      case SENT ->
          moment.segment().filter(s -> s.kind() == SegmentKind.SYN).isPresent()
              ? moment.lane() == Lane.DATA
              : moment.segment().filter(s -> announces(line(s.payload()))).isPresent();
      case PINHOLE_OPENED, ALG_DECLINED, ALG_DISCARDED -> true;
      case PASSED, CHECKED, DROPPED, REJECTED, PINHOLE_USED -> false;
      case NOBODY_LISTENS, NOBODY_THERE, GAVE_UP, ENDED -> false;
    };
  }

  /// The line of the control connection in it, also under TLS; empty for none.
  private static String line(Payload payload) {
    return switch (payload) {
      case Payload.ControlText(String text) -> text;
      case Payload.TlsRecord(var _, Payload inside, int _) -> line(inside);
      case Payload.Nothing _, Payload.FileBytes _, Payload.IcmpError _ -> "";
    };
  }

  private static boolean announces(String line) {
    return line.startsWith("PORT")
        || line.startsWith("EPRT")
        || line.startsWith("227")
        || line.startsWith("229");
  }

  /// The first moment that stops it as the last one does; if it works, the last wall that lets the
  /// data connection pass.
  private static Optional<Moment> decisive(Recording recording, List<Moment> moments) {
    if (recording.succeeded()) {
      return last(moments, CellStory::lets);
    }
    Optional<Moment> end = last(moments, CellStory::stops); // of the last try, not its first
    return end.flatMap(e -> moments.stream().filter(m -> stops(m) && sameCall(m, e)).findFirst())
        .or(() -> last(moments, m -> m.kind() == Moment.Kind.ENDED));
  }

  private static boolean sameCall(Moment one, Moment other) {
    return one.kind() == other.kind()
        && one.device() == other.device()
        && one.segment().map(s -> s.tuple()).equals(other.segment().map(s -> s.tuple()));
  }

  private static Optional<Moment> last(
      List<Moment> moments, java.util.function.Predicate<Moment> which) {
    return moments.stream().filter(which).reduce((_, later) -> later);
  }

  private static boolean lets(Moment moment) {
    return moment.lane() == Lane.DATA
        && (moment.kind() == Moment.Kind.PASSED || moment.kind() == Moment.Kind.PINHOLE_USED);
  }

  private static boolean stops(Moment moment) {
    return switch (moment.kind()) {
      case DROPPED, REJECTED, NOBODY_LISTENS, NOBODY_THERE, ALG_DISCARDED -> true;
      case SENT -> refuses(moment);
      case PASSED, CHECKED, PINHOLE_OPENED, ALG_DECLINED, PINHOLE_USED, GAVE_UP, ENDED -> false;
    };
  }

  /// A negative reply to what arranges the data connection.
  private static boolean refuses(Moment moment) {
    return moment.segment().filter(s -> line(s.payload()).startsWith("50")).isPresent();
  }
}
