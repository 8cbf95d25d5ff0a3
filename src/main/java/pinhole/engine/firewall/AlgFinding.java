package pinhole.engine.firewall;

import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// What the ALG made of a segment of the control connection. Each has its words in `explain`.
public sealed interface AlgFinding {
  /// It has seen no line end before this segment, so it does not read it.
  record NotAtLineStart() implements AlgFinding {}

  /// It read the line: nothing is announced.
  record NothingAnnounced() implements AlgFinding {}

  /// The segment is sealed by TLS: it cannot be read.
  record Sealed() implements AlgFinding {}

  /// The line begins like an announcement and cannot be read to its end: it is discarded.
  ///
  /// @param keyword `PORT`, `EPRT`, `227` or `229`
  record Unreadable(AlgKeyword keyword) implements AlgFinding {}

  /// The line announces an endpoint.
  ///
  /// @param keyword which kind of line
  /// @param announced what it says
  /// @param text the part of the line that says it
  record Announced(AlgKeyword keyword, Endpoint announced, String text) implements AlgFinding {}

  /// The announced address is not the sender's own: no pinhole.
  ///
  /// @param announced what it says
  /// @param sender who says it
  record ForeignAddress(Endpoint announced, Address sender) implements AlgFinding {}

  /// The announced address is not the sender's own, and the ALG is told to believe it all the same.
  ///
  /// @param announced what it says
  /// @param sender who says it
  record ForeignBelieved(Endpoint announced, Address sender) implements AlgFinding {}

  /// The announced address is not the sender's own, and the ALG does not care: it always takes the
  /// control connection's.
  ///
  /// @param announced what it says
  /// @param used the sender's address
  record AddressIgnored(Endpoint announced, Address used) implements AlgFinding {}

  /// The line has no end yet: the ALG waits for the rest.
  record AwaitsLineEnd() implements AlgFinding {}

  /// The line tells too much: the ALG writes X over it.
  record Masked() implements AlgFinding {}

  /// The ALG closes the connection for this line.
  ///
  /// @param breach what is wrong with it
  record Forbidden(AlgBreach breach) implements AlgFinding {}

  /// A pinhole is open.
  ///
  /// @param expectation the pinhole
  record Opened(Expectation expectation) implements AlgFinding {}

  /// Another control connection already expects the same call: the line is discarded.
  ///
  /// @param other the pinhole in the way
  record Clash(Expectation other) implements AlgFinding {}

  /// Addresses are translated and the announced port is 0, which Linux's helper takes for "all
  /// ports in use": the pinhole stands, and the line is discarded all the same (recorded, and read
  /// in `nf_nat_ftp.c`).
  ///
  /// @param expectation the pinhole, for port 0
  record NoPortLeft(Expectation expectation) implements AlgFinding {}

  /// The line was rewritten, because addresses are translated.
  ///
  /// @param before what it said
  /// @param after what it says now
  record Rewritten(String before, String after) implements AlgFinding {}
}
