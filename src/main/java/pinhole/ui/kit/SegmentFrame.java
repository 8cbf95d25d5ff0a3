package pinhole.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import org.controlsfx.control.SegmentedButton;

/// The frame of toggles that stand side by side. The skin of ControlsFX asks its row for a size
/// without the frame's padding and without telling it how wide it will be, so words were cut; here
/// the row is asked in full, from the first moment on.
class SegmentFrame extends SegmentedButton {
  SegmentFrame(String spoken) {
    setSkin(createDefaultSkin()); // who asks for the width before the first style gets it
    getStyleClass().add("ph-segmented");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(spoken);
    setFocusTraversable(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private Node row() {
    return getChildren().getFirst();
  }

  private double across() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double along() {
    return snappedTopInset() + snappedBottomInset();
  }

  private double inside(double width) {
    return width < 0 ? width : width - across();
  }

  /// {@inheritDoc}
  @Override
  public Orientation getContentBias() {
    return row().getContentBias();
  }

  /// {@inheritDoc}
  @Override
  protected double computeMinWidth(double height) {
    return across() + row().minWidth(-1);
  }

  /// {@inheritDoc}
  @Override
  protected double computePrefWidth(double height) {
    return across() + row().prefWidth(-1);
  }

  /// {@inheritDoc}
  @Override
  protected double computeMinHeight(double width) {
    return along() + row().minHeight(inside(width));
  }

  /// {@inheritDoc}
  @Override
  protected double computePrefHeight(double width) {
    return along() + row().prefHeight(inside(width));
  }
}
