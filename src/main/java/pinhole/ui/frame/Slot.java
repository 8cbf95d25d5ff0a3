package pinhole.ui.frame;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A view that the window makes room for.
///
/// @param view what is shown
/// @param compact told whether the window is small
/// @param company what stands elsewhere while the view is open
public record Slot(Region view, Consumer<Boolean> compact, Optional<Company> company) {
  /// What belongs to a large view, and stands outside of it.
  ///
  /// @param tool a control in the caption strip
  /// @param hint what is said there in place of the second line
  /// @param panel what is docked at the right if nothing else is, where there is room
  public record Company(Region tool, String hint, Region panel) {}

  /// A view that stands for itself.
  public Slot(Region view, Consumer<Boolean> compact) {
    this(view, compact, Optional.empty());
  }

  /// A view that looks the same in small windows.
  public static Slot of(Region view) {
    return new Slot(view, _ -> {});
  }
}
