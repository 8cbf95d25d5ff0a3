package pinhole.ui.stage.model;

import java.util.Optional;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.ui.stage.model.Picture.LaneLook;
import pinhole.ui.stage.model.Picture.LaneView;
import pinhole.ui.stage.model.Picture.LaneWord;
import pinhole.ui.stage.model.Picture.Reach;

/// Reads how far a connection has come.
final class LaneReader {
  private static final Reach WHOLE = new Reach.Whole();

  private final Instant instant;
  private final Lane lane;

  LaneReader(Instant instant, Lane lane) {
    this.instant = instant;
    this.lane = lane;
  }

  LaneView read() {
    Optional<Journey> syn = instant.journeys().lastSyn(lane, instant.now());
    if (syn.isEmpty()) {
      return ghost(LaneWord.NOT_OPEN);
    }
    DeviceId opener = syn.get().sender();
    Optional<Socket> socket = instant.live(opener, lane);
    if (socket.isEmpty()) {
      return ghost(ending(syn.get()));
    }
    return switch (socket.get().tcb().state()) {
      case SYN_SENT -> calling(syn.get());
      case ESTABLISHED -> open(opener, LaneWord.ESTABLISHED);
      case SYN_RECEIVED -> view(LaneWord.OPENING, LaneLook.TRAIL, opener, WHOLE);
      case FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK -> open(opener, LaneWord.CLOSING);
      case LISTEN, TIME_WAIT, CLOSED -> ghost(LaneWord.CLOSED);
    };
  }

  private LaneView open(DeviceId opener, LaneWord word) {
    boolean sealed = lane == Lane.CONTROL && instant.sealed();
    LaneWord said = sealed && word == LaneWord.ESTABLISHED ? LaneWord.ENCRYPTED : word;
    return view(said, sealed ? LaneLook.SEALED : LaneLook.OPEN, opener, WHOLE);
  }

  private LaneView calling(Journey syn) {
    DeviceId opener = syn.sender();
    Optional<Visit> stop = syn.stoppedBy().filter(v -> v.decided(instant.now()));
    if (stop.isPresent()) {
      boolean silent = stop.get().decision().verdict() == Verdict.DROP;
      return view(
          silent ? LaneWord.NO_ANSWER : LaneWord.REFUSED,
          silent ? LaneLook.LOST : LaneLook.REFUSED,
          opener,
          new Reach.ToStation(stop.get().station()));
    }
    Optional<Visit> last = syn.lastWall().filter(_ -> instant.reached(syn.ends()));
    if (last.isPresent()) {
      Reach reach = new Reach.ToStation(beyond(last.get()));
      return view(LaneWord.NO_ANSWER, LaneLook.LOST, opener, reach);
    }
    if (!instant.reached(syn.ends())) {
      Reach reach = new Reach.ToSegment(syn.number());
      return view(LaneWord.OPENING, LaneLook.TRAIL, opener, reach);
    }
    return refused(syn)
        ? view(LaneWord.REFUSED, LaneLook.REFUSED, opener, WHOLE)
        : view(LaneWord.OPENING, LaneLook.TRAIL, opener, WHOLE);
  }

  /// In the wall, from where it asks.
  private static Station beyond(Visit visit) {
    return new Station(visit.wall(), visit.side(), Station.Stop.INSIDE);
  }

  private boolean refused(Journey syn) {
    boolean nobody =
        instant.journeys().nobody().stream()
            .anyMatch(n -> n.segment().number() == syn.number() && instant.reached(n.at()));
    return nobody
        || syn.stoppedBy()
            .filter(v -> v.decision().verdict() == Verdict.REJECT && v.decided(instant.now()))
            .isPresent();
  }

  private LaneWord ending(Journey syn) {
    int called = syn.segment().tuple().destination().port();
    if (lane == Lane.DATA && (waits(DeviceId.CLIENT, called) || waits(DeviceId.SERVER, called))) {
      return LaneWord.NOT_OPEN;
    }
    if (refused(syn)) {
      return LaneWord.REFUSED;
    }
    return syn.stoppedBy().isPresent() || syn.astray() ? LaneWord.NO_ANSWER : LaneWord.CLOSED;
  }

  /// Whether a host waits for another call than the one that was tried.
  private boolean waits(DeviceId host, int called) {
    return instant
        .world()
        .host(host)
        .listener(Lane.DATA)
        .filter(l -> l.port() != called)
        .isPresent();
  }

  private LaneView ghost(LaneWord word) {
    return view(word, LaneLook.GHOST, DeviceId.CLIENT, WHOLE);
  }

  private LaneView view(LaneWord word, LaneLook look, DeviceId opener, Reach reach) {
    int syn = instant.journeys().lastSyn(lane, instant.now()).map(Journey::number).orElse(0);
    return new LaneView(lane, word, look, opener == DeviceId.SERVER, reach, syn);
  }
}
