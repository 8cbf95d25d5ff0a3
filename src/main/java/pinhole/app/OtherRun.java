package pinhole.app;

import java.util.Optional;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.ui.frame.Fork;
import pinhole.ui.frame.Futures;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.frame.Slot;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.StageView;
import pinhole.whatif.Parting;

/// The picture of the run that is kept beside, and where the two part.
///
/// @param view the picture
/// @param explainer the words
record OtherRun(StageView view, Explainer explainer) {
  /// The picture at the same instant as the one that is shown.
  static OtherRun of(Playhead playhead, ScenarioModel model, Futures futures, Explainer explainer) {
    OtherEdits edits = new OtherEdits(futures, model);
    var view = new StageView(beside(playhead, futures), edits, new Selection(), explainer);
    view.accompanying();
    view.setId("stage-other");
    return new OtherRun(view, explainer);
  }

  /// Lets its picture jump and fade, or not.
  void calm(boolean jumps) {
    view.calm(jumps);
  }

  /// The room that it takes.
  Slot slot() {
    return new Slot(view, view::compact);
  }

  /// Where two runs part, empty if they do not.
  Optional<Fork> fork(Recording a, Recording b) {
    return Parting.of(a, b).map(p -> new Fork(p.at(), p.words(explainer, a, b)));
  }

  private static Playhead beside(Playhead playhead, Futures futures) {
    Playhead beside = new Playhead(playhead.recording());
    futures
        .otherProperty()
        .subscribe(other ->
            other.ifPresent(run -> {
              beside.load(run);
              beside.seek(playhead.now());
            }));
    playhead
        .nowProperty()
        .subscribe(now -> futures.otherProperty().get().ifPresent(_ -> beside.seek(now)));
    return beside;
  }
}
