package pinhole.ui.lesson;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import pinhole.lesson.Heading;
import pinhole.ui.kit.Plain;

/// The parts of a finished lesson, to go to any of them.
final class PartMenu extends MenuButton {
  private static final double WIDTH = 340;

  private final Words words;
  private final Consumer<String> open;

  /// @param open goes to a part
  PartMenu(Words words, Consumer<String> open) {
    this.words = words;
    this.open = open;
    setId("lesson-parts");
    getStyleClass().add("ph-pick");
    setMnemonicParsing(false);
    setMinWidth(Region.USE_PREF_SIZE);
    setTooltip(new Tooltip(words.of("parts.tip")));
  }

  /// Offers the parts.
  void offer(List<Heading> parts) {
    getItems().clear();
    for (int i = 0; i < parts.size(); i++) {
      getItems().add(item(i, parts.get(i)));
    }
  }

  private CustomMenuItem item(int index, Heading part) {
    Label label = Plain.label(words.of("parts.item", index + 1, part.says()), "ph-small");
    label.getStyleClass().add("ph-text-ink");
    label.setMaxWidth(WIDTH);
    CustomMenuItem item = new CustomMenuItem(label);
    item.setId("lesson-part-" + (index + 1));
    item.setOnAction(_ -> open.accept(part.part()));
    return item;
  }

  /// Says at which part one is.
  void show(String now) {
    setText(now);
    setAccessibleText(words.of("parts.spoken", now));
  }
}
