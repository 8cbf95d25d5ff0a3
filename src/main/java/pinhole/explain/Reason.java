package pinhole.explain;

import java.util.List;

/// Why something happened, in words.
///
/// @param point the reason in one sentence
/// @param more what makes it plain, may be empty
/// @param because what it rests on, nearest first, down to the event that started it; empty where
///   the rows of a wall say it
public record Reason(String point, String more, List<String> because) {
  /// Copies the list.
  public Reason {
    because = List.copyOf(because);
  }

  /// A reason that needs no more.
  static Reason of(String point) {
    return of(point, "");
  }

  /// A reason in two sentences.
  static Reason of(String point, String more) {
    return new Reason(point, more, List.of());
  }
}
