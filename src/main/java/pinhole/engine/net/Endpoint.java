package pinhole.engine.net;

/// One end of a connection: what RFC 9293 calls a socket.
///
/// @param address the IP address
/// @param port the TCP port, 0..65535
public record Endpoint(Address address, int port) {
  @Override
  public String toString() {
    return address.version() == IpVersion.V6 ? "[" + address + "]:" + port : address + ":" + port;
  }
}
