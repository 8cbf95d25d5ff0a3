package pinhole.ui.playback;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The segment that the user picked, in whichever view: every view that shows it, or what belongs
/// to it, lights it. Picking never moves the playhead.
public final class Selection {
  private final ReadOnlyObjectWrapper<Optional<Integer>> segment =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Nothing is picked.
  public Selection() {}

  /// The number of the picked segment (`Segment.number()`), empty for none.
  public ReadOnlyObjectProperty<Optional<Integer>> segmentProperty() {
    return segment.getReadOnlyProperty();
  }

  /// Picks a segment.
  ///
  /// @param number of the segment
  public void pick(int number) {
    segment.set(Optional.of(number));
  }

  /// Picks nothing.
  public void clear() {
    segment.set(Optional.empty());
  }
}
