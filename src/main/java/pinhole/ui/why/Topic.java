package pinhole.ui.why;

import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Moment;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

/// What is asked about: the segment that was picked or the moment to which one went, whichever came
/// last.
final class Topic {
  private final Playhead playhead;
  private final Selection selection;
  private boolean picked;

  Topic(Playhead playhead, Selection selection) {
    this.playhead = playhead;
    this.selection = selection;
  }

  /// @param changed is told that it may be another
  void follow(Runnable changed) {
    playhead.momentProperty().subscribe(_ -> now(false, changed));
    selection.segmentProperty().subscribe(number -> now(number.isPresent(), changed));
  }

  private void now(boolean isPicked, Runnable changed) {
    picked = isPicked;
    changed.run();
  }

  /// Whether it is a segment of another moment.
  boolean isPicked() {
    return picked;
  }

  /// What can be asked.
  Inquiry inquiry(InquiryReader reader) {
    Optional<Integer> number = selection.segmentProperty().get();
    boolean here =
        number.equals(playhead.currentMoment().flatMap(Moment::segment).map(Segment::number));
    Optional<Inquiry> own =
        number.filter(_ -> picked && !here).flatMap(n -> reader.about(n, playhead.now()));
    picked = own.isPresent();
    return own.orElseGet(() -> here(reader));
  }

  private Inquiry here(InquiryReader reader) {
    Optional<Moment> moment = playhead.currentMoment();
    return moment
        .filter(m -> m.equals(playhead.storyline().moments().getLast()))
        .map(reader::atLast)
        .orElseGet(() -> reader.at(moment));
  }
}
