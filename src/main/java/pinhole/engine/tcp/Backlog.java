package pinhole.engine.tcp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.Payload;

/// What the application handed over and TCP has not sent yet, because enough is on its way already.
///
/// @param pieces all that was handed over, each for a segment of its own
/// @param next the index of the first one that has not left
/// @param thenClose whether the application has no more data after these
public record Backlog(List<Payload> pieces, int next, boolean thenClose) {
  /// Nothing waits.
  public static final Backlog NONE = new Backlog(List.of(), 0, false);

  /// Copies the list.
  public Backlog {
    pieces = List.copyOf(pieces);
  }

  /// Whether everything has left.
  public boolean isEmpty() {
    return next == pieces.size();
  }

  Payload first() {
    return pieces.get(next);
  }

  Backlog without() {
    return new Backlog(pieces, next + 1, thenClose);
  }

  Backlog closing() {
    return new Backlog(pieces, next, true);
  }

  Backlog and(List<Payload> more) {
    if (isEmpty()) {
      return new Backlog(more, 0, thenClose);
    }
    List<Payload> all = new ArrayList<>(pieces.subList(next, pieces.size()));
    all.addAll(more);
    return new Backlog(all, 0, thenClose);
  }
}
