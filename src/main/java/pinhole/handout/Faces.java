package pinhole.handout;

import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// The app's own typefaces in one PDF file; only the letters that are used are embedded.
final class Faces {
  private static final int INK = 0x1a;
  private static final int SECOND = 0x55;

  private final BaseFont sans = load("Inter-Regular.otf");
  private final BaseFont strong = load("Inter-SemiBold.otf");
  private final BaseFont bold = load("Inter-Bold.otf");
  private final BaseFont wire = load("JetBrainsMono-Regular.ttf");
  private final BaseFont wireBold = load("JetBrainsMono-SemiBold.ttf");

  /// @throws IOException if the app's fonts are not there
  Faces() throws IOException {}

  private static BaseFont load(String file) throws IOException {
    try (InputStream in = Faces.class.getResourceAsStream("/assets/fonts/" + file)) {
      if (in == null) {
        throw new IOException(file);
      }
      byte[] bytes = in.readAllBytes();
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, bytes, null);
    }
  }

  Font prose(float size) {
    return ink(new Font(sans, size), INK);
  }

  Font quiet(float size) {
    return ink(new Font(sans, size), SECOND);
  }

  Font strong(float size) {
    return ink(new Font(strong, size), INK);
  }

  Font title(float size) {
    return ink(new Font(bold, size), INK);
  }

  Font wire(float size) {
    return ink(new Font(wire, size), INK);
  }

  BaseFont sans() {
    return sans;
  }

  BaseFont strong() {
    return strong;
  }

  BaseFont wire() {
    return wire;
  }

  BaseFont wireBold() {
    return wireBold;
  }

  private static Font ink(Font font, int grey) {
    font.setColor(grey, grey, grey);
    return font;
  }
}
