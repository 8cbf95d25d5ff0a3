package pinhole.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class LensTest {
  private final Lens whole = Lens.whole(200, 1200);

  @Test
  void larger_theTimelineIsWiderThanItsWindow_butNotEndlessly() {
    assertThat(whole.times(2).end()).isEqualTo(2200);
    assertThat(whole.times(1000).factor()).isEqualTo(16);
    assertThat(whole.times(2).times(0.5)).isEqualTo(whole);
    assertThat(whole.times(0.1)).isEqualTo(whole);
  }

  @Test
  void scrolling_endsAtBothEnds() {
    Lens twice = whole.times(2);
    assertThat(twice.scrolled(300).scroll()).isEqualTo(300);
    assertThat(twice.scrolled(-300).scroll()).isZero();
    assertThat(twice.scrolled(9999).scroll()).isEqualTo(1000);
    assertThat(twice.scrolled(9999).seenTo()).isEqualTo(twice.end());
    assertThat(whole.scrolled(50)).isEqualTo(whole);
  }

  @Test
  void showing_bringsAPlaceUnderAPoint() {
    Lens shown = whole.times(4).showing(2000, 700);
    assertThat(2000 - shown.scroll()).isEqualTo(700);
  }

  @Test
  void keeping_movesOnlyWhenThePlaceWouldBeLost() {
    Lens lens = whole.times(4).scrolled(1000);
    assertThat(lens.keeping(1700)).isEqualTo(lens);
    Lens right = lens.keeping(2500);
    assertThat(2500 - right.scroll()).isLessThan(1200);
    Lens left = lens.keeping(1100);
    assertThat(1100 - left.scroll()).isGreaterThan(200);
  }

  @Test
  void anotherWindow_keepsTheFactor() {
    Lens narrow = whole.times(4).scrolled(9999).in(200, 700);
    assertThat(narrow.factor()).isEqualTo(4);
    assertThat(narrow.seenTo()).isLessThanOrEqualTo(narrow.end());
  }
}
