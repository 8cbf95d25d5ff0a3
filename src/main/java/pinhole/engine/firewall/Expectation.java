package pinhole.engine.firewall;

import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;

/// The pinhole: a connection that the ALG has read about and that may therefore open once. Its
/// source port is open: any will do.
///
/// @param id its number, in order of appearance
/// @param master the control connection's entry
/// @param announcedBy which direction of the control connection announced it
/// @param source who may call
/// @param destination where it may call, as the caller sees it
/// @param announced what the line said, before any rewriting
/// @param segment the number of the segment that announced it
/// @param opened when it was opened
/// @param expires when it closes by itself
public record Expectation(
    int id,
    int master,
    CtDirection announcedBy,
    Address source,
    Endpoint destination,
    Endpoint announced,
    int segment,
    SimTime opened,
    SimTime expires) {
  /// How long a pinhole stays open: 300 s.
  public static final long LIFETIME_MICROS = 300_000_000;

  /// The same pinhole for another port.
  Expectation at(int port) {
    Endpoint other = new Endpoint(destination.address(), port);
    return new Expectation(
        id, master, announcedBy, source, other, announced, segment, opened, expires);
  }

  /// Whether a SYN with this tuple may use it.
  public boolean matches(FiveTuple tuple) {
    return source.equals(tuple.source().address()) && destination.equals(tuple.destination());
  }

  /// Whether another expectation would let in the same calls.
  public boolean sameCalls(Expectation other) {
    return source.equals(other.source) && destination.equals(other.destination);
  }
}
