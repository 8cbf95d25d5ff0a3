package pinhole.ui.stage.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.ui.stage.cards.CardRow.State;
import pinhole.ui.stage.cards.CardView.Status;
import pinhole.ui.stage.model.Journey;
import pinhole.ui.stage.model.Picture.Focus;
import pinhole.ui.stage.model.StageModel;
import pinhole.ui.stage.model.Visit;

/// Reads what a rule card shows at an instant: the comparison of the segment that matters, or of
/// the last one of its connection.
final class CardReader {
  private final Recording recording;
  private final Storyline storyline;
  private final StageModel model;
  private final CardWords words;

  CardReader(Recording recording, Storyline storyline, CardWords words) {
    this.recording = recording;
    this.storyline = storyline;
    this.model = new StageModel(recording, storyline);
    this.words = words;
  }

  CardView at(DeviceId wall, SimTime now) {
    Optional<Journey> segment = segment(now);
    Optional<Visit> visit = segment.flatMap(j -> j.visit(wall));
    boolean waiting = visit.filter(v -> v.arrives().compareTo(now) > 0).isPresent();
    if (visit.isEmpty()) {
      visit = last(wall, segment, now);
    }
    return view(wall, now, visit, waiting);
  }

  /// The segment that matters; for an answer to a refused one, that one.
  private Optional<Journey> segment(SimTime now) {
    Focus focus = model.focus(now);
    Optional<Journey> focused = model.journeys().of(focus.number());
    Optional<Journey> current =
        moment(now)
            .flatMap(Moment::segment)
            .map(Segment::number)
            .flatMap(n -> model.journeys().of(n));
    boolean answer = focused.filter(j -> j.bounced() || j.refuses()).isPresent();
    return answer ? current : focused.or(() -> current);
  }

  private Optional<Moment> moment(SimTime now) {
    int at = storyline.momentAt(now);
    return at < 0 ? Optional.empty() : Optional.of(storyline.moments().get(at));
  }

  private Optional<Visit> last(DeviceId wall, Optional<Journey> like, SimTime now) {
    List<Journey> past = model.journeys().departed(new SimTime(-1), now);
    return past.reversed().stream()
        .filter(j -> like.isEmpty() || like.get().lane() == j.lane())
        .flatMap(j -> j.visit(wall).stream())
        .filter(v -> v.arrives().compareTo(now) <= 0)
        .findFirst();
  }

  private CardView view(DeviceId wall, SimTime now, Optional<Visit> visit, boolean waiting) {
    Middlebox box = recording.worldAt(now).firewall(wall);
    boolean acting = visit.filter(v -> acts(v, now)).isPresent();
    boolean over = over(now);
    Direction way = visit.map(v -> v.decision().direction()).orElse(Direction.IN);
    boolean reading = !waiting && visit.filter(v -> !v.decided(now)).isPresent();
    RowMaker maker = new RowMaker(box, now, words);
    List<CardRow> rows =
        visit
            .map(v -> waiting ? maker.waiting(v) : rows(maker, v, now, acting))
            .orElseGet(() -> maker.idle(way));
    int row = reading ? visit.get().row(now) + 1 : 0;
    return new CardView(
        wall,
        acting,
        status(box.setup().enabled(), visit, waiting, now),
        row,
        visit.map(v -> v.decision().rows().size()).orElse(0),
        way,
        rows,
        box.setup().defaultIn(),
        box.setup().defaultOut(),
        over);
  }

  private static List<CardRow> rows(RowMaker maker, Visit visit, SimTime now, boolean acting) {
    int at = visit.row(now);
    boolean decided = visit.decided(now);
    List<CardRow> rows = new ArrayList<>();
    rows.add(maker.segment(visit, now));
    List<FilterFinding> findings = visit.decision().rows();
    for (int i = 0; i < findings.size(); i++) {
      State state = i < at ? State.READ : i > at ? State.LATER : State.NOW;
      boolean more = visit.opened().isPresent() || visit.translation().isPresent();
      boolean quiet = decided && (!acting || (more && !visit.compared()));
      State shown = state == State.NOW && quiet ? State.READ : state;
      rows.add(maker.finding(visit, findings.get(i), shown, state == State.NOW && !decided));
    }
    return maker.completed(rows, visit, decided, acting);
  }

  /// Whether the firewall does something with the segment of the moment.
  private boolean acts(Visit visit, SimTime now) {
    boolean current =
        moment(now)
            .filter(m -> m.device() == visit.wall())
            .flatMap(Moment::segment)
            .filter(s -> s.number() == visit.segment().number())
            .isPresent();
    boolean compares = visit.isAt(now) && visit.compared();
    return compares || (current && visit.arrives().compareTo(now) <= 0);
  }

  private boolean over(SimTime now) {
    return storyline.moments().stream()
        .anyMatch(m -> m.kind() == Moment.Kind.ENDED && m.at().compareTo(now) <= 0);
  }

  private static Status status(
      boolean filters, Optional<Visit> visit, boolean waiting, SimTime now) {
    if (visit.isEmpty() && filters) {
      return Status.IDLE;
    }
    if (!filters) {
      return Status.ROUTING;
    }
    if (waiting) {
      return Status.WAITING;
    }
    return visit.get().decided(now) ? decided(visit.get()) : Status.CHECKING;
  }

  private static Status decided(Visit visit) {
    switch (visit.decision().verdict()) {
      case DROP -> {
        return Status.DROPPED;
      }
      case REJECT -> {
        return Status.REJECTED;
      }
      case ACCEPT -> {}
    }
    if (visit.used().isPresent()) {
      return Status.PINHOLE;
    }
    if (visit.opened().isPresent()) {
      return Status.OPENED;
    }
    if (visit.alg().filter(a -> a.why().finding() instanceof AlgFinding.Sealed).isPresent()) {
      return visit.translation().isPresent() ? Status.REWRITING : Status.BLIND;
    }
    if (visit.decision().decider() instanceof FilterFinding.KnownMatched) {
      return Status.KNOWN;
    }
    return visit.decision().direction() == Direction.IN ? Status.LET_IN : Status.LET_OUT;
  }

  /// The hits of a rule so far.
  static long hits(FirewallState state, int rule) {
    return rule < state.ruleHits().size() ? state.ruleHits().get(rule) : 0;
  }
}
