package pinhole.cli;

import java.util.OptionalInt;

/// The step that a user names.
final class Steps {
  private Steps() {}

  /// A step that a session has; empty if none is named.
  ///
  /// @param named counted from 1, 0 for the start, or null
  /// @param count how many there are
  static OptionalInt checked(Integer named, int count, CommandWords words) throws CommandException {
    if (named == null) {
      return OptionalInt.empty();
    }
    if (named < 0 || named > count) {
      throw words.problem("picture.no-step", named.toString(), Integer.toString(count));
    }
    return OptionalInt.of(named);
  }
}
