package pinhole.app;

import java.io.File;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.scene.Node;
import pinhole.ui.capture.RebuiltPanel;
import pinhole.ui.frame.Arrangement.Large;

/// The captures that are opened, one at a time; to its report one can go back from what was
/// rebuilt.
final class Captures {
  private static final CaptureScreen.Threads THREADS =
      new CaptureScreen.Threads(ForkJoinPool.commonPool(), Platform::runLater);

  private static final int LAID_OUT = 2; // frames until everything has its place

  private final Desk desk;
  private final Shell shell;
  private Optional<CaptureScreen> last = Optional.empty();

  Captures(Desk desk, Shell shell) {
    this.desk = desk;
    this.shell = shell;
  }

  /// Explains a capture, or says what the file is.
  void open(File file) {
    CaptureScreen screen = new CaptureScreen(file, desk, THREADS, this::open);
    last = Optional.of(screen);
    show(screen);
    screen.read();
  }

  /// Goes back to the report of the capture that was open last.
  void back() {
    last.ifPresent(it -> {
      show(it);
      it.comeBack();
    });
  }

  private void show(CaptureScreen screen) {
    desk.keepLesson();
    desk.front().take(screen);
    shell.show(screen.frame(), screen.title());
    screen.theme(shell.theme());
  }

  private void open(Rebuilt rebuilt, Large large) {
    Workbench bench = Workbench.of(rebuilt, desk.tools());
    Optional<CaptureScreen> origin = last; // showing lets go of what led elsewhere
    desk.show(bench, rebuilt.file());
    last = origin;
    bench.view().arrangement().open(large);
    Frames.after(LAID_OUT, () -> tell(bench, rebuilt));
  }

  /// Where there is no room beside the picture, it is said over it that it is rebuilt.
  private static void tell(Workbench bench, Rebuilt rebuilt) {
    Node beside = bench.view().lookup(RebuiltPanel.ID);
    if (beside == null || !beside.isVisible()) {
      bench.view().complain(RebuiltPanel.brief(rebuilt.built()));
    }
  }

  /// Lets the last one go: something else was opened.
  void forget() {
    last = Optional.empty();
  }
}
