package pinhole.app;

import java.util.function.Function;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.Futures;
import pinhole.ui.frame.Slot;
import pinhole.ui.kit.SketchPicture;
import pinhole.ui.whatif.MatrixActions;
import pinhole.ui.whatif.MatrixView;
import pinhole.whatif.CellStory;

/// The what-if matrix and what it asks of its window, put together.
final class MatrixSlot {
  private MatrixSlot() {}

  static Slot of(Workbench bench, Futures futures, Tools tools) {
    MatrixActions actions =
        new MatrixActions() {
          @Override
          public void openStage() {
            bench.view().arrangement().open(Large.STAGE);
            bench.view().focusCaption();
          }

          @Override
          public void keep() {
            futures.keep();
          }
        };
    Function<CellStory, SketchPicture> sketches =
        story ->
            Sketches.of(story.recording(), story.decides(), tools.explainer()).withoutSegments();
    MatrixView matrix =
        new MatrixView(
            bench.playhead(),
            bench.model(),
            tools.explainer(),
            sketches,
            actions,
            tools.background());
    return new Slot(matrix, matrix::compact);
  }
}
