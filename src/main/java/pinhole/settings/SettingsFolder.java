package pinhole.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Where a system keeps what its users chose.
public final class SettingsFolder {
  private SettingsFolder() {}

  /// The settings file of this user.
  ///
  /// @param property reads a system property, null if it is not set
  /// @param environment reads an environment variable, null if it is not set
  public static Path file(UnaryOperator<String> property, UnaryOperator<String> environment) {
    String chosen = property.apply("pinhole.settings");
    if (isSet(chosen)) {
      return Path.of(chosen);
    }
    return folder(property, environment).resolve("settings.json");
  }

  /// The file with this user's progress in the course: beside the settings.
  ///
  /// @param property reads a system property, null if it is not set
  /// @param environment reads an environment variable, null if it is not set
  public static Path progress(UnaryOperator<String> property, UnaryOperator<String> environment) {
    String chosen = property.apply("pinhole.progress");
    return isSet(chosen)
        ? Path.of(chosen)
        : file(property, environment).resolveSibling("progress.json");
  }

  private static Path folder(UnaryOperator<String> property, UnaryOperator<String> environment) {
    String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
    Path home = Path.of(String.valueOf(property.apply("user.home")));
    if (system.contains("win")) {
      String roaming = environment.apply("APPDATA");
      return (isSet(roaming) ? Path.of(roaming) : home).resolve("Pinhole");
    }
    if (system.contains("mac")) {
      return home.resolve("Library/Application Support/Pinhole");
    }
    String config = environment.apply("XDG_CONFIG_HOME");
    return (isSet(config) ? Path.of(config) : home.resolve(".config")).resolve("pinhole");
  }

  private static boolean isSet(String value) {
    return value != null && !value.isBlank();
  }
}
