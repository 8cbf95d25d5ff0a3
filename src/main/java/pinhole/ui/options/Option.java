package pinhole.ui.options;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Control;
import pinhole.scenario.Typed;

/// One thing that can be set in a scenario.
sealed interface Option {
  /// What all kinds have.
  About about();

  /// What an option is about.
  ///
  /// @param key of its words: name and help
  /// @param control the switch of a lesson that offers it, empty if no lesson does
  /// @param applies whether it means anything in a scenario
  record About(String key, Optional<Control> control, Predicate<Scenario> applies) {
    static About of(String key) {
      return new About(key, Optional.empty(), _ -> true);
    }

    About offeredBy(Control switched) {
      return new About(key, Optional.of(switched), applies);
    }

    About when(Predicate<Scenario> means) {
      return new About(key, control, means);
    }
  }

  /// On or off.
  ///
  /// @param read whether it is on
  /// @param write sets it
  record Flag(About about, Predicate<Scenario> read, BiFunction<Scenario, Boolean, Scenario> write)
      implements Option {}

  /// One of a few.
  ///
  /// @param values in order
  /// @param word the key of a value's words, within the option's
  /// @param read which is chosen
  /// @param write chooses
  record Choice<T>(
      About about,
      List<T> values,
      Function<T, String> word,
      Function<Scenario, T> read,
      BiFunction<Scenario, T, Scenario> write)
      implements Option {}

  /// A text that is typed.
  ///
  /// @param size how much is typed
  /// @param read the text for what is set
  /// @param write sets what was typed, or says why it cannot be read
  record Field(
      About about,
      Size size,
      Function<Scenario, String> read,
      BiFunction<Scenario, String, Typed<Scenario>> write)
      implements Option {}

  /// How much is typed into a field.
  enum Size {
    /// A number.
    SHORT,
    /// An address or a list.
    LONG,
    /// Several lines.
    LINES
  }
}
