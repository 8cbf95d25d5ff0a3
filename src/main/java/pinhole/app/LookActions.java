package pinhole.app;

import pinhole.ui.frame.WindowActions;

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
  public void present() {
    shell.present();
  }
}
