package pinhole.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One bar for each part; what is behind is filled.
final class PartBars extends HBox {
  private final List<Bar> bars = new ArrayList<>();

  PartBars() {
    super(4);
    setId("lesson-bars");
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
  }

  /// @param count how many parts
  /// @param index of the current one, -1 before the first
  /// @param finished how much of it is behind, 0 to 1
  void show(int count, int index, double finished) {
    while (bars.size() < count) {
      bars.add(new Bar());
    }
    if (getChildren().size() != count) {
      getChildren().setAll(bars.subList(0, count));
    }
    for (int i = 0; i < count; i++) {
      bars.get(i).show(i < index ? 1 : i == index ? finished : 0);
    }
  }

  /// A track with its filled share.
  private static final class Bar extends Region {
    private double share;
    private final Region fill = new Region();

    Bar() {
      HBox.setHgrow(this, Priority.ALWAYS);
      getStyleClass().add("lesson-track");
      fill.getStyleClass().add("lesson-fill");
      fill.setManaged(false);
      getChildren().add(fill);
    }

    void show(double behind) {
      if (share != behind) {
        share = behind;
        layoutChildren(); // only the fill changes
      }
    }

    @Override
    protected void layoutChildren() {
      fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
  }
}
