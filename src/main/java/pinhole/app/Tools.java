package pinhole.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import pinhole.explain.Explainer;
import pinhole.ui.frame.KeptRuns;
import pinhole.ui.frame.WindowActions;

/// What a workbench needs of the application.
///
/// @param explainer the words
/// @param actions what the application does
/// @param jumps whether steps are made at once
/// @param background runs what takes longer than a frame
/// @param learning keeps what the learner does
/// @param kept notes the runs that are kept beside another
record Tools(
    Explainer explainer,
    WindowActions actions,
    boolean jumps,
    Executor background,
    Learning learning,
    KeptRuns kept) {
  /// Long work is done by the threads that the machine has to spare.
  Tools(Explainer explainer, WindowActions actions, boolean jumps, Learning learning, KeptRuns it) {
    this(explainer, actions, jumps, ForkJoinPool.commonPool(), learning, it);
  }

  /// Nothing is kept of what the learner does.
  Tools(Explainer explainer, WindowActions actions, boolean jumps, Executor background) {
    this(explainer, actions, jumps, background, Learning.unkept(), new KeptRuns());
  }
}
