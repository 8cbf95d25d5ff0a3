package pinhole.settings;

import java.util.Comparator;
import java.util.List;

/// Where a window is, in px of the screen.
///
/// @param x of its left edge
/// @param y of its upper edge
/// @param width of it
/// @param height of it
/// @param maximised whether it fills the screen
public record WindowPlace(double x, double y, double width, double height, boolean maximised) {
  /// A place on one of the screens: moved and made smaller until it lies there whole. The screen
  /// that shows most of it is taken, or else the first.
  ///
  /// @param screens their visible parts, the first is the main one; at least one
  public WindowPlace within(List<WindowPlace> screens) {
    WindowPlace screen =
        screens.stream()
            .max(Comparator.comparingDouble(this::shared))
            .filter(best -> shared(best) > 0)
            .orElseGet(screens::getFirst);
    double wide = Math.min(width, screen.width);
    double high = Math.min(height, screen.height);
    return new WindowPlace(
        Math.clamp(x, screen.x, screen.x + screen.width - wide),
        Math.clamp(y, screen.y, screen.y + screen.height - high),
        wide,
        high,
        maximised);
  }

  private double shared(WindowPlace other) {
    double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
    double high = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
    return Math.max(0, wide) * Math.max(0, high);
  }

  /// Whether all of it are numbers that a screen can have.
  boolean sane() {
    return List.of(x, y, width, height).stream().allMatch(d -> Math.abs(d) < 100_000)
        && width >= 1
        && height >= 1;
  }
}
