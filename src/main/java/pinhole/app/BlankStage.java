package pinhole.app;

import pinhole.engine.net.SimTime;
import pinhole.ui.playback.Playhead;
import pinhole.ui.stage.StageView;

/// A new scenario begins with an empty stage, until it is played for the first time.
record BlankStage(Playhead playhead, StageView stage) {
  /// Follows the playhead from now on.
  void follow() {
    playhead.seenProperty().subscribe(_ -> rest());
    playhead.playingProperty().subscribe(_ -> rest());
  }

  private void rest() {
    boolean begun =
        playhead.playingProperty().get() || !playhead.seenProperty().get().equals(SimTime.ZERO);
    stage.idle(!begun);
  }
}
