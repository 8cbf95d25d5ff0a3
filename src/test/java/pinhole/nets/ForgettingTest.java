package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import pinhole.app.Exhibit;
import pinhole.app.Showroom;

/// What was closed is forgotten: nothing that lives as long as the app holds on to it.
class ForgettingTest {
  private static final int LESSONS = 12;
  private static final int KEPT =
      3; // the one that is shown, and what the toolkit notes of the last
  private static final int ROUNDS = 20;

  @Test
  void closedLessons_areCollected() {
    assertThat(leftOf("stage")).isLessThanOrEqualTo(KEPT);
  }

  @Test
  void closedCaptures_areCollected() {
    assertThat(leftOf("report")).isLessThanOrEqualTo(KEPT);
  }

  /// How many of some windows that were closed are still held.
  private static long leftOf(String view) {
    Showroom room = Showroom.inWindow(1440, 900);
    List<WeakReference<Region>> opened = new ArrayList<>();
    for (int i = 0; i < LESSONS; i++) {
      room.show(Exhibit.drop(), view);
      room.at(Exhibit.Point.END);
      room.size(1440, 900);
      opened.add(new WeakReference<>(room.frame()));
    }
    long left = LESSONS;
    for (int i = 0; i < ROUNDS && left > KEPT; i++) {
      System.gc();
      onScreen(() -> room.scene().getRoot().getLayoutX());
      left = opened.stream().filter(w -> w.get() != null).count();
    }
    room.close();
    return left;
  }
}
