package pinhole.ui.stage;

import java.util.function.IntSupplier;
import pinhole.ui.kit.StagePart;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.model.Lights;

/// Lets things on the stage be picked for the segment that they stand for, and lights what belongs
/// to the picked one.
final class Picks {
  private final Selection selection;
  private final StageWords words;
  private Lights lights = Lights.none();

  Picks(Selection selection, StageWords words) {
    this.selection = selection;
    this.words = words;
  }

  /// What is lit from now on.
  void light(Lights now) {
    lights = now;
  }

  /// Lets a click or Enter pick a part's segment, or let it go if it is picked already.
  ///
  /// @param segment its number at that moment, 0 for none
  void pickable(StagePart part, IntSupplier segment) {
    part.onAction(() -> pick(segment.getAsInt()));
  }

  private void pick(int segment) {
    if (segment > 0 && lights.of(segment) == Lights.Light.PICKED) {
      selection.clear();
    } else if (segment > 0) {
      selection.pick(segment);
    }
  }

  /// Lights a part or not, and says so.
  ///
  /// @param segment what the part stands for, 0 for none
  /// @param says what the part is
  void mark(StagePart part, int segment, String says) {
    Lights.Light light = lights.of(segment);
    part.lit(light != Lights.Light.NONE);
    part.setAccessibleText(words.lit(says, light));
  }
}
