package pinhole.ui;

import pinhole.challenge.Challenge;
import pinhole.engine.ftp.DataMode;
import pinhole.lesson.Lesson;
import pinhole.ui.start.StartActions;

/// A start screen that only is to be looked at.
public class NoStart implements StartActions {
  @Override
  public void open(Lesson lesson) {}

  @Override
  public void open(Challenge challenge) {}

  @Override
  public void goOn() {}

  @Override
  public void review() {}

  @Override
  public void openSandbox() {}

  @Override
  public void openSandbox(DataMode mode) {}

  @Override
  public void openMatrix() {}

  @Override
  public void openFile() {}

  @Override
  public void openCapture() {}

  @Override
  public void openRecent(String path) {}
}
