package pinhole.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pinhole.progress.Given.Typed;
import pinhole.progress.Question.Kind;

class ProgressTest {
  @Test
  void howSure_needNotBeSaid_andIsNoGuess() {
    Answer silent =
        new Answer(
            Samples.OPENED,
            new Given.Chosen(0),
            false,
            Optional.empty(),
            Optional.empty(),
            Samples.START);
    Answer sure = Samples.wrong(Samples.OPENED, Confidence.SURE, Samples.START);
    QuestionReport.Sure both = QuestionReport.Sure.of(List.of(silent, sure));
    assertThat(both.count()).isEqualTo(2);
    assertThat(both.said()).isEqualTo(1);
    assertThat(both.mean()).isEqualTo(3);
    assertThat(QuestionReport.Sure.of(List.of(silent)).mean()).isZero();
    assertThat(silent.is(Confidence.GUESS)).isFalse();
  }

  @Test
  void mergingLosesNothingAndDoublesNothing_inAnyOrder() {
    Random random = new Random(7);
    List<Answer> all =
        new ArrayList<>(IntStream.range(0, 200).mapToObj(Samples::numbered).toList());
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(all, random);
      int from = random.nextInt(100);
      Progress one = answers(all.subList(from, 200)).with(new Learner("A", Samples.START));
      Progress other = answers(all.subList(0, from + random.nextInt(100)));
      assertThat(one.merged(other)).isEqualTo(other.merged(one));
      assertThat(one.merged(other).merged(one)).isEqualTo(one.merged(other));
      assertThat(one.merged(other).answers()).containsExactlyInAnyOrderElementsOf(all);
    }
    assertThat(Samples.full().merged(Samples.full())).isEqualTo(Samples.full());
  }

  @Test
  void aQuestionKeepsItsLatestFifty() {
    Progress progress = Progress.NONE;
    for (int i = 0; i < 60; i++) {
      progress =
          progress.with(
              Samples.right(Samples.OPENED, Confidence.SURE, Samples.START.plusSeconds(i)));
    }
    assertThat(progress.answers()).hasSize(50);
    assertThat(progress.answers().getFirst().when()).isEqualTo(Samples.START.plusSeconds(10));
  }

  @Test
  void manyThatComeAtOnce_areDrawnToTheSameBounds() {
    List<Answer> all = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      all.add(Samples.right(Samples.OPENED, Confidence.SURE, Samples.START.plusSeconds(i)));
      all.add(Samples.wrong(Samples.REWRITTEN, Confidence.SURE, Samples.START.plusSeconds(i)));
    }
    Progress oneByOne = Progress.NONE;
    for (Answer answer : all) {
      oneByOne = oneByOne.with(answer);
    }
    assertThat(answers(all).answers()).hasSize(100).isEqualTo(oneByOne.answers());
    List<Answer> many = new ArrayList<>(all);
    IntStream.range(0, AnswerLog.MOST + 500).mapToObj(Samples::numbered).forEach(many::add);
    assertThat(answers(many).answers())
        .hasSize(AnswerLog.MOST)
        .isEqualTo(answers(many.subList(200, many.size())).merged(answers(many)).answers());
  }

  @Test
  void aFullLog_losesTheOldestOfTheQuestionThatHasMost() {
    List<Answer> answers = new ArrayList<>();
    IntStream.range(0, AnswerLog.MOST - 2).mapToObj(Samples::numbered).forEach(answers::add);
    Instant late = Samples.START.plusSeconds(1_000_000);
    Answer first = Samples.wrong(Samples.OPENED, Confidence.SURE, late);
    Answer second = Samples.right(Samples.OPENED, Confidence.SURE, late.plusSeconds(1));
    answers.add(first);
    answers.add(second);
    Progress full = answers(answers);
    assertThat(full.answers()).hasSize(AnswerLog.MOST);
    Progress more = full.with(Samples.numbered(AnswerLog.MOST));
    assertThat(more.answers()).hasSize(AnswerLog.MOST).doesNotContain(first).contains(second);
    Progress evenMore = more.with(Samples.numbered(AnswerLog.MOST + 1));
    assertThat(evenMore.answers())
        .hasSize(AnswerLog.MOST)
        .doesNotContain(Samples.numbered(0))
        .contains(second, Samples.numbered(1));
  }

  @Test
  void whatWasReached_staysReached() {
    ChallengeState state =
        ChallengeState.fresh("01")
            .failed()
            .passed(new Score(2, 10), 2)
            .passed(new Score(5, 1), 1)
            .hinted(2)
            .hinted(1)
            .failed();
    assertThat(state)
        .isEqualTo(new ChallengeState("01", Optional.of(new Score(2, 10)), 2, 4, true, 2));
    assertThat(new Score(2, 10)).isLessThan(new Score(2, 11)).isLessThan(new Score(3, 0));
  }

  @Test
  void ofTwoPlacesAndTwoNames_theLaterHolds() {
    Instant later = Samples.START.plusSeconds(5);
    LessonState here = LessonState.fresh("05", Samples.START).at("a", Samples.START);
    LessonState there = LessonState.fresh("05", Samples.START).at("b", later);
    Progress both = Progress.NONE.with(there).with(here);
    assertThat(both.lesson("05").orElseThrow())
        .isEqualTo(new LessonState("05", List.of("a", "b"), false, Optional.of("b"), later));
    Progress named = both.with(new Learner("", later)).with(new Learner("Ann", Samples.START));
    assertThat(named.name()).isEmpty();
    assertThat(named.learner()).contains(new Learner("", later));
  }

  @Test
  void whatAFileCannotHold_isDrawnToWhatItCan() {
    assertThat(new Typed("a\r\nb" + "x".repeat(300)).text()).hasSize(200).startsWith("a  bx");
    assertThat(new Typed("x".repeat(199) + "\ud83d\ude00").text()).isEqualTo("x".repeat(199));
    assertThat(new Typed("half \ud83d").text()).isEqualTo("half \ufffd");
    assertThat(new Learner(" Ann\t", Instant.MIN)).isEqualTo(new Learner("Ann", Instant.EPOCH));
    assertThatIllegalArgumentException().isThrownBy(() -> new Question("", "p", Kind.WHY));
  }

  private static Progress answers(List<Answer> answers) {
    return new Progress(Optional.empty(), List.of(), List.of(), answers);
  }
}
