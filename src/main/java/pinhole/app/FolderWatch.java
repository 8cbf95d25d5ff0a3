package pinhole.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Looks again and again whether a file of a folder was saved, in a thread of its own. It looks
/// instead of being told, since not every file system tells; so a file is read once it has rested.
final class FolderWatch implements AutoCloseable {
  private static final int DEPTH = 3;
  private static final int MOST_FILES = 5000;

  private final Path folder;
  private final Duration pause;
  private final Runnable saved;
  private final Thread thread;
  private String told;

  /// What is there now does not count as saved.
  ///
  /// @param pause between two looks
  /// @param saved is run in the thread of this
  FolderWatch(Path folder, Duration pause, Runnable saved) {
    this.folder = folder;
    this.pause = pause;
    this.saved = saved;
    told = look().orElse("");
    thread = Thread.ofPlatform().daemon().name("lessons-watch").unstarted(this::run);
  }

  /// Begins to look.
  void start() {
    thread.start();
  }

  /// Looks no more.
  @Override
  public void close() {
    thread.interrupt();
  }

  private void run() {
    String before = told;
    try {
      while (true) {
        Thread.sleep(pause);
        String now = look().orElse(before);
        if (now.equals(before) && !now.equals(told)) {
          told = now;
          saved.run();
        }
        before = now;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Every file with its size and the time at which it was saved; empty if the folder cannot be
  /// walked just now, such as while it is being renamed.
  private Optional<String> look() {
    TreeMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files =
        Files.find(folder, DEPTH, (file, about) -> isText(file) && about.isRegularFile())) {
      for (Path file : (Iterable<Path>) files.limit(MOST_FILES)::iterator) {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        all.put(file.toString(), about.size() + " " + about.lastModifiedTime());
      }
      return Optional.of(all.toString());
    } catch (IOException | UncheckedIOException _) {
      return Optional.empty();
    }
  }

  private static boolean isText(Path file) {
    String name = file.toString();
    return name.endsWith(".yaml") || name.endsWith(".md");
  }
}
