package pinhole.engine.firewall;

/// Which way a segment of a tracked connection goes.
public enum CtDirection {
  /// As the SYN that opened it.
  ORIGINAL,
  /// Against it.
  REPLY;

  /// The other way.
  public CtDirection opposite() {
    return this == ORIGINAL ? REPLY : ORIGINAL;
  }
}
