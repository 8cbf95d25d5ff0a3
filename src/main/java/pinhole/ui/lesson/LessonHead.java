package pinhole.ui.lesson;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.lesson.LessonSession;
import pinhole.lesson.Shown;
import pinhole.ui.kit.PartBars;
import pinhole.ui.kit.Plain;

/// Which lesson, which part, and its title. In a small window the mark of a changed lesson has a
/// line of its own.
final class LessonHead extends VBox {
  private static final double ASIDE = 10; // the button that folds the panel stands in the corner

  private final Words words;
  private final Label part = new Label();
  private final Label changed = new Label();
  private final PartBars bars = new PartBars("lesson-bars");
  private final PartMenu menu;
  private final LessonSession session;
  private final Label title;
  private final HBox row;
  private final HBox below;

  /// @param open goes to a part, once the lesson was finished
  LessonHead(LessonSession session, Words words, Consumer<String> open) {
    this.words = words;
    this.session = session;
    menu = new PartMenu(words, open);
    getStyleClass().add("lesson-head");
    Label number = new Label(words.of("lesson.number", session.lesson().number()));
    number.setId("lesson-number");
    number.getStyleClass().add("ph-small");
    number.setMinWidth(Region.USE_PREF_SIZE);
    part.setId("lesson-part");
    part.getStyleClass().add("ph-small");
    part.setMinWidth(Region.USE_PREF_SIZE);
    changed.setText(words.of("lesson.changed"));
    changed.setId("lesson-changed");
    changed.getStyleClass().addAll("ph-chip", "accent");
    changed.setTooltip(new Tooltip(words.of("lesson.changed.help")));
    changed.setAccessibleText(words.of("lesson.changed.help"));
    title = Plain.label(session.lesson().title(), "ph-title");
    title.setId("lesson-title");
    changed.setMinWidth(Region.USE_PREF_SIZE);
    below = new HBox();
    below.managedProperty().bind(below.visibleProperty());
    below.setVisible(false);
    row = new HBox(8, number, Plain.spring(), changed, part);
    row.setAlignment(Pos.CENTER_LEFT);
    HBox.setMargin(menu, new Insets(0, ASIDE, 0, 0));
    row.setMinHeight(24);
    getChildren().addAll(row, below, bars, title);
  }

  void show(Shown shown, boolean isChanged) {
    String now =
        shown.index() < 0
            ? words.of("lesson.part.none", shown.count())
            : words.of("lesson.part", shown.index() + 1, shown.count());
    part.setText(now);
    menu.show(now);
    bars.show(shown.count(), shown.index(), shown.finished());
    bars.setAccessibleText(now);
    changed.setVisible(isChanged);
    changed.setManaged(isChanged);
    below.setVisible(isChanged && below.getChildren().contains(changed));
  }

  /// The lesson was finished: from now on one may go to any part.
  void finished() {
    if (row.getChildren().remove(part)) {
      menu.offer(session.headings());
      row.getChildren().add(menu);
    }
  }

  void compact(boolean compact) {
    String style = compact ? "lesson-title-compact" : "ph-title";
    if (!title.getStyleClass().contains(style)) {
      title.getStyleClass().setAll("label", style);
    }
    if (compact != below.getChildren().contains(changed)) {
      (compact ? row : below).getChildren().remove(changed);
      if (compact) {
        below.getChildren().add(changed);
      } else {
        row.getChildren().add(row.getChildren().size() - 1, changed);
      }
      below.setVisible(compact && changed.isManaged());
    }
  }
}
