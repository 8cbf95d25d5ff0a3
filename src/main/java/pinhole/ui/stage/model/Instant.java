package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.World;
import pinhole.engine.tcp.TcpState;

/// An instant of a recording, with what the readers of the picture ask about it.
///
/// @param recording what happened
/// @param storyline its moments
/// @param journeys its segments
/// @param now the instant
/// @param world what is true then
/// @param moment the moment at or before it
record Instant(
    Recording recording,
    Storyline storyline,
    Journeys journeys,
    SimTime now,
    World world,
    Optional<Moment> moment) {

  static Instant of(Recording recording, Storyline storyline, Journeys journeys, SimTime now) {
    int at = storyline.momentAt(now);
    return new Instant(
        recording,
        storyline,
        journeys,
        now,
        recording.worldAt(now),
        at < 0 ? Optional.empty() : Optional.of(storyline.moments().get(at)));
  }

  /// The moment after now.
  Optional<Moment> next() {
    int next = storyline.momentAt(now) + 1;
    return next < storyline.moments().size()
        ? Optional.of(storyline.moments().get(next))
        : Optional.empty();
  }

  /// Whether the current moment is about this segment.
  boolean isAbout(int number) {
    return moment.flatMap(Moment::segment).filter(s -> s.number() == number).isPresent();
  }

  boolean isOf(Moment.Kind kind, DeviceId device) {
    return moment.filter(m -> m.kind() == kind && m.device() == device).isPresent();
  }

  boolean reached(SimTime instant) {
    return instant.compareTo(now) <= 0;
  }

  /// The newest connection of a lane at a host, unless it is over.
  Optional<Socket> live(DeviceId host, Lane lane) {
    return world.host(host).latest(lane).filter(s -> !over(s.tcb().state()));
  }

  /// The end that called, where a connection of a lane is alive.
  Optional<DeviceId> opener(Lane lane) {
    return journeys
        .lastSyn(lane, now)
        .map(Journey::sender)
        .filter(sender -> live(sender, lane).isPresent());
  }

  /// Whether both ends have sealed the control connection.
  boolean sealed() {
    Host client = world.client();
    return client
        .latest(Lane.CONTROL)
        .filter(s -> s.tls() == pinhole.engine.sim.Device.TlsPhase.SEALED)
        .isPresent();
  }

  static boolean over(TcpState state) {
    return switch (state) {
      case CLOSED, TIME_WAIT, LISTEN -> true;
      case SYN_SENT,
          SYN_RECEIVED,
          ESTABLISHED,
          FIN_WAIT_1,
          FIN_WAIT_2,
          CLOSE_WAIT,
          CLOSING,
          LAST_ACK ->
          false;
    };
  }
}
