package archfixtures.pinhole.app;

/// Planted: static state.
public final class CountsForAll {
  private static int count;

  public int next() {
    return ++count;
  }
}
