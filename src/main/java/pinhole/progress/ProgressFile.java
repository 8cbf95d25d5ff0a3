package pinhole.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import pinhole.settings.WholeFile;

/// The progress file on the disk. Another process may write it as well: a save first takes in what
/// the other one wrote, then writes both. Not for two threads at once.
final class ProgressFile {
  private final Path path;
  private final Words words = new Words();
  private byte[] known = {};
  private boolean closed;
  private Optional<String> reading = Optional.empty();
  private Optional<String> writing = Optional.empty();

  ProgressFile(Path path) {
    this.path = path.toAbsolutePath();
  }

  /// What was wrong last, in one sentence.
  Optional<String> problem() {
    return writing.or(() -> reading);
  }

  /// What the file holds; nothing if it is not there or cannot be used.
  Progress read() {
    if (!Files.exists(path)) {
      return Progress.NONE;
    }
    try (FileTurn _ = FileTurn.of(path)) {
      return onDisk(Progress.NONE, true);
    } catch (IOException _) {
      return readOnly(); // no lock where nothing may be written
    }
  }

  /// What a save came to.
  ///
  /// @param progress what was to be saved, and what others wrote meanwhile
  /// @param written whether it is on the disk now
  record Saved(Progress progress, boolean written) {}

  /// Writes progress together with what others wrote meanwhile.
  Saved save(Progress mine) {
    if (closed) {
      return new Saved(mine, false);
    }
    try {
      Files.createDirectories(path.getParent());
      try (FileTurn _ = FileTurn.of(path)) {
        Progress both = onDisk(mine, true);
        if (!closed) {
          write(both);
          writing = Optional.empty();
        }
        return new Saved(both, !closed);
      }
    } catch (IOException e) {
      writing = Optional.of(words.say("unwritable", path, e.getMessage()));
      return new Saved(mine, false);
    }
  }

  private void write(Progress progress) throws IOException {
    byte[] bytes = ProgressJson.write(progress).getBytes(StandardCharsets.UTF_8);
    if (!Arrays.equals(bytes, known)) {
      new WholeFile(path).writeBy(path.getFileName() + ".new", bytes);
      known = bytes;
    }
  }

  private Progress readOnly() {
    try {
      return onDisk(Progress.NONE, false);
    } catch (IOException e) {
      reading = Optional.of(words.say("unwritable", path, e.getMessage()));
      return Progress.NONE;
    }
  }

  /// What is on the disk, merged into what is known here.
  private Progress onDisk(Progress mine, boolean mayMove) throws IOException {
    if (!Files.exists(path)) {
      known = new byte[0];
      return mine;
    }
    byte[] bytes = bytes();
    if (bytes.length > 0 && Arrays.equals(bytes, known)) {
      return mine;
    }
    try {
      Progress theirs = ProgressReader.parse(path.toString(), bytes);
      known = bytes;
      return mine.merged(theirs);
    } catch (ProgressException e) {
      useless(e, mayMove);
      return mine;
    }
  }

  private byte[] bytes() throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(ProgressReader.MOST_BYTES + 1);
    }
  }

  private void useless(ProgressException why, boolean mayMove) throws IOException {
    String first = why.getMessage().lines().findFirst().orElse("");
    if (why.newer()) {
      closed = true;
      reading = Optional.of(words.say("kept-newer", first));
      return;
    }
    if (!mayMove) {
      reading = Optional.of(words.say("kept-damaged", first));
      return;
    }
    Path aside = new WholeFile(path).setAside();
    known = new byte[0];
    reading = Optional.of(words.say("set-aside", first, aside.getFileName()));
  }
}
