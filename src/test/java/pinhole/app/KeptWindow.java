package pinhole.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import pinhole.progress.Progress;
import pinhole.progress.ProgressStore;

/// A test in a window of its own that keeps what the learner does in a file of its own.
abstract class KeptWindow extends OwnWindow {
  private static final String FILE = "pinhole.progress";

  @TempDir static Path folder;

  final Path file = folder.resolve("progress.json");

  @Override
  final PinholeApp made() throws IOException {
    System.setProperty(FILE, file.toString());
    return super.made();
  }

  @AfterEach
  @Override
  final void closeWindow() throws Exception {
    super.closeWindow();
    System.clearProperty(FILE);
    Files.deleteIfExists(file);
  }

  /// Closes the window as its button does, and reads the file.
  final Progress closed(FxRobot robot) {
    closeByItsButton(robot);
    try (ProgressStore store = ProgressStore.open(file)) {
      return store.progress();
    }
  }
}
