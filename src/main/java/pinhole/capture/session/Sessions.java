package pinhole.capture.session;

import java.util.List;
import java.util.OptionalInt;
import pinhole.capture.Capture;

/// Finds the FTP sessions in a capture.
public final class Sessions {
  private Sessions() {}

  /// All sessions, in the order in which they began.
  ///
  /// @param controlPort a port on which FTP is known to be, besides what is recognised
  public static List<CapturedSession> in(Capture capture, OptionalInt controlPort) {
    return List.of();
  }
}
