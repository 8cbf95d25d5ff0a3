package pinhole.app;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.EyeState;
import pinhole.ui.kit.LaneLine;
import pinhole.ui.kit.PortTab;
import pinhole.ui.kit.SketchPicture;
import pinhole.ui.kit.SketchPicture.Place;
import pinhole.ui.kit.SketchPicture.Sign;
import pinhole.ui.stage.model.Picture;
import pinhole.ui.stage.model.Picture.LaneView;
import pinhole.ui.stage.model.Picture.Reach;
import pinhole.ui.stage.model.Picture.Sighting;
import pinhole.ui.stage.model.Picture.SocketView;
import pinhole.ui.stage.model.StageModel;
import pinhole.ui.stage.model.Station;
import pinhole.ui.stage.model.WallView;

/// Makes small drawings of what the stage shows at an instant.
final class Sketches {
  private static final int LONGEST = 12;

  private final Picture picture;
  private final Explainer explainer;
  private final List<Sign> signs = new ArrayList<>();

  private Sketches(Picture picture, Explainer explainer) {
    this.picture = picture;
    this.explainer = explainer;
  }

  /// The stage of a recording at an instant.
  static SketchPicture of(Recording recording, SimTime now, Explainer explainer) {
    Picture picture = new StageModel(recording, Storyline.of(recording)).at(now);
    return new Sketches(picture, explainer).draw();
  }

  private SketchPicture draw() {
    List<SketchPicture.Hole> holes = new ArrayList<>();
    wall(picture.clientWall(), Place.CLIENT_WALL, holes);
    wall(picture.serverWall(), Place.SERVER_WALL, holes);
    picture.capsules().stream()
        .filter(c -> c.segment().number() == picture.focus().number())
        .findFirst()
        .ifPresent(c -> signs.add(segment(c)));
    return new SketchPicture(
        List.of(Place.CLIENT_WALL, Place.SERVER_WALL),
        List.of(line(picture.control()), line(picture.data())),
        tabs(),
        holes,
        signs);
  }

  private void wall(WallView wall, Place place, List<SketchPicture.Hole> holes) {
    if (wall.controlTunnel()) {
      holes.add(new SketchPicture.Hole(place, false));
    }
    if (wall.dataTunnel()) {
      holes.add(new SketchPicture.Hole(place, true));
    }
    switch (wall.eye()) {
      case NONE -> {
        if (wall.nat()) {
          signs.add(new Sign.Nat(place));
        }
      }
      case WATCHING, READING -> signs.add(new Sign.Eye(place, EyeState.WATCHING));
      case BLIND -> signs.add(new Sign.Eye(place, EyeState.BLIND));
      case NOT_ITS_PORT -> signs.add(new Sign.Eye(place, EyeState.NOT_ITS_PORT));
    }
    for (WallView.Stamp stamp : wall.verdicts()) {
      boolean data = stamp.lane() == Lane.DATA;
      BadgeKind kind =
          switch (stamp.verdict()) {
            case ACCEPT -> BadgeKind.PASS;
            case DROP -> BadgeKind.DROP;
            case REJECT -> BadgeKind.REJECT;
          };
      signs.add(new Sign.Verdict(place, data, kind));
    }
  }

  private SketchPicture.Line line(LaneView lane) {
    boolean data = lane.lane() == Lane.DATA;
    Place start = lane.fromServer() ? Place.SERVER : Place.CLIENT;
    Place far = lane.fromServer() ? Place.CLIENT : Place.SERVER;
    LaneLine.State state =
        switch (lane.look()) {
          case GHOST -> data ? LaneLine.State.DATA_GHOST : LaneLine.State.CONTROL_GHOST;
          case TRAIL, REFUSED -> LaneLine.State.DATA_SYN;
          case OPEN -> data ? LaneLine.State.DATA_ESTABLISHED : LaneLine.State.CONTROL_ESTABLISHED;
          case SEALED -> LaneLine.State.CONTROL_TLS;
          case LOST -> LaneLine.State.DATA_LOST;
        };
    Place end =
        switch (lane.reach()) {
          case Reach.Whole _ -> far;
          case Reach.ToSegment(int number) -> picture.capsule(number).map(this::place).orElse(far);
          case Reach.ToStation(Station station) -> place(station.device(), lane.fromServer());
        };
    return new SketchPicture.Line(data, state, start, end);
  }

  private List<SketchPicture.Tab> tabs() {
    List<SketchPicture.Tab> tabs = new ArrayList<>();
    for (Lane lane : Lane.values()) {
      tab(tabs, picture.client().socket(lane), true, lane);
      tab(tabs, picture.server().socket(lane), false, lane);
    }
    return tabs;
  }

  private static void tab(
      List<SketchPicture.Tab> tabs, SocketView socket, boolean client, Lane lane) {
    if (socket.port() > 0) {
      PortTab.State state =
          switch (socket.state()) {
            case IDLE, CLOSED -> PortTab.State.IDLE;
            case LISTENING, STILL_LISTENING -> PortTab.State.LISTENING;
            case SYN_SENT, WAITING_FOR_REPLY, ANSWERED -> PortTab.State.SYN_SENT;
            case ESTABLISHED, ENCRYPTED, CLOSING -> PortTab.State.ESTABLISHED;
            case WAITING -> PortTab.State.WAITING;
            case NOBODY -> PortTab.State.NOBODY;
          };
      tabs.add(new SketchPicture.Tab(client, lane == Lane.DATA, ":" + socket.port(), state));
    }
  }

  private Sign segment(Sighting sighting) {
    boolean data = sighting.lane() == Lane.DATA;
    CapsuleKind kind =
        switch (sighting.segment().kind()) {
          case SYN -> CapsuleKind.SYN;
          case SYN_ACK -> CapsuleKind.SYN_ACK;
          case ACK -> CapsuleKind.ACK;
          case RST, ICMP -> CapsuleKind.RST;
          case FIN -> CapsuleKind.FIN;
          case DATA -> CapsuleKind.DATA;
          case COMMAND -> CapsuleKind.COMMAND;
          case REPLY -> CapsuleKind.REPLY;
          case TLS -> CapsuleKind.TLS;
        };
    String words = explainer.segmentLabel(sighting.segment());
    String label = words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "\u2026" : words;
    return new Sign.Segment(place(sighting), data, kind, label, sighting.towardServer(), true);
  }

  private Place place(Sighting sighting) {
    Station at = sighting.place().way() > .5 ? sighting.place().to() : sighting.place().from();
    return place(at.device(), !sighting.towardServer());
  }

  private static Place place(DeviceId device, boolean fromServer) {
    return switch (device) {
      case CLIENT -> Place.CLIENT_SIDE;
      case CLIENT_FIREWALL -> fromServer ? Place.NEAR_CLIENT_WALL : Place.CLIENT_SIDE;
      case SERVER_FIREWALL -> fromServer ? Place.SERVER_SIDE : Place.NEAR_SERVER_WALL;
      case SERVER -> Place.SERVER_SIDE;
    };
  }
}
