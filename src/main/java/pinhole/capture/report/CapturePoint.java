package pinhole.capture.report;

import java.util.OptionalInt;

/// Where a capture was taken, seen from a session.
///
/// @param place where
/// @param how it is known, a sentence
/// @param fromClient how many routers lie between the client and the capture, if that is known
/// @param fromServer how many routers lie between the server and the capture, if that is known
public record CapturePoint(
    Place place, String how, OptionalInt fromClient, OptionalInt fromServer) {
  /// A place between client and server.
  public enum Place {
    /// On the client or in its network: no router lies between.
    AT_CLIENT,
    /// Nearer to the client.
    NEAR_CLIENT,
    /// As near to the one as to the other.
    BETWEEN,
    /// Nearer to the server.
    NEAR_SERVER,
    /// On the server or in its network: no router lies between.
    AT_SERVER,
    /// Both are in the same network, or nothing tells.
    UNKNOWN
  }
}
