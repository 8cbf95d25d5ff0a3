package pinhole.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/// The file in which the settings survive. Reading never fails: a damaged file is set aside under
/// another name, and the user is told which.
public final class SettingsFile {
  private static final long MOST_BYTES = 64 * 1024;

  private final Path file;
  private final ResourceBundle words = ResourceBundle.getBundle("pinhole.settings.settings");

  /// What was read.
  ///
  /// @param settings the settings, the usual ones where there were none
  /// @param problem what was wrong in one sentence, empty if nothing was
  public record Found(Settings settings, Optional<String> problem) {}

  /// The settings in a file.
  public SettingsFile(Path file) {
    this.file = file;
  }

  /// Reads them. No file means that nothing was chosen yet.
  public Found read() {
    if (!Files.exists(file)) {
      return new Found(Settings.USUAL, Optional.empty());
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        return setAside(words.getString("too-large"));
      }
      return new Found(SettingsJson.read(Files.readString(file)), Optional.empty());
    } catch (SettingsException e) {
      return setAside(e.getMessage());
    } catch (IOException e) {
      return new Found(Settings.USUAL, Optional.of(say("unreadable", file, e.getMessage())));
    }
  }

  /// Writes them so that a crash at any moment leaves either the old ones or the new ones.
  ///
  /// @return what was wrong in one sentence, empty if nothing was
  public Optional<String> write(Settings settings) {
    try {
      new WholeFile(file).write(SettingsJson.write(settings).getBytes(StandardCharsets.UTF_8));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(say("unwritable", file, e.getMessage()));
    }
  }

  private Found setAside(String why) {
    try {
      Path aside = new WholeFile(file).setAside();
      return new Found(
          Settings.USUAL, Optional.of(say("set-aside", file, why, aside.getFileName())));
    } catch (IOException _) {
      return new Found(Settings.USUAL, Optional.of(say("damaged", file, why)));
    }
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getString(key)).format(values);
  }
}
