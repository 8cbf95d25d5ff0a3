package pinhole.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// A bundled font, one for each weight in use.
///
/// JavaFX knows only regular and bold within a family, so each weight is addressed by its own name,
/// here and in the style sheets (`-fx-font-family: "Inter Semi Bold"`), never by `-fx-font-weight`.
/// JavaFX does not shape Latin text, so JetBrains Mono shows no ligatures.
public enum Face {
  SANS("Inter-Regular.otf"),
  SANS_MEDIUM("Inter-Medium.otf"),
  SANS_SEMIBOLD("Inter-SemiBold.otf"),
  SANS_BOLD("Inter-Bold.otf"),
  MONO("JetBrainsMono-Regular.ttf"),
  MONO_MEDIUM("JetBrainsMono-Medium.ttf"),
  MONO_SEMIBOLD("JetBrainsMono-SemiBold.ttf"),
  MONO_BOLD("JetBrainsMono-Bold.ttf");

  private final String fontName;

  Face(String file) {
    fontName = load(file).getName();
  }

  /// The font at a size in px.
  public Font at(double size) {
    return new Font(fontName, size);
  }

  /// The full name, for `-fx-font-family`.
  public String fontName() {
    return fontName;
  }

  /// Loads every face, so that style sheets find them by name. Cheap when done before.
  static void loadAll() {
    // initialising this enum is what loads the files
  }

  private static Font load(String file) {
    try (InputStream in = Face.class.getResourceAsStream("/assets/fonts/" + file)) {
      Font font = in == null ? null : Font.loadFont(in, 12);
      if (font == null) {
        throw new IllegalStateException("font missing or unreadable: " + file);
      }
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
