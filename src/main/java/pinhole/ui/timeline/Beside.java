package pinhole.ui.timeline;

import java.util.Optional;
import pinhole.engine.sim.Recording;
import pinhole.ui.playback.Playhead;
import pinhole.whatif.Parting;

/// The run that is kept beside the one that is shown.
///
/// @param take the run
/// @param first whether it is A; then the one that is shown is B
record Beside(Playhead.Take take, boolean first) {
  /// Where the two part, empty if the same happens in both.
  Optional<Parting> parting(Recording shown) {
    Recording other = take.recording();
    return first ? Parting.of(other, shown) : Parting.of(shown, other);
  }

  /// Where the two part, in a sentence.
  String words(Parting parting, Playhead playhead, Words words) {
    Recording shown = playhead.recording();
    Recording other = take.recording();
    return first ? words.parting(parting, other, shown) : words.parting(parting, shown, other);
  }
}
