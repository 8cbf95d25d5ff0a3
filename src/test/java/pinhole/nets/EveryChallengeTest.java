package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import pinhole.app.Exhibit;
import pinhole.app.Showroom;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.lesson.LessonException;
import pinhole.ui.kit.Theme;

/// What must hold for every view also holds for challenges, whatever stands in their texts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryChallengeTest {
  private static final int[][] SIZES = {{1100, 700}, {1440, 900}, {2560, 1440}};

  private final Catch cut = new Catch();
  private final Catch overlapping = new Catch();
  private final Catch unusable = new Catch();
  private final Catch faint = new Catch();

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void goThroughAll() throws LessonException {
    Showroom room = Showroom.large();
    List<Challenge> all = ChallengeLibrary.shipped().challenges();
    for (Challenge challenge : all) {
      room.wear(challenge.number() % 2 == 0 ? Theme.DARK : Theme.LIGHT);
      Exhibit exhibit =
          new Exhibit(
              challenge.id(),
              Optional.of("challenge:" + challenge.id()),
              challenge.start(),
              List.of(Exhibit.Point.END));
      room.show(exhibit, "rules");
      for (int[] size : SIZES) {
        room.size(size[0], size[1]);
        look(room, challenge.id() + "/" + size[0] + "x" + size[1] + "/" + room.theme());
      }
    }
  }

  private void look(Showroom room, String where) {
    onScreen(() -> {
      cut.add(where, FittingNet.problems(room.shown()));
      overlapping.add(where, OverlapNet.problems(room.shown()));
      unusable.add(where, AccessNet.problems(room.shown()));
      faint.add(where, ContrastNet.problems(room.shown(), room.theme(), room::picture));
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
}
