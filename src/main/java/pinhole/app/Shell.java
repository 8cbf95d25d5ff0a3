package pinhole.app;

import javafx.scene.layout.Region;
import pinhole.settings.Settings;
import pinhole.ui.kit.Theme;

/// The one window, as what stands in it sees it.
interface Shell {
  /// Shows something in place of what stood there.
  ///
  /// @param content what is shown
  /// @param title of the window, empty for that of the app alone
  void show(Region content, String title);

  /// Asks the user for files.
  Chooser chooser();

  /// The theme that is worn.
  Theme theme();

  /// Keeps settings and lets them count.
  void choose(Settings settings);

  /// Fills the screen, or goes back to the window.
  void present();
}
