package pinhole.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;

/// The three rows with everything on them; dragging on it moves the playhead.
final class Track extends Pane {
  private final Playhead playhead;
  private final PlaybackClock clock;
  private final Words words;
  private final Fog fog;
  private final Needle needle = new Needle();
  private Metrics metrics = Metrics.WIDE;
  private boolean fogged;
  private Optional<Drawn> drawn = Optional.empty();

  Track(Playhead playhead, PlaybackClock clock, Words words) {
    this.playhead = playhead;
    this.clock = clock;
    this.words = words;
    fog = new Fog(words.say("unseen"));
    setId("timeline-track");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.say("track"));
    setMinSize(0, 0);
    clock.paceProperty().subscribe(_ -> redraw());
    widthProperty().subscribe(_ -> redraw());
    playhead.momentProperty().subscribe(_ -> mark());
    playhead.nowProperty().subscribe(_ -> move());
    playhead.seenProperty().subscribe(_ -> drawn.filter(_ -> fogged).ifPresent(this::cover));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::scrub);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scrub);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::settle);
  }

  void use(Metrics other) {
    metrics = other;
    redraw();
  }

  void fogged(boolean on) {
    fogged = on;
    redraw();
  }

  private void redraw() {
    if (getWidth() < metrics.left() + 100) {
      return;
    }
    boolean hadFocus = drawn.map(Drawn::holdsFocus).orElse(false);
    var axis =
        new Axis(
            playhead.storyline(),
            clock.paceProperty().get(),
            metrics.left(),
            getWidth() - Metrics.RIGHT);
    Drawn next = new Drawn(playhead.takeProperty().get(), axis, metrics, words);
    drawn = Optional.of(next);
    next.ticks().forEach(tick -> tick.setOnMouseClicked(_ -> go(tick)));
    next.ticks().forEach(tick -> tick.setOnKeyPressed(e -> Keys.activate(e, () -> go(tick))));
    getChildren().setAll(next.ground());
    getChildren().addAll(needle.line(), next.front(), fog, needle.head());
    mark();
    move();
    if (hadFocus) {
      next.focus(playhead.momentProperty().get());
    }
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
      SimTime now = playhead.now();
      String time = words.say("seconds", Words.clock(now));
      double right = getWidth() - 4;
      needle.place(metrics, d.axis().x(now), time, metrics.left() - 40, right);
      d.uncoverTimes(needle.from(), needle.to(), limit(d));
    });
  }

  private void cover(Drawn d) {
    double right = getWidth() - Metrics.RIGHT + 8;
    int seen = fogged ? playhead.storyline().momentAt(playhead.seenProperty().get()) : lastMoment();
    double edge = limit(d);
    d.reveal(seen, edge);
    fog.cover(metrics, edge, right);
  }

  /// Where the fog begins, or the right end without fog.
  private double limit(Drawn d) {
    double right = getWidth() - Metrics.RIGHT + 8;
    SimTime seen = playhead.seenProperty().get();
    int last = playhead.storyline().momentAt(seen);
    if (!fogged || last >= lastMoment()) {
      return right;
    }
    double gap = d.axis().step() * 0.55;
    double moment =
        last < 0 ? metrics.left() : d.axis().x(playhead.storyline().moments().get(last).at());
    return Math.min(right, Math.max(moment + gap, d.axis().x(seen) + 6));
  }

  private int lastMoment() {
    return playhead.storyline().moments().size() - 1;
  }

  private void go(Tick tick) {
    Moment moment = playhead.storyline().moments().get(tick.run().first());
    clock.finish();
    playhead.pause();
    playhead.seek(moment.at());
  }

  private void scrub(MouseEvent event) {
    if (event.isPrimaryButtonDown() && event.getX() > metrics.left() - 40) {
      clock.finish();
      playhead.pause();
      drawn.ifPresent(d -> playhead.seek(allowed(d.axis().time(event.getX()))));
    }
  }

  /// Snaps to the nearest moment.
  private void settle(MouseEvent event) {
    if (event.getX() <= metrics.left() - 40) {
      return;
    }
    drawn.ifPresent(d -> {
      List<Moment> moments = playhead.storyline().moments();
      moments.stream()
          .filter(m -> allowed(m.at()).equals(m.at()))
          .min((a, b) -> Double.compare(away(d, a, event), away(d, b, event)))
          .ifPresent(m -> playhead.seek(m.at()));
    });
  }

  private static double away(Drawn d, Moment moment, MouseEvent event) {
    return Math.abs(d.axis().x(moment.at()) - event.getX());
  }

  /// In a lesson nobody scrubs beyond what was seen.
  private SimTime allowed(SimTime wanted) {
    SimTime seen = playhead.seenProperty().get();
    return fogged && wanted.compareTo(seen) > 0 ? seen : wanted;
  }
}
