package pinhole.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;

/// One of a few values, all in sight, side by side: the segmented button of ControlsFX with two
/// manners of ours. A second press does not take a choice away, and what the program shows is not
/// reported as if the user had chosen it.
public final class ChoiceBar<T> extends SegmentFrame {
  private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
  private final Consumer<T> chosen;
  private boolean showing;
  private boolean mayBeNone;

  /// A bar without buttons.
  ///
  /// @param spoken what is chosen, for a screen reader
  /// @param chosen is told what the user chose, once for each choice
  public ChoiceBar(String spoken, Consumer<T> chosen) {
    super(spoken);
    this.chosen = chosen;
    getToggleGroup().selectedToggleProperty().subscribe((_, now) -> selected(now));
  }

  /// A toggle that stands alone in the same frame: not one of several, but on or off.
  ///
  /// @param toggle what stands in it
  public static SegmentedButton alone(ToggleButton toggle) {
    SegmentFrame frame = new SegmentFrame(toggle.getText());
    frame.setToggleGroup(null); // or it would be one of several
    frame.getButtons().add(toggle);
    return frame;
  }

  /// Adds the button of a value.
  ///
  /// @param id of the button
  /// @param words on it, and for a screen reader until told otherwise
  /// @return the button, to be given an icon or a tooltip
  public ToggleButton add(String id, T value, String words) {
    ToggleButton button = new ToggleButton(words);
    button.setId(id);
    button.setAccessibleText(words);
    button.setMnemonicParsing(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setUserData(value);
    button.setToggleGroup(getToggleGroup());
    button.setOnAction(_ -> pressed(button));
    buttons.put(value, button);
    getButtons().add(button);
    return button;
  }

  /// Lets a second press take the choice away.
  public void mayBeNone() {
    mayBeNone = true;
  }

  /// The button of a value.
  public ToggleButton button(T value) {
    return buttons.get(value);
  }

  /// What is chosen; empty if nothing was.
  public Optional<T> value() {
    return Optional.ofNullable(getToggleGroup().getSelectedToggle()).map(this::valueOf);
  }

  /// Shows what is chosen. Nobody is told.
  ///
  /// @param value one of those that were added; another one leaves nothing chosen
  public void show(T value) {
    showing = true;
    getToggleGroup().selectToggle(buttons.get(value));
    showing = false;
  }

  private void selected(Toggle now) {
    if (!showing && now != null) {
      chosen.accept(valueOf(now));
    }
  }

  private void pressed(ToggleButton button) {
    if (!button.isSelected() && !mayBeNone && getToggleGroup().getSelectedToggle() == null) {
      showing = true;
      button.setSelected(true);
      showing = false;
    }
  }

  @SuppressWarnings("unchecked") // only `add` gives buttons their data
  private T valueOf(Toggle toggle) {
    return (T) toggle.getUserData();
  }
}
