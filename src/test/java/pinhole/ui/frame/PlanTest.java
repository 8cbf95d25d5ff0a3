package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
  private static final Plan.Footprint NO_LESSON = new Plan.Footprint(0, 0);

  @ParameterizedTest
  @CsvSource({"1440, 900, 348", "1000, 640, 0"})
  void thePanelOfALargeView_standsBesideItWhereThereIsRoom(
      double width, double height, double wide) {
    Plan.Wishes ladder = new Plan.Wishes(true, false, true, false, false, false);
    Plan plan = Plan.of(width, height, NO_LESSON, ladder);
    assertThat(plan.dock().map(Box::width).orElse(0.0)).isEqualTo(wide);
    assertThat(plan.stage().width()).isEqualTo(width - wide);
    plan.dock().ifPresent(it -> assertThat(it.y()).isEqualTo(plan.caption().y()));
  }

  /// A card needs 84 px for its edges and heads, and 30 for each row.
  @ParameterizedTest
  @CsvSource({"1440, 820, 5", "1440, 860, 6", "1440, 880, 5", "1440, 900, 6", "2560, 1440, 20"})
  void aLowWindow_hasRoomForTheRules(double width, double height, int rows) {
    Plan plan = plan(width, height);
    assertThat(plan.ground().height()).isGreaterThanOrEqualTo(84 + 30 * rows);
    assertThat(plan.stage().height()).isGreaterThanOrEqualTo(380);
    assertThat(plan.timeline().y()).isEqualTo(plan.ground().y() + plan.ground().height());
  }

  private static Plan plan(double width, double height) {
    return Plan.of(
        width, height, NO_LESSON, new Plan.Wishes(false, false, false, false, false, false));
  }
}
