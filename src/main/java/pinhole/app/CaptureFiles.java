package pinhole.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/// Tells captures from other files: by how they begin, or by their endings.
final class CaptureFiles {
  /// The endings of their names.
  static final List<String> ENDINGS =
      List.of(".pcap", ".pcapng", ".cap", ".pcap.gz", ".pcapng.gz", ".cap.gz");

  private static final int PCAP = 0xA1B2C3D4;
  private static final int PCAP_NANO = 0xA1B23C4D;
  private static final int PCAPNG = 0x0A0D0D0A;
  private static final int BYTES = 4;

  private CaptureFiles() {}

  /// Whether a file is one, or was meant to be.
  static boolean is(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(name::endsWith) || begins(file);
  }

  private static boolean begins(File file) {
    try (InputStream in = Files.newInputStream(file.toPath())) {
      byte[] first = in.readNBytes(BYTES);
      return first.length == BYTES && isMagic(first);
    } catch (IOException _) {
      return false; // whoever opens it says why it cannot be read
    }
  }

  private static boolean isMagic(byte[] first) {
    int magic = 0;
    for (byte part : first) {
      magic = magic << Byte.SIZE | part & 0xFF;
    }
    return List.of(PCAP, PCAP_NANO, PCAPNG).contains(magic)
        || List.of(PCAP, PCAP_NANO).contains(Integer.reverseBytes(magic));
  }
}
