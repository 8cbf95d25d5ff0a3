package archfixtures.pinhole.ui.stage;

import javafx.animation.AnimationTimer;

/// Planted: a view has a timer of its own.
public final class TicksItself extends AnimationTimer {
  @Override
  public void handle(long now) {}
}
