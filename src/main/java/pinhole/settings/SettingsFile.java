package pinhole.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/// The file in which the settings survive. Reading never fails: a damaged file is set aside under
/// another name, and the user is told which.
public final class SettingsFile {
  private static final long MOST_BYTES = 64 * 1024;
  private static final int MOST_ASIDE = 100;

  private final Path file;
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.settings.settings");

  /// What was read.
  ///
  /// @param settings the settings, the usual ones where there were none
  /// @param problem what was wrong in one sentence, empty if nothing was
  public record Found(Settings settings, Optional<String> problem) {}

  /// The settings in a file.
  public SettingsFile(Path file) {
    this.file = file;
  }

  /// Reads them. No file means that nothing was chosen yet.
  public Found read() {
    if (!Files.exists(file)) {
      return new Found(Settings.USUAL, Optional.empty());
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        return setAside(words.getString("too-large"));
      }
      return new Found(SettingsJson.read(Files.readString(file)), Optional.empty());
    } catch (SettingsException e) {
      return setAside(e.getMessage());
    } catch (IOException e) {
      return new Found(Settings.USUAL, Optional.of(say("unreadable", file, e.getMessage())));
    }
  }

  /// Writes them so that a crash at any moment leaves either the old ones or the new ones.
  ///
  /// @return what was wrong in one sentence, empty if nothing was
  public Optional<String> write(Settings settings) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path fresh = Files.createTempFile(folder, "settings", ".new");
      try {
        force(fresh, SettingsJson.write(settings));
        move(fresh, file);
      } finally {
        Files.deleteIfExists(fresh);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(say("unwritable", file, e.getMessage()));
    }
  }

  private Found setAside(String why) {
    try {
      Path aside = free();
      Files.move(file, aside);
      return new Found(
          Settings.USUAL, Optional.of(say("set-aside", file, why, aside.getFileName())));
    } catch (IOException _) {
      return new Found(Settings.USUAL, Optional.of(say("damaged", file, why)));
    }
  }

  /// A name that is not taken: what was set aside before stays.
  private Path free() throws IOException {
    for (int i = 1; i <= MOST_ASIDE; i++) {
      Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
      if (!Files.exists(aside)) {
        return aside;
      }
    }
    throw new IOException("too many");
  }

  private static void force(Path target, String text) throws IOException {
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key)).format(values);
  }
}
