package pinhole.app;

import java.io.IOException;
import javafx.application.Platform;
import javafx.scene.Scene;
import pinhole.engine.sim.DeviceId;
import pinhole.lesson.LessonLibrary;

/// Goes through what a learner does first, so that the machine can learn which classes to keep
/// ready: opens a lesson, steps, changes a rule, and ends.
final class Training {
  private static final int STEPS = 12;
  private static final int FRAMES_A_STEP = 2;
  private static final int FRAMES_OF_PLAYING = 30;

  private final PinholeApp app;

  Training(PinholeApp app) {
    this.app = app;
  }

  void run() {
    try {
      LessonLibrary all = app.lessons();
      if (!all.lessons().isEmpty()) {
        app.open(all.lessons().getFirst(), all);
      }
    } catch (IOException e) {
      System.err.println(e.getMessage());
    }
    step(STEPS);
  }

  private void step(int left) {
    if (left == 0) {
      app.bench().ifPresent(Training::change);
      Frames.after(FRAMES_OF_PLAYING, this::end);
      return;
    }
    app.bench().ifPresent(bench -> bench.playhead().stepForward());
    Frames.after(FRAMES_A_STEP, () -> step(left - 1));
  }

  private static void change(Workbench bench) {
    bench.model().switchRule(DeviceId.CLIENT_FIREWALL, 0, false);
    bench.model().undo();
    bench.model().toggleAlg(DeviceId.CLIENT_FIREWALL);
    bench.clock().toggle();
  }

  private void end() {
    app.desk().changeTheme();
    app.bench()
        .ifPresent(bench -> {
          Scene scene = bench.view().getScene();
          scene.snapshot(null);
        });
    Platform.exit();
  }
}
