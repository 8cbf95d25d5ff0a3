package archfixtures.pinhole.engine.sim;

/// Planted: the engine asks what time it is.
public final class ReadsClock {
  public long millis() {
    return System.currentTimeMillis();
  }
}
