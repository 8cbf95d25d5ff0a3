package pinhole.ui.frame;

import pinhole.engine.sim.Scenario;

/// A window of which there is only a picture: nothing in it can be clicked.
public class NoActions implements WindowActions {
  /// Does nothing.
  public NoActions() {}

  @Override
  public void showLessons() {}

  @Override
  public void review() {}

  @Override
  public void openSandbox() {}

  @Override
  public void openFile() {}

  @Override
  public void openCapture() {}

  @Override
  public void saveFile(Scenario scenario) {}

  @Override
  public void showExport() {}

  @Override
  public void changeTheme() {}

  @Override
  public void scale(int tenths) {}

  @Override
  public void showSettings() {}

  @Override
  public void present() {}
}
