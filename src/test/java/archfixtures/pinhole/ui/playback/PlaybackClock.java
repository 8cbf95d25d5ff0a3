package archfixtures.pinhole.ui.playback;

import javafx.animation.AnimationTimer;

/// Innocent: the only one that may read the time.
public final class PlaybackClock extends AnimationTimer {
  @Override
  public void handle(long now) {
    long _ = System.nanoTime() - now;
  }
}
