package pinhole.engine.net;

/// The five values that tell one connection from all others, seen in one direction (RFC 2663).
///
/// @param protocol always TCP here
/// @param source who sends
/// @param destination who receives
public record FiveTuple(Protocol protocol, Endpoint source, Endpoint destination) {
  /// A TCP connection's tuple.
  public static FiveTuple tcp(Endpoint source, Endpoint destination) {
    return new FiveTuple(Protocol.TCP, source, destination);
  }

  /// The same connection seen from the other end.
  public FiveTuple reversed() {
    return new FiveTuple(protocol, destination, source);
  }

  /// The same tuple from another source.
  public FiveTuple withSource(Endpoint other) {
    return new FiveTuple(protocol, other, destination);
  }

  /// The same tuple to another destination.
  public FiveTuple withDestination(Endpoint other) {
    return new FiveTuple(protocol, source, other);
  }

  /// By hand, because each segment is compared with what is known.
  @Override
  public boolean equals(Object other) {
    return other instanceof FiveTuple t
        && source.equals(t.source)
        && destination.equals(t.destination)
        && protocol == t.protocol;
  }

  @Override
  public int hashCode() {
    return source.hashCode() * 31 + destination.hashCode();
  }

  @Override
  public String toString() {
    return source + " -> " + destination;
  }
}
