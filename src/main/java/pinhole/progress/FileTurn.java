package pinhole.progress;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// The turn of one process at the progress file: who has it may read, merge and write; another one
/// waits. The lock is the operating system's, so it ends with the process that holds it. It lies on
/// a file beside the progress, because that one is replaced by every save.
final class FileTurn implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final FileChannel channel;

  private FileTurn(FileChannel channel) {
    this.channel = channel;
  }

  /// Waits for the turn.
  ///
  /// @throws IOException if the lock cannot be had, or not in time
  static FileTurn of(Path file) throws IOException {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    try {
      for (long i = 0; i < LONGEST_WAIT.dividedBy(PAUSE); i++) {
        if (isLocked(channel)) {
          return new FileTurn(channel);
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
      }
      throw new IOException(new Words().say("busy"));
    } catch (IOException e) {
      channel.close();
      throw e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      channel.close();
      throw new IOException(e);
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false; // another store of this process has it
    } catch (IOException _) {
      return true; // a disk without locks: writing unguarded is better than not at all
    }
  }

  /// Closing the channel ends its lock.
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
