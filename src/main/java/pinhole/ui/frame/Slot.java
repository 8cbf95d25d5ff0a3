package pinhole.ui.frame;

import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// A view that the window makes room for.
///
/// @param view what is shown
/// @param compact told whether the window is small
public record Slot(Region view, Consumer<Boolean> compact) {
  /// A view that looks the same in small windows.
  public static Slot of(Region view) {
    return new Slot(view, _ -> {});
  }
}
