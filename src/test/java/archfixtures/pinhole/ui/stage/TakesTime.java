package archfixtures.pinhole.ui.stage;

import java.time.Instant;

/// Planted: a view reads the clock.
public final class TakesTime {
  public long nanos() {
    return System.nanoTime();
  }

  public Instant now() {
    return Instant.now();
  }
}
