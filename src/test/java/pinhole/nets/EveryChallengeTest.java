package pinhole.nets;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import pinhole.app.Exhibit;
import pinhole.app.Showroom;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.lesson.LessonException;
import pinhole.ui.kit.Theme;

/// What must hold for every view also holds for challenges, whatever stands in their texts.
class EveryChallengeTest extends NetsOverViews {
  private static final int[][] SIZES = {{1100, 700}, {1440, 900}, {2560, 1440}};

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
        look(room, challenge.id() + "/" + size[0] + "x" + size[1] + "/" + room.theme(), true);
      }
    }
  }
}
