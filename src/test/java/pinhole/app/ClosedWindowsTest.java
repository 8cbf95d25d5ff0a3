package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// A window that was closed is forgotten with all that was open in it.
class ClosedWindowsTest {
  private static final int WINDOWS = 6;
  private static final int KEPT = 2; // what the toolkit notes of the last
  private static final int ROUNDS = 20;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void closedWindows_areCollected() {
    List<WeakReference<PinholeApp>> opened = new ArrayList<>();
    for (int i = 0; i < WINDOWS; i++) {
      opened.add(onScreen(ClosedWindowsTest::openAndClose));
    }
    long left = WINDOWS;
    for (int i = 0; i < ROUNDS && left > KEPT; i++) {
      System.gc();
      onScreen(() -> null);
      left = opened.stream().filter(w -> w.get() != null).count();
    }
    assertThat(left).isLessThanOrEqualTo(KEPT);
  }

  private static WeakReference<PinholeApp> openAndClose() {
    Stage stage = new Stage();
    PinholeApp app = new PinholeApp();
    app.start(stage);
    stage.close();
    return new WeakReference<>(app);
  }
}
