package pinhole.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import pinhole.settings.Settings;
import pinhole.settings.SettingsFile;
import pinhole.settings.SettingsFolder;
import pinhole.settings.WindowPlace;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.PlaybackClock;

/// The user's settings while the app runs: read at its start, kept at each change.
final class Preferences {
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 640;

  private final SettingsFile file =
      new SettingsFile(SettingsFolder.file(System::getProperty, System::getenv));
  private final Optional<String> problem;
  private final boolean keeps;
  private Settings settings;

  /// @param keeps whether they survive; they do not when the app goes through its paces by itself
  Preferences(boolean keeps) {
    this.keeps = keeps;
    SettingsFile.Found found = file.read();
    settings = found.settings();
    problem = found.problem();
  }

  /// What was wrong with the settings file, empty if nothing was.
  Optional<String> problem() {
    return problem;
  }

  Settings now() {
    return settings;
  }

  /// Keeps other settings.
  ///
  /// @param complain is told if they cannot be kept
  void keep(Settings others, Consumer<String> complain) {
    if (!others.equals(settings)) {
      settings = others;
      if (keeps) {
        file.write(others).ifPresent(complain);
      }
    }
  }

  /// The settings with the look that a theme is not.
  Settings withOther(Theme worn) {
    return settings.withLook(worn == Theme.DARK ? Settings.Look.LIGHT : Settings.Look.DARK);
  }

  /// The theme to wear.
  Theme theme() {
    return switch (settings.look()) {
      case LIGHT -> Theme.LIGHT;
      case DARK -> Theme.DARK;
      case SYSTEM ->
          Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    };
  }

  /// Whether things jump to their places.
  boolean calm() {
    return switch (settings.motion()) {
      case FULL -> false;
      case REDUCED -> true;
      case SYSTEM -> Platform.getPreferences().isReducedMotion();
    };
  }

  /// Puts the window where it was, if that is on a screen.
  void place(Stage stage) {
    settings
        .window()
        .map(place -> place.within(Screen.getScreens().stream().map(Preferences::visible).toList()))
        .filter(place -> place.width() >= LEAST_WIDTH && place.height() >= LEAST_HEIGHT)
        .ifPresent(place -> {
          stage.setX(place.x());
          stage.setY(place.y());
          stage.setWidth(place.width());
          stage.setHeight(place.height());
          stage.setMaximized(place.maximised());
        });
  }

  /// Keeps where the window is.
  void keepPlace(Stage stage) {
    boolean full = stage.isMaximized() || stage.isFullScreen();
    WindowPlace here =
        new WindowPlace(
            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    WindowPlace before =
        settings.window().orElse(here); // a window that fills the screen goes back to this
    WindowPlace place =
        full
            ? new WindowPlace(
                before.x(), before.y(), before.width(), before.height(), stage.isMaximized())
            : here;
    keep(settings.withWindow(place), _ -> {});
  }

  private static WindowPlace visible(Screen screen) {
    Rectangle2D bounds = screen.getVisualBounds();
    return new WindowPlace(
        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight(), false);
  }

  /// Lets a clock play at the speed that was chosen last, and notes when another one is chosen.
  ///
  /// @param complain is told if it cannot be kept
  void follow(PlaybackClock clock, Consumer<String> complain) {
    clock.chooseSpeed(now().speed());
    clock
        .speedProperty()
        .subscribe((_, chosen) -> keep(now().withSpeed(chosen.doubleValue()), complain));
  }
}
