package pinhole.ui.frame;

import javafx.scene.layout.Region;

/// A whole window's content, over which something can lie.
public abstract class Covered extends Region {
  final Overlays overlays = new Overlays();

  /// Only a frame of this package is one.
  Covered() {}

  /// What lies over the window when it is asked for.
  ///
  /// @param commandPalette the list of commands to choose from
  /// @param keySheet the sheet of keys
  public final void overlays(Region commandPalette, Region keySheet) {
    overlays.offer(commandPalette, keySheet);
  }

  /// Shows something over the window; Esc takes it away.
  public final void cover(Region part) {
    overlays.show(part);
  }

  /// Takes away what lies over the window.
  public final void uncover() {
    overlays.close();
  }

  /// Whether something lies over it, so that no key is for what is below.
  final boolean covered() {
    return overlays.open();
  }

  /// Closes what lies on top.
  ///
  /// @return whether there was something to close
  abstract boolean closeTop();
}
