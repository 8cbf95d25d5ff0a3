package pinhole.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Relations;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

/// The three rows with everything on them; dragging on it moves the playhead. With the wheel and
/// Ctrl a part of it is shown larger.
final class Track extends Pane {
  private static final double NOTCH = 1.25;
  private static final double LEFT_OF = 40; // how far left of the rows the bubble may reach

  private final Playhead playhead;
  private final PlaybackClock clock;
  private final Selection selection;
  private final Words words;
  private final Fog fog;
  private final Needle needle = new Needle();
  private final RowNames names;
  private final Group content = new Group();
  private final Parts parts = new Parts();
  private final Rectangle window = new Rectangle();
  private final ZoomChip chip;
  private Metrics metrics = Metrics.WIDE;
  private Lens lens = Lens.whole(0, 0);
  private boolean fogged;
  private Optional<Beside> beside = Optional.empty();
  private Optional<Drawn> drawn = Optional.empty();
  private Optional<Bonds> relations = Optional.empty();

  /// What belongs together in a recording, found when something is picked first.
  private record Bonds(Playhead.Take take, Relations relations) {}

  Track(Playhead playhead, PlaybackClock clock, Selection selection, Words words) {
    this.playhead = playhead;
    this.clock = clock;
    this.selection = selection;
    this.words = words;
    fog = new Fog(words.say("unseen"));
    names = new RowNames(words);
    chip = new ZoomChip(words, this::showWhole);
    content.getChildren().setAll(parts.ground(), needle.line(), parts.front(), fog, needle.head());
    Group clipped = new Group(content);
    clipped.setClip(window);
    getChildren().setAll(names, clipped, chip);
    setId("timeline-track");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.say("track"));
    setMinSize(0, 0);
    clock.paceProperty().subscribe(_ -> redraw());
    widthProperty().subscribe(_ -> redraw());
    playhead.momentProperty().subscribe(_ -> mark());
    playhead.nowProperty().subscribe(_ -> move());
    playhead.seenProperty().subscribe(_ -> drawn.filter(_ -> fogged).ifPresent(this::cover));
    selection.segmentProperty().subscribe(_ -> drawn.ifPresent(this::light));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::settle);
    addEventHandler(ScrollEvent.SCROLL, this::wheel);
  }

  void use(Metrics other) {
    metrics = other;
    redraw();
  }

  void fogged(boolean on) {
    fogged = on;
    redraw();
  }

  void beside(Optional<Beside> other) {
    beside = other;
    redraw();
  }

  /// Shows a part larger, or more of the whole; what the playhead is at stays where it is.
  void zoom(double by) {
    drawn.ifPresent(d -> zoom(by, d.axis().x(playhead.now()) - lens.scroll()));
  }

  /// Shows everything.
  void showWhole() {
    lens = Lens.whole(metrics.left(), right());
    redraw();
  }

  Lens lens() {
    return lens;
  }

  private void zoom(double by, double about) {
    drawn.ifPresent(d -> {
      SimTime there = d.axis().time(about + lens.scroll());
      lens = lens.times(by);
      redraw();
      drawn.ifPresent(next -> look(lens.showing(next.axis().x(there), about)));
      move();
    });
  }

  private void wheel(ScrollEvent event) {
    double way = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
    if (way == 0) {
      return;
    }
    if (event.isShortcutDown() || event.isControlDown()) {
      zoom(way > 0 ? NOTCH : 1 / NOTCH, Math.clamp(event.getX(), metrics.left(), right()));
      event.consume();
    } else if (lens.zoomed()) {
      look(lens.scrolled(-way));
      event.consume();
    }
  }

  private void look(Lens next) {
    lens = next;
    scroll();
    drawn.ifPresent(this::cover);
  }

  /// How much room the name beside the transport's lower line needs.
  double nameWidth() {
    return names.width(Row.DATA);
  }

  private double right() {
    return getWidth() - Metrics.RIGHT;
  }

  private void redraw() {
    if (getWidth() < metrics.left() + 100) {
      return;
    }
    boolean hadFocus = drawn.map(Drawn::holdsFocus).orElse(false);
    lens = lens.zoomed() ? lens.in(metrics.left(), right()) : Lens.whole(metrics.left(), right());
    Playhead.Take take = playhead.takeProperty().get();
    Joint joint = Joint.of(take, clock.paceProperty().get(), beside.map(Beside::take));
    Axis axis = new Axis(joint.storyline(), joint.pace(), metrics.left(), lens.end());
    Drawn next = new Drawn(take, joint, axis, metrics, words, parts);
    drawn = Optional.of(next);
    beside.ifPresent(other -> draw(other, joint, next));
    names.show(metrics, beside.map(other -> !other.first()));
    next.ticks().forEach(this::listen);
    light(next);
    mark();
    scroll();
    move();
    if (hadFocus) {
      next.focus(playhead.momentProperty().get());
    }
  }

  private void draw(Beside other, Joint joint, Drawn next) {
    List<Moment> moments = other.take().storyline().moments();
    next.second(other, joint, words).onPick(i -> go(moments.get(i)));
    other
        .parting(playhead.recording())
        .ifPresent(p -> next.fork(p.at(), words.say("fork"), other.words(p, playhead, words)));
  }

  private void light(Drawn d) {
    Playhead.Take take = playhead.takeProperty().get();
    Optional<Integer> picked = selection.segmentProperty().get();
    if (picked.isPresent() && relations.filter(r -> r.take() == take).isEmpty()) {
      relations = Optional.of(new Bonds(take, Relations.of(take.recording())));
    }
    relations.ifPresent(r -> d.select(picked, r.relations()));
  }

  private void listen(Tick tick) {
    tick.setOnMouseClicked(event -> {
      if (event.isStillSincePress()) {
        go(tick);
      }
    });
    tick.setOnKeyPressed(e -> Keys.activate(e, () -> go(tick)));
  }

  private void scroll() {
    content.setTranslateX(-lens.scroll());
    double from = metrics.left() - (lens.zoomed() ? 6 : LEFT_OF);
    window.setX(from);
    window.setWidth(Math.max(0, getWidth() - from));
    window.setHeight(metrics.height());
    chip.show(lens.factor(), metrics);
  }

  private void mark() {
    drawn.ifPresent(d -> {
      boolean follow = d.holdsFocus();
      d.mark(playhead.momentProperty().get());
      cover(d);
      if (follow) {
        d.focus(playhead.momentProperty().get());
      }
    });
  }

  private void move() {
    drawn.ifPresent(d -> {
      double x = d.axis().x(playhead.now());
      Lens next = lens.zoomed() ? lens.keeping(x) : lens;
      if (!next.equals(lens)) {
        look(next);
      }
      double left = lens.scroll() + metrics.left() - (lens.zoomed() ? 10 : LEFT_OF);
      double end = lens.scroll() + getWidth() - 4;
      needle.place(metrics, x, words.say("seconds", Words.clock(playhead.now())), left, end);
      d.uncoverTimes(needle.from(), needle.to(), limit(d));
    });
  }

  private void cover(Drawn d) {
    int seen = fogged ? playhead.storyline().momentAt(playhead.seenProperty().get()) : lastMoment();
    double edge = limit(d);
    d.reveal(seen, edge, lens);
    fog.cover(metrics, edge, lens.end() + 8);
  }

  /// Where the fog begins, or the right end without fog.
  private double limit(Drawn d) {
    double end = lens.end() + 8;
    SimTime seen = playhead.seenProperty().get();
    int last = playhead.storyline().momentAt(seen);
    if (!fogged || last >= lastMoment()) {
      return end;
    }
    double gap = d.axis().step() * 0.55;
    double moment =
        last < 0 ? metrics.left() : d.axis().x(playhead.storyline().moments().get(last).at());
    return Math.min(end, Math.max(moment + gap, d.axis().x(seen) + 6));
  }

  private int lastMoment() {
    return playhead.storyline().moments().size() - 1;
  }

  private void go(Tick tick) {
    Moment moment = playhead.storyline().moments().get(tick.run().first());
    moment.segment().map(Segment::number).ifPresent(selection::pick);
    go(moment);
  }

  private void go(Moment moment) {
    clock.finish();
    playhead.pause();
    playhead.seek(allowed(moment.at()));
  }

  private void scrub(MouseEvent event) {
    if (event.isPrimaryButtonDown() && event.getX() > metrics.left() - LEFT_OF) {
      clock.finish();
      playhead.pause();
      drawn.ifPresent(d -> playhead.seek(allowed(d.axis().time(event.getX() + lens.scroll()))));
    }
  }

  /// Snaps to the nearest moment.
  private void settle(MouseEvent event) {
    if (event.getX() <= metrics.left() - LEFT_OF) {
      return;
    }
    double place = event.getX() + lens.scroll();
    drawn.ifPresent(d -> {
      List<Moment> moments = playhead.storyline().moments();
      moments.stream()
          .filter(m -> allowed(m.at()).equals(m.at()))
          .min((a, b) -> Double.compare(away(d, a, place), away(d, b, place)))
          .ifPresent(m -> playhead.seek(m.at()));
    });
  }

  private static double away(Drawn d, Moment moment, double place) {
    return Math.abs(d.axis().x(moment.at()) - place);
  }

  /// In a lesson nobody scrubs beyond what was seen.
  private SimTime allowed(SimTime wanted) {
    SimTime seen = playhead.seenProperty().get();
    return fogged && wanted.compareTo(seen) > 0 ? seen : wanted;
  }
}
