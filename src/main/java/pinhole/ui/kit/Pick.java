package pinhole.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// One of a few values, chosen from a menu that opens below. Light enough to stand in every row of
/// a table.
public final class Pick<T> extends MenuButton {
  private final Function<T, String> words;
  private final Tooltip tip = new Tooltip();
  private final Map<T, RadioMenuItem> items = new LinkedHashMap<>();

  /// A button without a value; `show` gives it one.
  ///
  /// @param id of the button; each entry adds its number, from 0
  /// @param values in order
  /// @param entries the words of a value in the menu
  /// @param words the words of the value that is chosen, on the button
  /// @param chosen is told what the user chose
  public Pick(
      String id,
      List<T> values,
      Function<T, String> entries,
      Function<T, String> words,
      Consumer<T> chosen) {
    this.words = words;
    setId(id);
    getStyleClass().add("ph-pick");
    setMnemonicParsing(false);
    setTooltip(tip);
    ToggleGroup group = new ToggleGroup();
    for (T value : values) {
      RadioMenuItem item = new RadioMenuItem(entries.apply(value));
      item.setId(id + "-" + items.size());
      item.setMnemonicParsing(false);
      item.setToggleGroup(group);
      item.setOnAction(_ -> {
        item.setSelected(true); // a second click does not take the choice away
        chosen.accept(value);
      });
      items.put(value, item);
    }
    getItems().setAll(items.values());
  }

  /// Shows a value.
  ///
  /// @param value one of those that can be chosen
  /// @param spoken what a screen reader says of the button
  public void show(T value, String spoken) {
    String text = words.apply(value);
    if (!text.equals(getText())) {
      setText(text);
    }
    if (!spoken.equals(getAccessibleText())) {
      setAccessibleText(spoken);
      tip.setText(spoken);
    }
    RadioMenuItem item = items.get(value);
    if (item != null && !item.isSelected()) {
      item.setSelected(true);
    }
  }
}
