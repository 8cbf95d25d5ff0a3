package pinhole.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pinhole.lesson.LessonException;

/// A learner at the first challenge.
class SittingTest {
  private final List<Integer> told = new ArrayList<>();
  private Judge judge;
  private Sitting sitting;

  @BeforeEach
  void begin() throws LessonException {
    Challenge challenge = ChallengeLibrary.shipped().find("01-fewest-holes");
    judge = new Judge(challenge, Grader.english());
    sitting = new Sitting(challenge);
  }

  @Test
  void hints_comeOneAtATime() {
    sitting.onHint(told::add);
    assertThat(sitting.hints()).isEmpty();
    sitting.hint();
    sitting.hint();
    assertThat(sitting.hints()).isEqualTo(sitting.challenge().hints().subList(0, 2));
    assertThat(sitting.hasHint()).isTrue();
    sitting.hint();
    assertThat(sitting.hasHint()).isFalse();
    sitting.hint();
    assertThat(told).containsExactly(1, 2, 3);
  }

  @Test
  void whatIsHandedIn_isATry_andSolvesOnlyIfItPasses() {
    sitting.onTry(grade -> told.add(grade.stars()));
    sitting.handIn();
    assertThat(sitting.tries()).isEmpty();
    sitting.judged(judge.of(sitting.challenge().start()));
    sitting.handIn();
    assertThat(sitting.handedIn()).isTrue();
    assertThat(sitting.solved()).isFalse();
    sitting.judged(judge.of(sitting.challenge().solution()));
    assertThat(sitting.handedIn()).isFalse();
    sitting.handIn();
    assertThat(sitting.solved()).isTrue();
    assertThat(told).containsExactly(0, 3);
    assertThat(sitting.tries()).extracting(it -> it.score().ports()).containsExactly(1, 1);
  }

  @Test
  void afterASolution_anotherAnswerIsOpenAgain_andStartOverForgets() {
    sitting.judged(judge.of(sitting.challenge().solution()));
    sitting.handIn();
    sitting.judged(judge.of(sitting.challenge().start()));
    assertThat(sitting.solved()).isFalse();
    sitting.judged(judge.of(sitting.challenge().solution()));
    assertThat(sitting.solved()).isTrue();
    sitting.startOver();
    assertThat(sitting.solved()).isFalse();
    assertThat(sitting.tries()).isEmpty();
  }
}
