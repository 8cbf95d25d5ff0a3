package pinhole.app;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does something when some frames have been drawn.
final class Frames extends AnimationTimer {
  private final Runnable action;
  private int left;

  private Frames(int frames, Runnable action) {
    this.left = frames;
    this.action = action;
  }

  /// Runs an action after so many frames, outside of a frame.
  static void after(int frames, Runnable action) {
    new Frames(frames, action).start();
  }

  @Override
  public void handle(long now) {
    left--;
    if (left <= 0) {
      stop();
      Platform.runLater(action);
    }
  }
}
