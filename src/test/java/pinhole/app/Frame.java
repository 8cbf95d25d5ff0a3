package pinhole.app;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/// How long it takes from a change until the toolkit has put the frame that shows it into the
/// window, by itself and with what it does for a user: it waits for its next pulse, gives style and
/// place to what changed, hands it to the renderer, which paints the dirty regions, and the pixels
/// go to the window. Nothing is forced.
final class Frame {
  private static final double NANOS_A_MILLI = 1e6;
  private static final long PATIENCE = 30;

  private final Scene scene;
  private final Runnable beforeLayout = this::begun;
  private final Runnable afterLayout = this::laidOut;
  private final CountDownLatch done = new CountDownLatch(1);
  private long begin;
  private long changed;
  private long pulse;
  private long placed;
  private long shown;

  Frame(Scene scene) {
    this.scene = scene;
  }

  /// The change begins; on the toolkit's thread.
  void begin() {
    begin = System.nanoTime();
  }

  /// The change is made; on the toolkit's thread.
  void changed() {
    changed = System.nanoTime();
    scene.addPreLayoutPulseListener(beforeLayout);
    scene.addPostLayoutPulseListener(afterLayout);
    Platform.requestNextPulse();
  }

  private void begun() {
    scene.removePreLayoutPulseListener(beforeLayout);
    pulse = System.nanoTime();
  }

  /// The rest of this pulse hands the frame to the renderer, so what is asked after it comes after.
  private void laidOut() {
    placed = System.nanoTime();
    scene.removePostLayoutPulseListener(afterLayout);
    Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(this::painted)));
  }

  /// Painted by the renderer's only thread, which has asked already to send the pixels.
  private void painted() {
    Platform.runLater(() -> {
      shown = System.nanoTime();
      done.countDown();
    });
  }

  /// Waits until the frame is in the window.
  void await() throws InterruptedException {
    if (!done.await(PATIENCE, TimeUnit.SECONDS)) {
      throw new IllegalStateException("No frame was drawn");
    }
  }

  /// How long the change took until all views had been told.
  double changeMillis() {
    return (changed - begin) / NANOS_A_MILLI;
  }

  /// How long the pulse took to give style and place to what changed.
  double layoutMillis() {
    return (placed - pulse) / NANOS_A_MILLI;
  }

  /// How long the scene was handed over and painted.
  double paintMillis() {
    return (shown - placed) / NANOS_A_MILLI;
  }

  /// How long the change waited for the toolkit's next pulse.
  double waitMillis() {
    return (pulse - changed) / NANOS_A_MILLI;
  }

  /// How long it took until the frame was in the window.
  double pictureMillis() {
    return (shown - begin) / NANOS_A_MILLI;
  }
}
