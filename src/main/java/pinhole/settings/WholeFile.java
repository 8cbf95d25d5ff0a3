package pinhole.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is written whole or not at all: a crash at any moment leaves the old one or the new
/// one. What cannot be used is set aside and never written over.
///
/// @param path where it is
public record WholeFile(Path path) {
  private static final int MOST_ASIDE = 100;

  /// Writes it: into a fresh file beside it, to the disk, under its name, and that to the disk.
  public void write(byte[] bytes) throws IOException {
    Path folder = folder();
    Files.createDirectories(folder);
    write(bytes, Files.createTempFile(folder, path.getFileName().toString(), ".new"));
  }

  /// Writes it by way of a file of that name beside it, which is replaced if a crash left it there.
  /// Only one process at a time may do so.
  public void writeBy(String fresh, byte[] bytes) throws IOException {
    Path folder = folder();
    Files.createDirectories(folder);
    write(bytes, folder.resolve(fresh));
  }

  /// Gives it another name, one that is not taken: what was set aside before stays.
  ///
  /// @return the other name
  public Path setAside() throws IOException {
    for (int i = 1; i <= MOST_ASIDE; i++) {
      Path aside = path.resolveSibling(path.getFileName() + ".damaged-" + i);
      if (!Files.exists(aside)) {
        return Files.move(path, aside);
      }
    }
    throw new IOException("too many");
  }

  private Path folder() {
    return path.toAbsolutePath().getParent();
  }

  private void write(byte[] bytes, Path fresh) throws IOException {
    try {
      force(fresh, bytes);
      move(fresh, path);
      force(folder());
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void force(Path target, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            target,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /// The new name is on the disk only when the folder is. Windows knows no such call and needs
  /// none.
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      return;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
