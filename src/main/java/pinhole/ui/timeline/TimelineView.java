package pinhole.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Command;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

/// Where the playhead is among everything that happens: buttons at the left, and a track that is
/// spaced by events. Dragging anywhere on the track goes back and forth in time.
public final class TimelineView extends Region {
  private static final double STEP = 1.5;
  private static final double GAP = 6; // between the transport's buttons and the name beside them
  private static final double SLACK = 4; // digits differ in width: the rows stay where they are

  private final Transport transport;
  private final Track track;
  private boolean small;
  private Metrics metrics = Metrics.WIDE;
  private boolean two;

  /// A timeline for a playhead.
  ///
  /// @param playhead what it shows and moves
  /// @param clock plays and steps
  /// @param selection the segment that is picked: its ticks are marked
  /// @param explainer names chapters and events
  public TimelineView(
      Playhead playhead, PlaybackClock clock, Selection selection, Explainer explainer) {
    Words words = new Words(explainer);
    transport = new Transport(playhead, clock, words);
    track = new Track(playhead, clock, selection, words);
    setId("timeline");
    getStyleClass().addAll("ph-bar-bottom", "ph-timeline");
    getChildren().setAll(track, transport);
    transport.setPickOnBounds(false);
    compact(false);
  }

  /// Takes the form for small windows, 96 high instead of 124.
  public void compact(boolean isSmall) {
    small = isSmall;
    use();
  }

  /// Shows another run on a slimmer pair of rows, on the same time axis, and where the two part.
  ///
  /// @param other the run, empty for none
  /// @param first whether it is A, so that the one that is shown is B
  public void beside(Optional<Recording> other, boolean first) {
    two = other.isPresent();
    track.beside(other.map(run -> new Beside(Playhead.Take.of(run), first)));
    use();
  }

  /// What the menu of the transport offers.
  public void offer(List<Command> commands) {
    transport.offer(commands);
  }

  /// Shows a part larger, or more of the whole again.
  public void zoom(boolean larger) {
    track.zoom(larger ? STEP : 1 / STEP);
  }

  /// Shows everything.
  public void showWhole() {
    track.showWhole();
  }

  /// How many times larger than usual it is shown.
  public double zoom() {
    return track.lens().factor();
  }

  private void use() {
    use(usual());
  }

  private Metrics usual() {
    Metrics one = small ? Metrics.COMPACT : Metrics.WIDE;
    return two ? one.two() : one;
  }

  private void use(Metrics next) {
    metrics = next;
    transport.use(metrics);
    track.use(metrics);
    requestLayout();
  }

  /// Hides everything after the furthest instant that was shown, as lessons do.
  public void fogged(boolean on) {
    track.fogged(on);
  }

  @Override
  protected double computePrefHeight(double width) {
    return metrics.height();
  }

  @Override
  protected double computeMinHeight(double width) {
    return metrics.height();
  }

  @Override
  protected void layoutChildren() {
    Metrics usual = usual();
    double needed = Math.ceil(transport.end() + GAP + track.nameWidth());
    double left = Math.max(usual.left(), needed);
    if (left > metrics.left() || left < metrics.left() - SLACK) {
      use(usual.from(left)); // longer words at the left: the rows begin further right
    }
    track.resizeRelocate(0, 0, getWidth(), getHeight());
    transport.resizeRelocate(0, 0, metrics.left() - 70, getHeight());
  }
}
