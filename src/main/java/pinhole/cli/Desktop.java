package pinhole.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window.
@FunctionalInterface
public interface Desktop {
  /// Opens it, and comes back when it was closed.
  ///
  /// @param lessons the folder whose lessons are shown; empty for those that come with the app
  /// @param file the scenario or the capture that is opened at once; empty for the start screen
  /// @return with what the program exits
  int open(Optional<Path> lessons, Optional<Path> file);
}
