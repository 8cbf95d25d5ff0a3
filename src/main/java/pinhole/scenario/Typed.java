package pinhole.scenario;

import java.util.function.Function;

/// What was made of a text that somebody typed into a field.
public sealed interface Typed<T> {
  /// It can be used.
  ///
  /// @param value what it means
  record Good<T>(T value) implements Typed<T> {}

  /// It cannot be used.
  ///
  /// @param reason one sentence: what is wrong, and what would be right
  record Bad<T>(String reason) implements Typed<T> {}

  /// The same with something made of the value.
  default <U> Typed<U> map(Function<T, U> make) {
    return switch (this) {
      case Good<T>(T value) -> new Good<>(make.apply(value));
      case Bad<T>(String reason) -> new Bad<>(reason);
    };
  }

  /// Whether it can be used.
  default boolean isGood() {
    return this instanceof Good<T>;
  }

  /// The reason why it cannot be used, or an empty text.
  default String reason() {
    return switch (this) {
      case Good<T> _ -> "";
      case Bad<T>(String reason) -> reason;
    };
  }
}
