package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pinhole.app.Showroom;

/// What must hold wherever a walk through the views looked.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NetsOverViews {
  private final Catch cut = new Catch();
  private final Catch overlapping = new Catch();
  private final Catch unusable = new Catch();
  private final Catch faint = new Catch();
  private final Catch wasted = new Catch();

  /// Casts the nets over what is shown.
  ///
  /// @param where the walk is
  /// @param contrast whether that of the texts is measured, too
  final void look(Showroom room, String where, boolean contrast) {
    onScreen(() -> {
      cut.add(where, FittingNet.problems(room.shown()));
      overlapping.add(where, OverlapNet.problems(room.shown()));
      unusable.add(where, AccessNet.problems(room.shown()));
      wasted.add(where, WasteNet.problems(room.shown()));
      if (contrast) {
        faint.add(where, ContrastNet.problems(room.shown(), room.theme(), room::picture));
      }
      return null;
    });
  }

  @Test
  void noText_isCut() {
    assertThat(cut.lines()).isEmpty();
  }

  @Test
  void noWords_overlap() {
    assertThat(overlapping.lines()).isEmpty();
  }

  @Test
  void everyText_standsOut() {
    assertThat(faint.lines()).isEmpty();
  }

  @Test
  void everything_canBeUsedByEverybody() {
    assertThat(unusable.lines()).isEmpty();
  }

  @Test
  void nothing_isPaintedOrKeptInVain() {
    assertThat(wasted.lines()).isEmpty();
  }
}
