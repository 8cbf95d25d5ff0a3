package pinhole.capture.file;

import java.io.IOException;

/// Beats whenever more bytes of a file are wanted: the moment to tell how far it is and to stop.
@FunctionalInterface
interface Pulse {
  /// Tells how far it is.
  ///
  /// @throws IOException to stop the reading
  void beat() throws IOException;
}
