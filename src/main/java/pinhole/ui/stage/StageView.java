package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Relations;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Afterimage;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.model.Fate;
import pinhole.ui.stage.model.Lights;
import pinhole.ui.stage.model.Picture;
import pinhole.ui.stage.model.Picture.LaneView;
import pinhole.ui.stage.model.Picture.Sighting;
import pinhole.ui.stage.model.StageModel;
import pinhole.ui.stage.model.Tag;
import pinhole.ui.stage.model.WallView.HoleState;

/// The picture: client, client wall, Internet, server wall, server, and the segments between them.
///
/// It shows what `StageModel` says of the playhead's instant; positions are computed, never moved
/// by animations, so that dragging back shows the same picture.
public final class StageView extends Region {
  private static final double USUAL_HEIGHT = 380;
  private static final double COMPACT_HEIGHT = 292;
  private static final double USUAL_WIDTH = 1104;
  private static final double FADE_MILLIS = 100;

  private final Playhead playhead;
  private final Selection selection;
  private final Picks picks;
  private final GroundArt ground;
  private final HostArt client;
  private final HostArt server;
  private final WallArt clientWall;
  private final WallArt serverWall;
  private final LaneArt control;
  private final LaneArt data;
  private final CapsuleArt capsules;
  private final TagArt tag;
  private final PlateArt plate;
  private final FateArt fates;
  private final FocusArt focus = new FocusArt();
  private SimTime shownAt = SimTime.ZERO;
  private final Afterimage before = Layer.BEFORE.of(new Afterimage());
  private boolean calm;
  private Optional<Relations> relations = Optional.empty();
  private StageModel model;
  private StageGeometry geometry = new StageGeometry(USUAL_WIDTH, USUAL_HEIGHT, false);
  private boolean compact;
  private boolean idle;

  /// A stage that follows the playhead; the switches on the walls change the scenario, and what is
  /// picked in it is picked in every view.
  public StageView(
      Playhead playhead, ScenarioEdits edits, Selection selection, Explainer explainer) {
    this.playhead = playhead;
    this.selection = selection;
    StageWords words = new StageWords(explainer);
    picks = new Picks(selection, words);
    ground = new GroundArt(words);
    client = new HostArt(DeviceId.CLIENT, words, picks);
    server = new HostArt(DeviceId.SERVER, words, picks);
    clientWall = new WallArt(DeviceId.CLIENT_FIREWALL, words, edits, picks);
    serverWall = new WallArt(DeviceId.SERVER_FIREWALL, words, edits, picks);
    control = new LaneArt(Lane.CONTROL, words);
    data = new LaneArt(Lane.DATA, words);
    capsules = new CapsuleArt(words, picks);
    tag = new TagArt(words);
    plate = new PlateArt(words, picks);
    fates = new FateArt(words);
    setId("stage");
    getStyleClass().addAll("ph-stage", Token.CANVAS.background());
    getChildren().setAll(inTabOrder());
    model = model();
    place();
    playhead.takeProperty().subscribe(this::load);
    playhead.nowProperty().subscribe(_ -> move());
    selection.segmentProperty().subscribe(_ -> light());
  }

  /// Lights what belongs to the picked segment; what belongs together is read when it is needed.
  private void light() {
    Optional<Integer> picked = selection.segmentProperty().get();
    if (picked.isPresent() && relations.isEmpty()) {
      relations = Optional.of(Relations.of(playhead.recording()));
    }
    picks.light(new Lights(picked, relations));
    show();
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isCompact) {
    if (compact != isCompact) {
      compact = isCompact;
      requestLayout();
    }
  }

  /// Spares the viewer all motion: what the playhead's steps change is there at once, and what it
  /// takes the place of fades away.
  public void calm(boolean isCalm) {
    calm = isCalm;
    focus.calm(isCalm);
    before.stop();
  }

  /// Makes it a picture that goes along with another one: only that one's viewfinder glides.
  public void accompanying() {
    focus.accompanying();
  }

  /// Another run of the scenario is shown where the playhead stands in it already.
  private void move() {
    if (!playhead.now().equals(shownAt)) {
      if (calm) {
        before.of(this, FADE_MILLIS, 0);
      }
      show();
    }
  }

  /// Shows the row of devices before anything happened, or the playhead's instant again.
  public void idle(boolean isIdle) {
    if (idle != isIdle) {
      idle = isIdle;
      load(playhead.takeProperty().get());
    }
  }

  private StageModel model() {
    return idle
        ? StageModel.idle(playhead.recording())
        : new StageModel(playhead.recording(), playhead.storyline());
  }

  /// What is shown at this instant.
  public Picture picture() {
    return model.at(playhead.now());
  }

  private List<Node> inTabOrder() {
    List<Node> nodes = new ArrayList<>(ground.nodes());
    nodes.addAll(client.nodes());
    nodes.addAll(clientWall.nodes());
    nodes.addAll(control.nodes());
    nodes.addAll(data.nodes());
    nodes.addAll(capsules.nodes());
    nodes.addAll(plate.nodes());
    nodes.addAll(serverWall.nodes());
    nodes.addAll(server.nodes());
    nodes.addAll(fates.nodes());
    nodes.addAll(tag.nodes());
    nodes.addAll(focus.nodes());
    before.setId("stage-before");
    nodes.add(before);
    nodes.forEach(node -> node.setManaged(false));
    return nodes;
  }

  private void load(Playhead.Take take) {
    model = model();
    capsules.clear();
    ground.show(take.recording().scenario());
    relations = Optional.empty();
    place();
    light();
  }

  private void place() {
    ground.place(geometry);
    client.place(geometry);
    server.place(geometry);
    clientWall.place(geometry);
    serverWall.place(geometry);
    control.place(geometry);
    data.place(geometry);
    capsules.place(geometry);
    tag.place(geometry);
    plate.place(geometry);
    fates.place(geometry);
    focus.place(geometry);
  }

  private void show() {
    shownAt = playhead.now();
    Picture picture = picture();
    client.show(picture.client());
    server.show(picture.server());
    clientWall.show(picture);
    serverWall.show(picture);
    capsules.show(picture);
    plate.show(picture, capsules);
    label(picture);
    lane(control, picture.control(), picture);
    lane(data, picture.data(), picture);
    fates.show(fate(picture));
    focus.show(picture, capsules);
  }

  private void lane(LaneArt art, LaneView view, Picture picture) {
    Optional<Double> answer =
        picture.capsules().stream()
            .filter(c -> c.lane() == view.lane() && c.rail() > 0)
            .findFirst()
            .map(c -> capsules.tail(c));
    art.show(view, number -> picture.capsule(number).map(capsules::tail).orElse(0.), answer);
    boolean controlNoted =
        picture.notes().tag().flatMap(t -> sighting(picture, t)).map(Sighting::lane).stream()
                .anyMatch(lane -> lane == Lane.CONTROL)
            || picture.notes().fate().filter(f -> f.lane() == Lane.CONTROL).isPresent();
    boolean data = view.lane() == Lane.DATA;
    boolean crowded = (compact && plate.visible()) || picture.notes().inside().isPresent();
    boolean below = data && controlNoted;
    boolean covered = compact && below && tag.tall();
    boolean hidden = idle || covered || !data && crowded;
    art.label(view, below, hidden, framed(picture, view.lane()));
  }

  /// From where to where the segment in focus stands on a lane.
  private double[] framed(Picture picture, Lane lane) {
    return picture
        .capsule(picture.focus().number())
        .filter(s -> s.lane() == lane)
        .map(s -> {
          double half = capsules.width(s) / 2 + 13;
          return new double[] {capsules.x(s) - half, capsules.x(s) + half};
        })
        .orElse(new double[0]);
  }

  private void label(Picture picture) {
    Optional<Tag> hangs = picture.notes().tag();
    Optional<Sighting> from = hangs.flatMap(t -> sighting(picture, t));
    if (from.isEmpty() || overHole(picture, from.get())) {
      tag.hide();
    } else {
      Sighting sighting = from.get();
      tag.show(
          hangs.get(),
          capsules.unsaid(sighting),
          capsules.x(sighting),
          capsules.y(sighting),
          lowered(picture, sighting));
    }
  }

  /// Whether a wall says NAT where the label of a segment in front of it would hang.
  private static boolean lowered(Picture picture, Sighting sighting) {
    DeviceId at = sighting.place().from().device();
    return sighting.lane() == Lane.CONTROL
        && !at.isHost()
        && picture.wall(at).translating().isPresent();
  }

  /// Whether its label would hang over the pinhole that it opens.
  private boolean overHole(Picture picture, Sighting sighting) {
    DeviceId at = sighting.place().from().device();
    return sighting.lane() == Lane.CONTROL
        && !at.isHost()
        && picture.wall(at).hole().state() != HoleState.SHUT
        && Math.abs(capsules.x(sighting) - geometry.wallCentre(at)) < geometry.wallWidth();
  }

  private static Optional<Sighting> sighting(Picture picture, Tag tag) {
    return picture.capsule(tag.number());
  }

  /// In a small window the note makes way for the answer that passes.
  private Optional<Fate> fate(Picture picture) {
    boolean passes =
        picture.capsules().stream().anyMatch(c -> c.rail() > 0 && c.place().way() > .02);
    return compact && passes ? Optional.empty() : picture.notes().fate();
  }

  @Override
  protected void layoutChildren() {
    geometry = new StageGeometry(getWidth(), getHeight(), compact);
    place();
    show();
  }

  @Override
  protected double computePrefWidth(double height) {
    return USUAL_WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return compact ? COMPACT_HEIGHT : USUAL_HEIGHT;
  }
}
