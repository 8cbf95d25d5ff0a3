package pinhole.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import pinhole.ui.kit.ChoiceBar;

/// One of the values of a setting, side by side; one is always chosen.
final class Choice {
  private Choice() {}

  /// @param id the beginning of the buttons' ids
  /// @param name what is chosen, for a screen reader
  /// @param values in order
  /// @param words of a value
  /// @param now what is chosen at first
  /// @param chosen is told what was chosen
  static <T> ChoiceBar<T> of(
      String id,
      String name,
      List<T> values,
      Function<T, String> words,
      T now,
      Consumer<T> chosen) {
    ChoiceBar<T> bar = new ChoiceBar<>(name, chosen);
    for (T value : values) {
      // a dot would end the id
      bar.add(id + "-" + value.toString().replace(".", "_"), value, words.apply(value))
          .setAccessibleText(name + ": " + words.apply(value));
    }
    bar.show(now);
    return bar;
  }
}
