package archfixtures.pinhole.engine.tcp;

/// Planted: the engine starts a thread.
public final class RunsBeside {
  public Thread thread() {
    return Thread.ofVirtual().unstarted(() -> {});
  }
}
