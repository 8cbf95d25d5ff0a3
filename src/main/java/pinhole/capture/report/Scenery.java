package pinhole.capture.report;

import java.util.List;
import java.util.Optional;
import pinhole.capture.session.Side;
import pinhole.engine.net.Endpoint;

/// What the small picture of a session shows.
///
/// @param client the client's end of the control connection
/// @param server the server's end
/// @param control what became of the control connection
/// @param sealed whether TLS covers it
/// @param data the data connection that the report is about, if there is one
/// @param point where the capture was taken
/// @param walls what is inferred to stand on the way
public record Scenery(
    Endpoint client,
    Endpoint server,
    LaneState control,
    boolean sealed,
    Optional<DataLane> data,
    CapturePoint point,
    List<InferredWall> walls) {
  /// Copies the list.
  public Scenery {
    walls = List.copyOf(walls);
  }

  /// What became of a connection.
  public enum LaneState {
    /// It opened.
    OPEN,
    /// SYN-ACK, and nothing after it.
    HALF_OPEN,
    /// No answer to its SYN.
    UNANSWERED,
    /// A RST answered its SYN.
    REFUSED,
    /// An ICMP error answered its SYN.
    UNREACHABLE,
    /// Its SYN is not in the capture.
    NEVER_SEEN
  }

  /// The data connection.
  ///
  /// @param caller who asks for it
  /// @param clientEnd the client's end, as far as it is known
  /// @param serverEnd the server's end, as far as it is known
  /// @param state what became of it
  /// @param syns how many SYNs were seen
  public record DataLane(
      Side caller,
      Optional<Endpoint> clientEnd,
      Optional<Endpoint> serverEnd,
      LaneState state,
      int syns) {}

  /// A wall that is not in the capture but explains it.
  ///
  /// @param before which host it stands; seen from the capture point it is on the way there
  /// @param deed what it did
  public record InferredWall(Side before, Deed deed) {}

  /// What a wall did.
  public enum Deed {
    /// It dropped a SYN in silence.
    DROPS,
    /// It answered a SYN in the host's name, or with an ICMP error.
    REJECTS,
    /// It translated addresses.
    TRANSLATES
  }
}
