package pinhole.ui.stage.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.net.Address;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.tcp.TcpState;
import pinhole.ui.playback.Expiries;
import pinhole.ui.playback.Pace;
import pinhole.ui.stage.model.WallView.Hole;
import pinhole.ui.stage.model.WallView.HoleState;

/// Reads the life of the pinhole in a wall.
final class HoleReader {
  private static final double OPENS_AT = .4;
  private static final double OPEN_AT = .62;
  private static final double HALO_LATER = .1;
  private static final double SHINES_AT = OPEN_AT + HALO_LATER;
  private static final double CLOSES_FOR = 260 / Pace.EXPIRY_MILLIS; // of the time of the scar

  private final Instant instant;
  private final DeviceId wall;

  HoleReader(Instant instant, DeviceId wall) {
    this.instant = instant;
    this.wall = wall;
  }

  Hole read() {
    return fresh().or(this::used).or(this::open).or(this::expired).orElse(shut());
  }

  private static Hole shut() {
    return new Hole(HoleState.SHUT, 0, 0, 0, Optional.empty(), 0, false, 0);
  }

  private List<Visit> visits() {
    return instant.journeys().noted().stream()
        .filter(v -> v.wall() == wall && instant.reached(v.arrives()))
        .toList();
  }

  /// The ALG has read the line and is opening the wall.
  private Optional<Hole> fresh() {
    return visits().stream()
        .filter(v -> v.opened().isPresent() && v.isAt(instant.now()))
        .filter(v -> v.share(instant.now()) < SHINES_AT)
        .findFirst()
        .map(v -> opening(v.opened().get(), v.share(instant.now())));
  }

  private Hole opening(Expectation expectation, double share) {
    if (share < OPENS_AT) {
      return shut();
    }
    double takes = OPEN_AT - OPENS_AT;
    double way = Math.min(1, (share - OPENS_AT) / takes);
    double halo = Math.clamp((share - OPENS_AT - HALO_LATER) / takes, 0, 1);
    return hole(HoleState.OPENING, overshoot(way), expectation, false).withHalo(halo);
  }

  /// Opens a little too far and settles.
  private static double overshoot(double t) {
    double c = 1.7;
    double u = t - 1;
    return 1 + (c + 1) * u * u * u + c * u * u;
  }

  private Optional<Hole> used() {
    List<Visit> all = visits();
    for (Visit visit : all.reversed()) {
      if (visit.opened().isPresent()) {
        return Optional.empty();
      }
      if (visit.used().isPresent()) {
        return usedBy(visit);
      }
    }
    return Optional.empty();
  }

  private Optional<Hole> usedBy(Visit visit) {
    Expectation expectation = visit.used().get();
    if (!visit.decided(instant.now())) {
      return Optional.of(hole(HoleState.OPEN, left(expectation), expectation, false));
    }
    boolean current =
        instant.isOf(Moment.Kind.PINHOLE_USED, wall) && instant.isAbout(visit.segment().number());
    Optional<DeviceId> opener = instant.opener(Lane.DATA);
    if (opener.isEmpty() && !current) {
      return Optional.empty();
    }
    boolean railed =
        opener
            .flatMap(o -> instant.live(o, Lane.DATA))
            .filter(s -> s.tcb().state() != TcpState.SYN_SENT)
            .isPresent();
    return Optional.of(hole(HoleState.USED, 0, expectation, railed));
  }

  private Optional<Hole> open() {
    FirewallState state = state();
    return state.expectations().stream()
        .filter(e -> !instant.reached(state.closes(e)))
        .reduce((_, last) -> last)
        .map(e -> hole(HoleState.OPEN, left(e), e, false));
  }

  /// A pinhole that was open as long ago as its scar is to be seen, and that has closed since. What
  /// the wall knew then tells when: nothing that comes in so short a time makes it close earlier.
  private Optional<Hole> expired() {
    SimTime lately = instant.now().plus(-Expiries.SCAR_MICROS);
    FirewallState then = instant.recording().worldAt(lately).firewall(wall).state();
    return then.expectations().stream()
        .filter(e -> lately.compareTo(then.closes(e)) < 0 && instant.reached(then.closes(e)))
        .filter(e -> visits().stream().noneMatch(v -> v.used().filter(e::equals).isPresent()))
        .findFirst()
        .map(e -> hole(HoleState.EXPIRED, closed(then.closes(e)), e, false));
  }

  /// How far it has closed: a share of the time for which its scar is to be seen.
  private double closed(SimTime at) {
    double since = instant.now().micros() - at.micros();
    return Math.min(1, since / Expiries.SCAR_MICROS / CLOSES_FOR);
  }

  private FirewallState state() {
    return instant.world().firewall(wall).state();
  }

  private double left(Expectation expectation) {
    return microsLeft(expectation) / (double) Expectation.LIFETIME_MICROS;
  }

  private long microsLeft(Expectation expectation) {
    return Math.max(0, state().closes(expectation).micros() - instant.now().micros());
  }

  private Hole hole(HoleState state, double fraction, Expectation expectation, boolean railed) {
    Address source = expectation.source();
    int port = expectation.destination().port();
    return new Hole(
        state,
        fraction,
        1,
        microsLeft(expectation),
        Optional.of(source),
        port,
        railed,
        expectation.segment());
  }
}
