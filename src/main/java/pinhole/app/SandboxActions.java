package pinhole.app;

import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Scenario;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.start.StartActions;

/// What opens a scenario of one's own.
abstract class SandboxActions extends LookActions implements StartActions {
  private final String title = ResourceBundle.getBundle("pinhole.app.app").getString("sandbox");

  SandboxActions(Preferences preferences, Shell shell) {
    super(preferences, shell);
  }

  /// Does something that leaves what is open, once the user agrees.
  abstract void leave(Runnable action);

  /// Notes where in a lesson one is.
  abstract void keepLesson();

  /// What is open, empty while the start screen is shown.
  abstract Optional<Workbench> bench();

  /// What a workbench needs.
  abstract Workbench.Tools tools();

  /// Shows what is to be open now.
  abstract void show(Workbench next, String named);

  @Override
  public void openSandbox() {
    leave(() -> sandbox(Sandbox.scenario()));
  }

  @Override
  public void openSandbox(DataMode mode) {
    leave(() -> sandbox(Sandbox.scenario().withMode(mode)));
  }

  @Override
  public void openMatrix() {
    leave(() -> {
      sandbox(Sandbox.scenario());
      bench().ifPresent(b -> b.view().arrangement().open(Large.MATRIX));
    });
  }

  private void sandbox(Scenario scenario) {
    keepLesson();
    show(Workbench.fresh(scenario, title, tools()), title);
  }
}
