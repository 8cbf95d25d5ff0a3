package archfixtures.pinhole.engine.net;

import archfixtures.pinhole.explain.Words;

/// Planted: the engine imports what stands above it.
public final class LooksUp {
  public Words words() {
    return new Words("up");
  }
}
