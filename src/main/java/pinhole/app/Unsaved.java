package pinhole.app;

import java.util.Optional;
import java.util.function.Predicate;
import pinhole.ui.frame.LeaveSheet;
import pinhole.ui.frame.MainView;

/// Asks once before a scenario is left that was changed and not saved.
final class Unsaved {
  private final Predicate<Workbench> save;

  /// @param save saves what is open; whether it was saved
  Unsaved(Predicate<Workbench> save) {
    this.save = save;
  }

  /// Asks if there is something to lose.
  ///
  /// @param bench what is open, if anything is
  /// @param action what is done when it may be left
  /// @return whether there was something to ask, so that the action waits for the answer
  boolean asks(Optional<Workbench> bench, Runnable action) {
    Optional<Workbench> unsaved = bench.filter(Workbench::unsaved);
    unsaved.ifPresent(b -> ask(b, action));
    return unsaved.isPresent();
  }

  private void ask(Workbench bench, Runnable action) {
    MainView view = bench.view();
    Runnable keep =
        () -> {
          view.uncover();
          if (save.test(bench)) {
            action.run();
          }
        };
    Runnable go =
        () -> {
          view.uncover();
          bench.mayBeLost(); // asked once is enough
          action.run();
        };
    view.cover(new LeaveSheet(bench.title(), view::uncover, keep, go));
  }
}
