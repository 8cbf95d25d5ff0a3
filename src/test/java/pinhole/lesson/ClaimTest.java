package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.sim.DeviceId;

/// A claim that is wrong is found out: the check can fail.
class ClaimTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;
  private static final Change ON = new Change.Alg(WALL, true);
  private static final Change OFF = new Change.Alg(WALL, false);

  @Test
  void wrongResult_isTold() throws LessonException {
    assertThat(check(List.of(), new Holds.Result(true))).contains("the result is failed, not ok");
  }

  @Test
  void whatNeverHappens_isTold() throws Exception {
    Holds opened = new Holds.Happens(Cue.parse("pinhole opened"));
    assertThat(check(List.of(OFF), opened)).contains("it never happens: first pinhole opened");
    assertThat(check(List.of(ON), opened)).isEmpty();
  }

  @Test
  void whatHappensAndMustNot_isTold() throws Exception {
    Holds never = new Holds.Never(Cue.parse("decided DROP on data"));
    assertThat(check(List.of(OFF), never)).contains("it happens at 0.507 s");
    assertThat(check(List.of(ON), never)).isEmpty();
  }

  @Test
  void wrongCount_isTold() throws LessonException {
    assertThat(check(List.of(), new Holds.Hits(WALL, "ftp-data", 1)))
        .contains("the rule \"ftp-data\" at client-firewall has 0 hits, not 1");
    assertThat(check(List.of(), new Holds.Hits(WALL, "ftp", 1))).contains("there is no rule");
  }

  @Test
  void everyCombination_isTried() {
    Change tls = new Change.Tls(true);
    Claim claim =
        new Claim(1, Scene.MAIN, List.of(List.of(ON, OFF), List.of(tls)), List.of(), List.of());
    assertThat(claim.combinations()).containsExactly(List.of(ON, tls), List.of(OFF, tls));
  }

  private static String check(List<Change> with, Holds holds) throws LessonException {
    return new Claim(1, Scene.MAIN, List.of(), with, List.of(holds))
        .check(LessonLibrary.shipped().find("active").scenario())
        .orElse("");
  }
}
