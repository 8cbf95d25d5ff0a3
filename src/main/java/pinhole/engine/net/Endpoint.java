package pinhole.engine.net;

/// One end of a connection: what RFC 9293 calls a socket.
///
/// @param address the IP address
/// @param port the TCP port, 0..65535
public record Endpoint(Address address, int port) {
  /// By hand, because each segment is compared with what is known: ports differ sooner.
  @Override
  public boolean equals(Object other) {
    return other instanceof Endpoint e && port == e.port && address.equals(e.address);
  }

  @Override
  public int hashCode() {
    return address.hashCode() * 31 + port;
  }

  @Override
  public String toString() {
    return address.version() == IpVersion.V6 ? "[" + address + "]:" + port : address + ":" + port;
  }
}
