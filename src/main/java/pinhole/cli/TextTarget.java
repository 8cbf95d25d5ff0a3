package pinhole.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that a command writes a text to. An older one is replaced.
final class TextTarget {
  private final Path file;
  private final CommandWords words;

  /// Refuses, before any work is done, what cannot be a file.
  TextTarget(Path file, CommandWords words) throws CommandException {
    this.file = file;
    this.words = words;
    Path parent = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw words.problem("target.directory", file);
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw words.problem("picture.no-directory", file, parent);
    }
  }

  void write(String text) throws CommandException {
    try {
      Files.writeString(file, text);
    } catch (IOException _) {
      throw words.problem("picture.unwritable", file);
    }
  }
}
