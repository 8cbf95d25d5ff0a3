package pinhole.ui.timeline;

/// Which part of a timeline is seen, and how large. A timeline that is not zoomed fits exactly.
///
/// @param left the left end of the window in px
/// @param right the right end of the window in px
/// @param factor how many windows wide the timeline is, from 1
/// @param scroll how far the timeline is moved to the left, in px
record Lens(double left, double right, double factor, double scroll) {
  private static final double MOST = 16;
  private static final double MARGIN = 40; // from the edges of the window to the playhead

  /// The whole timeline in a window.
  static Lens whole(double left, double right) {
    return new Lens(left, right, 1, 0);
  }

  /// The right end of the timeline, where the left end of the window is that of the timeline.
  double end() {
    return left + (right - left) * factor;
  }

  /// The first place of the timeline that is seen.
  double seenFrom() {
    return left + scroll;
  }

  /// The last place of the timeline that is seen.
  double seenTo() {
    return right + scroll;
  }

  boolean zoomed() {
    return factor > 1;
  }

  /// The same part in a window of another size.
  Lens in(double otherLeft, double otherRight) {
    return new Lens(otherLeft, otherRight, factor, scroll).scrolled(0);
  }

  /// Larger or smaller; what is seen is to be chosen anew.
  Lens times(double by) {
    double next = Math.clamp(factor * by, 1, MOST);
    return new Lens(left, right, next < 1.05 ? 1 : next, scroll).scrolled(0);
  }

  /// Moved so that a place of the timeline comes to stand at a place of the window.
  Lens showing(double place, double at) {
    return scrolled(place - at - scroll);
  }

  /// Moved on, not beyond the ends.
  Lens scrolled(double by) {
    return new Lens(left, right, factor, Math.clamp(scroll + by, 0, end() - right));
  }

  /// Moved as little as needed for a place to be seen with some room around it.
  Lens keeping(double place) {
    double seen = place - scroll;
    if (seen < left + MARGIN) {
      return showing(place, left + MARGIN);
    }
    return seen > right - MARGIN ? showing(place, right - MARGIN) : this;
  }
}
