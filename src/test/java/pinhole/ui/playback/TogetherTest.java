package pinhole.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;

/// Values that change as one are told as one.
class TogetherTest {
  private final Together together = new Together();
  private final ReadOnlyIntegerWrapper number = together.number(1);
  private final ReadOnlyObjectWrapper<String> name = together.leader("one");
  private final List<String> told = new ArrayList<>();

  TogetherTest() {
    number.getReadOnlyProperty().addListener((_, was, is) -> told.add(was + " to " + is));
    name.getReadOnlyProperty().addListener((_, _, is) -> told.add(is + " " + number.get()));
  }

  @Test
  void aValueThatChangesAlone_isToldAtOnce() {
    number.set(2);
    assertThat(told).containsExactly("1 to 2");
  }

  @Test
  void theLeaderIsToldFirst_andFindsTheOthersChanged() {
    together.change(() -> {
      number.set(2);
      number.set(3);
      name.set("three");
      assertThat(told).isEmpty();
    });
    assertThat(told).containsExactly("three 3", "1 to 3");
  }

  @Test
  void whatChangedThereAndBack_isNotTold() {
    together.change(() -> {
      number.set(2);
      number.set(1);
    });
    assertThat(told).isEmpty();
  }

  @Test
  void whatAFollowerChangesMeanwhile_isToldOnce() {
    name.getReadOnlyProperty().addListener((_, _, _) -> number.set(7));
    together.change(() -> {
      number.set(3);
      name.set("three");
    });
    assertThat(told).containsExactly("three 3", "1 to 7");
  }

  @Test
  void changesThatFail_leaveTheValuesToldAgain() {
    assertThatThrownBy(() ->
            together.change(() -> {
              throw new IllegalStateException("no");
            }))
        .hasMessage("no");
    number.set(2);
    assertThat(told).containsExactly("1 to 2");
  }
}
