package pinhole.app;

import java.util.function.Function;
import javafx.scene.layout.Region;
import pinhole.ui.frame.WindowActions;
import pinhole.ui.settings.SettingsSheet;

/// What changes how the window looks, whatever is open in it.
abstract class LookActions implements WindowActions {
  private final Preferences preferences;
  private final Shell shell;

  LookActions(Preferences preferences, Shell shell) {
    this.preferences = preferences;
    this.shell = shell;
  }

  @Override
  public void scale(int tenths) {
    int now = preferences.now().scale();
    shell.choose(preferences.now().withScale(tenths == 0 ? 100 : now + 10 * tenths));
  }

  @Override
  public void changeTheme() {
    shell.choose(preferences.withOther(shell.theme()));
  }

  @Override
  public void showSettings() {
    cover(close -> new SettingsSheet(preferences.now(), shell::choose, close));
  }

  /// Lays something over what is open.
  ///
  /// @param sheet made with what takes it away
  abstract void cover(Function<Runnable, Region> sheet);

  @Override
  public void present() {
    shell.present();
  }
}
