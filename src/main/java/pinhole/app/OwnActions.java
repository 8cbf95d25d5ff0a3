package pinhole.app;

import java.util.Optional;
import java.util.ResourceBundle;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Scenario;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.start.StartActions;

/// What belongs to the user alone: scenarios of one's own, what was learned, and what is taken out
/// of the app.
abstract class OwnActions extends LookActions implements StartActions {
  private final String title = ResourceBundle.getBundle("pinhole.app.app").getString("sandbox");

  private final ProgressFiles progress;
  private final Chooser chooser;

  OwnActions(Preferences preferences, Learning learning, Shell shell) {
    super(preferences, shell);
    chooser = shell.chooser();
    progress = new ProgressFiles(learning, shell.chooser(), this::say, this::complain);
  }

  /// Shows the start screen.
  abstract void goToStart();

  /// Says what was done.
  abstract void say(String sentence);

  /// Says what went wrong.
  public abstract void complain(String sentence);

  /// Does something that leaves what is open, once the user agrees.
  public abstract void leave(Runnable action);

  /// Notes where in a lesson one is.
  abstract void keepLesson();

  /// What is open, empty while the start screen is shown.
  abstract Optional<Workbench> bench();

  /// The capture that is explained, empty while something else is open.
  abstract Optional<CaptureScreen> capture();

  /// What a workbench needs.
  abstract Tools tools();

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

  @Override
  public void showLessons() {
    leave(this::goToStart);
  }

  @Override
  public void saveProgress() {
    progress.save();
  }

  @Override
  public void openProgress() {
    leave(() -> progress.open(this::goToStart));
  }

  @Override
  public void showExport() {
    bench().ifPresent(new Exporting(chooser, tools().explainer())::open);
    capture()
        .flatMap(CaptureScreen::report)
        .ifPresent(new ReportFile(chooser, this::complain)::save);
  }

  private void sandbox(Scenario scenario) {
    keepLesson();
    show(Workbench.fresh(scenario, title, tools()), title);
  }
}
