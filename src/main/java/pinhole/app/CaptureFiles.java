package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import pinhole.capture.file.CaptureReader;

/// Tells captures from other files: by how they begin, or by their endings.
final class CaptureFiles {
  /// The endings of their names.
  static final List<String> ENDINGS =
      List.of(".pcap", ".pcapng", ".cap", ".pcap.gz", ".pcapng.gz", ".cap.gz");

  private CaptureFiles() {}

  /// Whether a file is one, or was meant to be.
  static boolean is(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) || begins(file);
  }

  private static boolean begins(File file) {
    try (InputStream in = Files.newInputStream(file.toPath())) {
      return CaptureReader.knows(in.readNBytes(CaptureReader.START));
    } catch (IOException _) {
      return false; // whoever opens it says why it cannot be read
    }
  }
}
