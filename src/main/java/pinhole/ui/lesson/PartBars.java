package pinhole.ui.lesson;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One bar for each part; what is behind is filled.
final class PartBars extends HBox {
  PartBars() {
    super(4);
    setId("lesson-bars");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
  }

  /// @param count how many parts
  /// @param index of the current one, -1 before the first
  /// @param finished how much of it is behind, 0 to 1
  void show(int count, int index, double finished) {
    getChildren().clear();
    for (int i = 0; i < count; i++) {
      double share = i < index ? 1 : i == index ? finished : 0;
      Bar bar = new Bar(share);
      HBox.setHgrow(bar, Priority.ALWAYS);
      getChildren().add(bar);
    }
  }

  /// A track with its filled share.
  private static final class Bar extends Region {
    private final double share;
    private final Region fill = new Region();

    Bar(double share) {
      this.share = share;
      getStyleClass().add("lesson-track");
      fill.getStyleClass().add("lesson-fill");
      fill.setManaged(false);
      getChildren().add(fill);
    }

    @Override
    protected void layoutChildren() {
      fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
  }
}
