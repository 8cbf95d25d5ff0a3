package pinhole.engine.trace;

import java.util.ArrayList;
import java.util.List;

/// A finding together with the findings it rests on, so that "why?" always has an answer.
///
/// @param finding what was found
/// @param because the findings that led to it, in the order they were made
/// @param <F> the sealed family of findings of one machine
public record Trace<F>(F finding, List<Trace<F>> because) {
  /// Copies the reasons, so that a trace never changes.
  public Trace {
    because = List.copyOf(because);
  }

  /// A finding that rests on nothing else.
  public static <F> Trace<F> of(F finding) {
    return new Trace<>(finding, List.of());
  }

  /// A finding that rests on plain findings made before it.
  public static <F> Trace<F> of(F finding, List<? extends F> because) {
    if (because.isEmpty()) {
      return of(finding);
    }
    List<Trace<F>> reasons = new ArrayList<>(because.size());
    for (F reason : because) {
      reasons.add(of(reason));
    }
    return new Trace<>(finding, reasons);
  }
}
