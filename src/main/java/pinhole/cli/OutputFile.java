package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command writes its text: the file that the user names, or else the output.
final class OutputFile {
  private final CommandWords words = new CommandWords();

  /// Writes a text.
  ///
  /// @param file null if the user names none
  void write(Path file, PrintWriter out, String text) throws IOException {
    if (file == null) {
      out.print(text);
      out.flush();
      return;
    }
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Writes bytes into the file that the user names.
  void write(Path file, byte[] bytes) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw words.problem("out.directory", file);
    }
    if (parent != null && !Files.isDirectory(parent)) {
      throw words.problem("out.no-directory", file, parent);
    }
    try {
      Files.write(file, bytes);
    } catch (IOException _) {
      throw words.problem("out.unwritable", file);
    }
  }
}
