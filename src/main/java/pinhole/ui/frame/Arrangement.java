package pinhole.ui.frame;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What of the window is open: the large view, what stands under the picture, and what is docked at
/// the right.
public final class Arrangement {
  private final ReadOnlyObjectWrapper<Large> large = new ReadOnlyObjectWrapper<>(Large.STAGE);
  private final ReadOnlyObjectWrapper<Ground> ground = new ReadOnlyObjectWrapper<>(Ground.CARDS);
  private final ReadOnlyObjectWrapper<Dock> dock = new ReadOnlyObjectWrapper<>(Dock.NONE);

  /// The large view.
  public enum Large {
    /// The picture.
    STAGE,
    /// All arrows, one below the other.
    LADDER,
    /// All settings beside each other, and what becomes of the file.
    MATRIX
  }

  /// What stands under the picture.
  public enum Ground {
    /// The rules of both walls.
    CARDS,
    /// Why it happened.
    WHY,
    /// The rules of one wall, to be changed.
    RULES
  }

  /// What is docked at the right.
  public enum Dock {
    /// Nothing.
    NONE,
    /// The fields and bytes of a segment.
    INSPECTOR,
    /// Sockets, known connections, pinholes.
    SOCKETS,
    /// What client, server and firewalls are told.
    OPTIONS
  }

  /// The stage with the rules under it.
  public Arrangement() {}

  /// The large view.
  public ReadOnlyObjectProperty<Large> largeProperty() {
    return large.getReadOnlyProperty();
  }

  /// What stands under the picture.
  public ReadOnlyObjectProperty<Ground> groundProperty() {
    return ground.getReadOnlyProperty();
  }

  /// What is docked at the right.
  public ReadOnlyObjectProperty<Dock> dockProperty() {
    return dock.getReadOnlyProperty();
  }

  /// Opens a large view.
  public void open(Large view) {
    large.set(view);
  }

  /// Opens something under the picture, and the picture with it.
  public void open(Ground part) {
    if (part != Ground.CARDS) {
      open(Large.STAGE);
    }
    ground.set(part);
  }

  /// Opens something at the right, or closes it if it is open.
  public void toggle(Dock part) {
    dock.set(dock.get() == part ? Dock.NONE : part);
  }

  /// Opens something under the picture, or the rules again if it is open.
  public void toggle(Ground part) {
    boolean isOpen = ground.get() == part && large.get() == Large.STAGE;
    open(isOpen ? Ground.CARDS : part);
  }

  /// Closes what was opened last: what stands under the picture, then what is docked.
  ///
  /// @return whether there was something to close
  public boolean close() {
    if (large.get() == Large.STAGE && ground.get() != Ground.CARDS) {
      ground.set(Ground.CARDS);
    } else if (dock.get() != Dock.NONE) {
      dock.set(Dock.NONE);
    } else {
      return false;
    }
    return true;
  }
}
