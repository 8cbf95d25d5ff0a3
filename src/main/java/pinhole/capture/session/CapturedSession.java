package pinhole.capture.session;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.SimTime;

/// An FTP session in a capture.
///
/// @param number in the file, from 1
/// @param recognised how its control connection was recognised
/// @param client the client's end of the control connection
/// @param server the server's end
/// @param control the control connection
/// @param lines what was said in clear text, in order
/// @param gaps what is missing of it, in order
/// @param sealed from where on it cannot be read, if TLS covers it
/// @param attempts the data connections, in the order of their announcements
public record CapturedSession(
    int number,
    Recognition recognised,
    Endpoint client,
    Endpoint server,
    CapturedConnection control,
    List<CapturedLine> lines,
    List<CapturedGap> gaps,
    Optional<Sealing> sealed,
    List<DataAttempt> attempts) {
  /// Copies the lists.
  public CapturedSession {
    lines = List.copyOf(lines);
    gaps = List.copyOf(gaps);
    attempts = List.copyOf(attempts);
  }

  /// When its first segment was seen.
  public SimTime start() {
    return control.start();
  }

  /// The endpoint of one side.
  public Endpoint end(Side side) {
    return side == Side.CLIENT ? client : server;
  }
}
