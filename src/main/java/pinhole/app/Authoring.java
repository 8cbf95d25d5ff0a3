package pinhole.app;

import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import pinhole.lesson.Draft;

/// Shows lessons that are being written: whenever a file is saved they are read anew, in the
/// background, and what is open is shown as it is now.
final class Authoring implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofMillis(250);

  private final FolderWatch watch;

  /// @param desk shows what was read
  Authoring(Path folder, Desk desk) {
    watch =
        new FolderWatch(
            folder,
            PAUSE,
            () -> {
              Draft draft = Shelf.draft(folder);
              Platform.runLater(() -> desk.renew(draft));
            });
  }

  /// Begins to look for files that are saved.
  void start() {
    watch.start();
  }

  @Override
  public void close() {
    watch.close();
  }
}
