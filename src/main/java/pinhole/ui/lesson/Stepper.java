package pinhole.ui.lesson;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// Predict, observe, explain: which of them is done, which is next.
final class Stepper extends HBox {
  /// @param names of the steps
  /// @param current the step that is to be done, or their number if all are
  Stepper(List<String> names, int current, Words words) {
    super(6);
    setId("lesson-stepper");
    setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < names.size(); i++) {
      if (i > 0) {
        getChildren().add(line(i <= current));
      }
      getChildren().add(step(names.get(i), i, current));
    }
    setAccessibleRole(AccessibleRole.TEXT);
    boolean all = current >= names.size();
    setAccessibleText(
        all
            ? words.of("step.done", names.getLast())
            : words.of("step.now", names.get(current), current + 1, names.size()));
  }

  private static HBox step(String name, int index, int current) {
    StackPane mark = new StackPane();
    mark.getStyleClass().add("lesson-mark");
    if (index < current) {
      mark.getStyleClass().add("done");
      mark.getChildren().add(new Glyph(GlyphKind.PASS, Token.ON_SOLID, .75));
    } else if (index == current) {
      mark.getStyleClass().add("current");
    }
    Label label = new Label(name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("ph-label", "lesson-step");
    if (index == current) {
      label.getStyleClass().add("ph-text-accent");
    } else if (index < current) {
      label.getStyleClass().add("ph-text-ink");
    }
    HBox step = new HBox(5, mark, label);
    step.setAlignment(Pos.CENTER_LEFT);
    return step;
  }

  private static Region line(boolean behind) {
    Region line = new Region();
    line.getStyleClass().add("lesson-line");
    if (behind) {
      line.getStyleClass().add("done");
    }
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }
}
