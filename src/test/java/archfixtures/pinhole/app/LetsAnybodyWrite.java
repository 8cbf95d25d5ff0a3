package archfixtures.pinhole.app;

/// Planted: a public field that anybody may change.
public final class LetsAnybodyWrite {
  public int size;
}
