package pinhole.property;

import java.util.Locale;

/// An assertion cheap enough to be made a million times.
public final class Demand {
  private Demand() {}

  /// Fails unless something holds.
  ///
  /// @param text what should hold, with `%s` for each of `values`
  public static void that(boolean holds, String text, Object... values) {
    if (!holds) {
      throw new AssertionError(String.format(Locale.ROOT, text, values));
    }
  }

  /// Fails unless two things are equal.
  ///
  /// @param what what is compared
  public static void equal(Object actual, Object expected, String what) {
    if (!actual.equals(expected)) {
      throw new AssertionError(what + " is " + actual + ", but should be " + expected);
    }
  }
}
