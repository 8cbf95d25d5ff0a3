package pinhole.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TrackPlanTest {
  @Test
  void ticks_standInOrder_andSilencesBetweenThem() throws IOException {
    Story story = Reports.story("active-dropped");
    TrackPlan plan = TrackPlan.of(story, 1140);
    assertThat(plan.xs()).isSorted().hasSameSizeAs(story.stops());
    for (TrackPlan.Room room : plan.waits()) {
      int after = room.of().after();
      assertThat(room.from()).isGreaterThan(plan.xs().get(after));
      assertThat(room.to()).isLessThan(plan.xs().get(after + 1));
    }
  }

  @Test
  void whatFits_isNotScrolled() throws IOException {
    TrackPlan plan = TrackPlan.of(Reports.story("active-dropped"), 2000);
    assertThat(plan.width()).isLessThanOrEqualTo(2000);
    assertThat(plan.scrolled(plan.xs().size() - 1, 2000)).isZero();
  }

  @Test
  void whatDoesNotFit_isScrolledToTheTick() throws IOException {
    TrackPlan plan = TrackPlan.of(Reports.story("active-dropped"), 300);
    int last = plan.xs().size() - 1;
    double x = plan.xs().get(last) - plan.scrolled(last, 300);
    assertThat(x).isBetween(0.0, 300.0);
    assertThat(plan.scrolled(0, 300)).isZero();
  }

  @Test
  void aPlace_leadsToTheNearestTick() throws IOException {
    TrackPlan plan = TrackPlan.of(Reports.story("active-dropped"), 1140);
    assertThat(plan.nearest(-50)).isZero();
    assertThat(plan.nearest(plan.xs().get(5) + 3)).isEqualTo(5);
  }
}
