package pinhole.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// One of a few values, side by side; one is always chosen.
final class Choice<T> extends HBox {
  /// @param id the beginning of the buttons' ids
  /// @param name what is chosen, for a screen reader
  /// @param values in order
  /// @param words of a value
  /// @param now what is chosen at first
  /// @param chosen is told what was chosen
  Choice(
      String id,
      String name,
      List<T> values,
      Function<T, String> words,
      T now,
      Consumer<T> chosen) {
    getStyleClass().add("ph-segmented");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(name);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      ToggleButton button = new ToggleButton(words.apply(value));
      button.setId(id + "-" + value.toString().replace(".", "_")); // a dot would end the id
      button.setAccessibleText(name + ": " + words.apply(value));
      button.setToggleGroup(group);
      button.setSelected(value.equals(now));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> {
        button.setSelected(true); // a second click does not take the choice away
        chosen.accept(value);
      });
      getChildren().add(button);
    }
  }
}
