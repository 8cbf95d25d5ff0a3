package pinhole.ui.frame;

import javafx.scene.layout.Region;

/// A whole window's content, over which something can lie.
interface Covered {
  /// The content itself.
  Region node();

  /// Whether something lies over it, so that no key is for what is below.
  boolean covered();

  /// Closes what lies on top.
  ///
  /// @return whether there was something to close
  boolean closeTop();
}
