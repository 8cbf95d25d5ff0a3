package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.ui.kit.AlgEye;
import pinhole.ui.kit.BrickWall;
import pinhole.ui.kit.EyeState;
import pinhole.ui.kit.Perforation;
import pinhole.ui.kit.PinholeNode;
import pinhole.ui.kit.Tunnel;
import pinhole.ui.playback.ScenarioEdits;
import pinhole.ui.stage.model.Picture;
import pinhole.ui.stage.model.WallView;
import pinhole.ui.stage.model.WallView.Eye;
import pinhole.ui.stage.model.WallView.Hole;
import pinhole.ui.stage.model.WallView.HoleState;

/// A wall on the stage: bricks, holes, the ALG's eye, and its head with the switches.
final class WallArt {
  private static final double COMPACT_SCALE = .82;
  private static final double ONLY_ROUTES = .35;
  private static final double PUPIL = .71; // of the reading: 300 of 420 ms, the rest is the beam's
  private static final double LID = 25; // from the eye's middle to where its beam begins, and ends

  private final DeviceId id;
  private final StageWords words;
  private final Picks picks;
  private final Map<Lane, Integer> syns = new EnumMap<>(Lane.class);
  private int announced;
  private boolean compact;
  private final BrickWall bricks;
  private final Perforation plate;
  private final Tooltip plateTip = new Tooltip();
  private final Tunnel control = Layer.HOLES.of(new Tunnel(64, 26));
  private final Tunnel data = Layer.HOLES.of(new Tunnel(64, 30));
  private final AlgEye eye;
  private final PinholeNode hole;
  private final WallHead head;
  private final WallSigns signs;
  private final HolesNote holes;

  WallArt(DeviceId id, StageWords words, ScenarioEdits edits, Picks picks) {
    this.id = id;
    this.words = words;
    this.picks = picks;
    bricks = Layer.BRICKS.of(new BrickWall(64, 318, words.device(id)));
    bricks.setId(StageIds.of("device", id));
    plate = Layer.HOLES.of(new Perforation(2, ""));
    plate.setId(StageIds.of("holes", id));
    Tooltip.install(plate, plateTip);
    control.setId(StageIds.of("tunnel-control", id));
    data.setId(StageIds.of("tunnel-data", id));
    eye = Layer.LIGHT.of(new AlgEye(""));
    eye.setId(StageIds.of("eye", id));
    hole = Layer.LIGHT.of(new PinholeNode(""));
    hole.setId(StageIds.of("pinhole", id));
    picks.pickable(hole, () -> announced);
    picks.pickable(control, () -> syns.getOrDefault(Lane.CONTROL, 0));
    picks.pickable(data, () -> syns.getOrDefault(Lane.DATA, 0));
    head = new WallHead(id, words, edits);
    signs = new WallSigns(id, words);
    holes = new HolesNote(id, words);
  }

  /// The nodes in the order in which Tab visits them.
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>(List.of(bricks));
    nodes.addAll(head.nodes());
    nodes.addAll(List.of(plate, control, data, eye, hole));
    nodes.addAll(signs.nodes());
    nodes.add(holes.node());
    return nodes;
  }

  void place(StageGeometry g) {
    compact = g.compact();
    double x = g.wallCentre(id);
    double scale = g.compact() ? COMPACT_SCALE : 1;
    bricks.size(g.wallWidth(), g.height() - g.wallTop());
    at(bricks, x, g.wallTop());
    control.size(g.wallWidth(), g.tunnelHeight(Lane.CONTROL));
    at(control, x, g.laneY(Lane.CONTROL));
    data.size(g.wallWidth(), g.tunnelHeight(Lane.DATA));
    at(data, x, g.laneY(Lane.DATA));
    at(plate, x, g.laneY(Lane.DATA));
    at(eye, x, g.eyeY());
    at(hole, x, g.laneY(Lane.DATA));
    eye.beam((g.laneY(Lane.CONTROL) - g.eyeY()) / scale - LID);
    for (Node scaled : List.of(eye, hole, plate)) {
      scaled.setScaleX(scale);
      scaled.setScaleY(scale);
    }
    hole.drawnAt(scale);
    head.place(g);
    signs.place(g);
    holes.place(g);
  }

  private static void at(Node node, double x, double y) {
    node.setLayoutX(x);
    node.setLayoutY(y);
  }

  void show(Picture picture) {
    WallView wall = picture.wall(id);
    bricks.reading(wall.scan().isPresent());
    bricks.setAccessibleText(spoken(wall));
    bricks.setOpacity(wall.filters() ? 1 : ONLY_ROUTES);
    boolean holeOpen = wall.hole().state() != HoleState.SHUT;
    boolean expired = wall.hole().state() == HoleState.EXPIRED;
    boolean lit = holeOpen && !(expired && wall.hole().fraction() >= 1);
    data.setOpacity(expired && !wall.dataTunnel() ? 1 - wall.hole().fraction() : 1);
    tunnel(control, Lane.CONTROL, wall.controlTunnel(), wall.controlTunnel(), picture);
    tunnel(data, Lane.DATA, wall.dataTunnel() || lit, wall.dataTunnel() && !lit, picture);
    eye(wall.eye());
    eye.reading(
        Math.min(1, wall.gaze() / PUPIL), Math.clamp((wall.gaze() - PUPIL) / (1 - PUPIL), 0, 1));
    hole(wall.hole());
    holes(wall, picture);
    head.show(wall);
    signs.show(wall);
  }

  private void holes(WallView wall, Picture picture) {
    plate.setVisible(wall.filters() && wall.openPorts() > 0);
    plate.setFocusTraversable(plate.isVisible());
    if (!plate.isVisible()) {
      holes.hide();
      return;
    }
    plate.portCount(wall.openPorts());
    String says = words.of("wall.holes", wall.openRule() + 1, StageWords.port(wall.openPorts()));
    String count = words.of("wall.holes.short", StageWords.port(wall.openPorts()));
    plate.setAccessibleText(says);
    plateTip.setText(says);
    boolean free = !compact && isRoomBeside(picture);
    if (!free) {
      holes.hide();
    }
    boolean noted = free && holes.show(wall.openRule() + 1, wall.openPorts());
    plate.label(compact || noted ? "" : count);
  }

  /// Whether nothing else is written below the data lane; of two walls the server's goes first.
  private boolean isRoomBeside(Picture picture) {
    boolean other =
        id == DeviceId.CLIENT_FIREWALL
            && picture.serverWall().filters()
            && picture.serverWall().openPorts() > 0;
    return !other && picture.notes().tag().isEmpty() && picture.notes().fate().isEmpty();
  }

  /// @param drawn whether the wall is hollow there
  /// @param known whether that is because a connection is known, and so something to pick
  private void tunnel(Tunnel tunnel, Lane lane, boolean drawn, boolean known, Picture picture) {
    tunnel.setVisible(drawn);
    tunnel.setFocusTraversable(known);
    int syn = known ? picture.lane(lane).syn() : 0;
    syns.put(lane, syn);
    String key = lane == Lane.CONTROL ? "tunnel.control" : "tunnel.data";
    picks.mark(tunnel, syn, words.of(key, words.device(id)));
  }

  private void eye(Eye look) {
    eye.setVisible(look != Eye.NONE);
    eye.setFocusTraversable(look != Eye.NONE);
    String spoken =
        switch (look) {
          case NONE -> "eye.none";
          case WATCHING -> "eye.watching";
          case READING -> "eye.reading";
          case BLIND -> "eye.blind";
          case NOT_ITS_PORT -> "eye.other-port";
        };
    eye.setAccessibleText(words.of(spoken));
    eye.state(
        switch (look) {
          case NONE -> EyeState.OFF;
          case WATCHING -> EyeState.WATCHING;
          case READING -> EyeState.READING;
          case BLIND -> EyeState.BLIND;
          case NOT_ITS_PORT -> EyeState.NOT_ITS_PORT;
        });
  }

  private void hole(Hole view) {
    String who = view.source().map(Object::toString).orElse("");
    String left = words.timeLeft(view.microsLeft());
    switch (view.state()) {
      case SHUT -> hole.shut();
      case OPENING -> hole.opening(view.fraction(), view.halo());
      case OPEN -> hole.open(view.fraction(), left);
      case USED -> hole.used(view.railed());
      case EXPIRED -> hole.expired(view.fraction());
    }
    String key = "hole.spoken." + view.state().name().toLowerCase(java.util.Locale.ROOT);
    announced = view.segment();
    picks.mark(hole, announced, words.of(key, who, StageWords.port(view.port()), left));
  }

  private String spoken(WallView wall) {
    String alg = words.of("alg", wall.alg());
    String nat = words.of(wall.nat() ? "nat.on" : "nat.off");
    String policy = verdict(wall.defaultIn());
    if (!wall.filters()) {
      return words.of("wall.spoken.router", words.device(id), alg, nat);
    }
    return wall.scan()
        .map(scan ->
            words.of(
                "wall.spoken.reading",
                words.device(id),
                alg,
                nat,
                wall.rules(),
                policy,
                scan.row() + 1,
                scan.rows()))
        .orElse(words.of("wall.spoken", words.device(id), alg, nat, wall.rules(), policy));
  }

  private String verdict(Verdict verdict) {
    return words.of("verdict", verdict);
  }
}
