package pinhole.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;

/// Shows every control of the kit and every view alone, in both themes; a click shows the next
/// sheet.
///
/// With `--out DIR` it needs no display: it writes one PNG a sheet and theme and ends. It starts
/// the toolkit itself, for a launched `Application` would open the display before `main` runs.
///
/// `./mvnw test-compile exec:exec -Dexec.executable=JDK/bin/java -Dexec.classpathScope=test
/// -Dexec.args="-cp %classpath pinhole.ui.Gallery --out target/gallery"`
public final class Gallery {
  private Gallery() {}

  /// Starts the gallery.
  public static void main(String[] args) {
    Optional<Path> out = Optional.empty();
    if (args.length == 2 && args[0].equals("--out")) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
      out = Optional.of(Path.of(args[1]));
    }
    Optional<Path> directory = out;
    Platform.startup(() -> new GalleryShow().start(directory));
  }
}
