package pinhole.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import pinhole.export.ExportFormat;
import pinhole.export.ExportFormat.Group;
import pinhole.export.ExportWords;

/// The list of what can be exported, under its headings. One is always chosen; Tab comes to that
/// one, arrows go to the others.
final class FormatList extends VBox {
  private static final double WIDTH = 168;

  private final ExportWords names = new ExportWords();
  private final List<ExportFormat> formats;
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final Consumer<ExportFormat> chosen;
  private int now = -1;

  /// @param formats in order, those of a group together
  /// @param chosen is told what was chosen
  FormatList(Words words, List<ExportFormat> formats, Consumer<ExportFormat> chosen) {
    super(2);
    this.formats = List.copyOf(formats);
    this.chosen = chosen;
    setId("export-list");
    getStyleClass().addAll("ph-own-arrows", "ph-export-list");
    setPadding(new Insets(6, 8, 10, 8));
    setMinWidth(WIDTH);
    Optional<Group> before = Optional.empty();
    for (ExportFormat format : formats) {
      String group = names.title(format.group());
      if (!before.equals(Optional.of(format.group()))) {
        getChildren().add(heading(group));
      }
      before = Optional.of(format.group());
      ToggleButton button = button(format, words.say("item.spoken", group, names.title(format)));
      buttons.add(button);
      getChildren().add(button);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private static Label heading(String words) {
    Label heading = new Label(words);
    heading.getStyleClass().add("ph-small");
    heading.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    heading.setPadding(new Insets(8, 8, 2, 8));
    return heading;
  }

  private ToggleButton button(ExportFormat format, String spoken) {
    ToggleButton button = new ToggleButton(names.title(format));
    button.setId("export-" + format);
    button.getStyleClass().add("ph-export-item");
    button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    button.setAccessibleText(spoken);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setFocusTraversable(false);
    button.setOnAction(_ -> choose(format));
    return button;
  }

  /// Chooses one of them.
  void choose(ExportFormat format) {
    int next = formats.indexOf(format);
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setSelected(i == next);
      buttons.get(i).setFocusTraversable(i == next);
    }
    if (next != now) {
      now = next;
      chosen.accept(format);
    }
  }

  private void pressed(KeyEvent event) {
    int last = formats.size() - 1;
    int next =
        switch (event.getCode()) {
          case UP, KP_UP -> Math.max(0, now - 1);
          case DOWN, KP_DOWN -> Math.min(last, now + 1);
          case HOME -> 0;
          case END -> last;
          default -> -1;
        };
    if (next >= 0) {
      choose(formats.get(next));
      buttons.get(next).requestFocus();
      event.consume();
    }
  }
}
