package pinhole.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pinhole.cli.PictureRequest.View;

/// A capture that a user names, if it is one.
final class CaptureSubject {
  private static final Pattern CAPTURE = Pattern.compile(".*\\.(pcap|pcapng|cap)(\\.gz)?$");

  private final String name;
  private final CommandWords words;

  CaptureSubject(String name, CommandWords words) {
    this.name = name;
    this.words = words;
  }

  /// The file of a capture; empty if something else is named.
  ///
  /// @param view that shall be drawn: a report is that of a capture
  /// @throws IOException if there is no such file, or a report of something else is asked for
  Optional<Path> find(View view) throws IOException {
    if (!CAPTURE.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
      if (view == View.REPORT) {
        throw words.problem("picture.no-capture", name);
      }
      return Optional.empty();
    }
    Path file = path();
    if (!Files.isRegularFile(file)) {
      throw words.problem("picture.missing", name);
    }
    return Optional.of(file);
  }

  private Path path() throws CommandException {
    try {
      return Path.of(name);
    } catch (InvalidPathException _) {
      throw words.problem("picture.missing", name.replaceAll("\\p{Cntrl}", "?"));
    }
  }
}
