package archfixtures.pinhole.engine.sim;

/// Planted: a record with a getter.
public record HasGetter(int port) {
  public int getPort() {
    return port;
  }
}
