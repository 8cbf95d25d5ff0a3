package pinhole.capture.file;

import java.io.IOException;

/// Beats whenever more bytes of a file are wanted: the moment to tell how far it is and to stop.
@FunctionalInterface
interface Pulse {
  /// @throws IOException to stop the reading
  void beat() throws IOException;
}
