package pinhole.ui.timeline;

import javafx.scene.layout.Region;
import pinhole.explain.Explainer;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;

/// Where the playhead is among everything that happens: buttons at the left, and a track that is
/// spaced by events. Dragging anywhere on the track goes back and forth in time.
public final class TimelineView extends Region {
  private final Transport transport;
  private final Track track;
  private Metrics metrics = Metrics.WIDE;

  /// A timeline for a playhead.
  ///
  /// @param playhead what it shows and moves
  /// @param clock plays and steps
  /// @param explainer names chapters and events
  public TimelineView(Playhead playhead, PlaybackClock clock, Explainer explainer) {
    Words words = new Words(explainer);
    transport = new Transport(playhead, clock, words);
    track = new Track(playhead, clock, words);
    setId("timeline");
    getStyleClass().addAll("ph-bar-bottom", "ph-timeline");
    getStylesheets().add(TimelineView.class.getResource("timeline.css").toExternalForm());
    getChildren().setAll(track, transport);
    transport.setPickOnBounds(false);
    compact(false);
  }

  /// Takes the form for small windows, 96 high instead of 124.
  public void compact(boolean small) {
    metrics = small ? Metrics.COMPACT : Metrics.WIDE;
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
    track.resizeRelocate(0, 0, getWidth(), getHeight());
    transport.resizeRelocate(0, 0, metrics.left() - 70, getHeight());
  }
}
