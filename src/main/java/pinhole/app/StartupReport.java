package pinhole.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Says how long the start took, for those who measure it: `-Dpinhole.startup=print`.
final class StartupReport {
  private static final int CERTAINLY_DRAWN = 3; // at the third frame, the first has been drawn

  private StartupReport() {}

  /// Prints the time from the start of the process to the first frame, if it was asked for.
  static void onFirstFrame() {
    if ("print".equals(System.getProperty("pinhole.startup"))) {
      Frames.after(CERTAINLY_DRAWN, StartupReport::print);
    }
  }

  private static void print() {
    ProcessHandle.current()
        .info()
        .startInstant()
        .ifPresent(start -> {
          long millis = Duration.between(start, Instant.now()).toMillis();
          System.err.printf(Locale.ROOT, "first frame after %d ms%n", millis);
        });
  }
}
