package pinhole.ui.why;

import java.util.List;
import java.util.Optional;

/// All that can be asked at a moment.
///
/// @param hops the places on the way
/// @param chosen the one that the moment is about
/// @param alone what is to be read if there is no way; empty if there is one
record Inquiry(List<Hop> hops, int chosen, Optional<Page> alone) {
  Inquiry {
    hops = List.copyOf(hops);
  }

  /// What is to be read about a place; about the moment itself if there is nothing about it.
  Page page(int hop) {
    return alone
        .or(() -> hops.get(hop).page())
        .or(() -> hops.get(chosen).page())
        .orElseThrow(() -> new IllegalStateException("nothing is known about " + hops));
  }
}
