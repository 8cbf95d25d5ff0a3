package pinhole.lesson;

import java.util.Optional;

/// What a lesson shows at one instant.
///
/// @param index of the part, from 0; -1 before the first
/// @param count how many parts happen in this recording
/// @param finished how much of the part is behind, 0 to 1
/// @param text what is said; empty before the first part
/// @param card what is asked; empty if nothing is
/// @param last whether no part follows
/// @param mayContinue whether nothing has to be answered first
public record Shown(
    int index,
    int count,
    double finished,
    Optional<Prose> text,
    Optional<Card> card,
    boolean last,
    boolean mayContinue) {
  /// Whether nothing is left to be answered or watched, and nothing follows.
  public boolean over() {
    boolean watching = card.filter(it -> it.phase() == Card.Phase.OBSERVE).isPresent();
    return last && mayContinue && !watching;
  }
}
