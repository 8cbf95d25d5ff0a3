package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One bar for each part of a lesson; what is behind is filled.
public final class PartBars extends HBox {
  private final List<Bar> bars = new ArrayList<>();

  /// Bars without a part; `show` gives them theirs.
  public PartBars(String id) {
    super(4);
    setId(id);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
  }

  /// Shows how far one came.
  ///
  /// @param count how many parts
  /// @param index of the current one, -1 before the first
  /// @param finished how much of it is behind, 0 to 1
  public void show(int count, int index, double finished) {
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
      getStyleClass().add("ph-track");
      fill.getStyleClass().add("ph-track-fill");
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
