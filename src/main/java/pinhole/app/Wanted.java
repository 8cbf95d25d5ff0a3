package pinhole.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the command line asks the window to show. It reaches the window as arguments again, since
/// JavaFX makes the window by itself.
///
/// @param lessons a folder with lessons that are being written
/// @param file a scenario or a capture to be opened
record Wanted(Optional<Path> lessons, Optional<Path> file) {
  private static final String LESSONS = "--lessons=";
  private static final String FILE = "--file=";

  /// Nothing but the start screen.
  static final Wanted NOTHING = new Wanted(Optional.empty(), Optional.empty());

  static Wanted of(List<String> arguments) {
    return new Wanted(after(LESSONS, arguments), after(FILE, arguments));
  }

  private static Optional<Path> after(String name, List<String> arguments) {
    return arguments.stream()
        .filter(it -> it.startsWith(name))
        .findFirst()
        .map(it -> Path.of(it.substring(name.length())));
  }

  String[] arguments() {
    return Stream.concat(
            lessons.stream().map(it -> LESSONS + it), file.stream().map(it -> FILE + it))
        .toArray(String[]::new);
  }
}
