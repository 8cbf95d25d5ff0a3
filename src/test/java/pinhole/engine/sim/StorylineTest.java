package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;

class StorylineTest {
  @Test
  void moments_neverShareAnInstant_andPointToAStepThatHasHappened() {
    Recording recording = Simulator.run(Scenarios.active());
    SimTime last = new SimTime(-1);
    for (Moment moment : Storyline.of(recording).moments()) {
      assertThat(moment.at()).isGreaterThan(last);
      assertThat(recording.steps().get(moment.step()).at()).isLessThanOrEqualTo(moment.at());
      last = moment.at();
    }
  }

  @Test
  void droppedSyn_isSentPassedCheckedDropped() {
    Storyline story = Storyline.of(Simulator.run(Scenarios.active()));
    List<Moment> data =
        story.moments().stream().filter(m -> m.lane() == Lane.DATA).limit(4).toList();

    assertThat(data)
        .extracting(Moment::kind)
        .containsExactly(
            Moment.Kind.SENT, Moment.Kind.PASSED, Moment.Kind.CHECKED, Moment.Kind.DROPPED);
    assertThat(data)
        .extracting(Moment::device)
        .containsExactly(
            DeviceId.SERVER,
            DeviceId.SERVER_FIREWALL,
            DeviceId.CLIENT_FIREWALL,
            DeviceId.CLIENT_FIREWALL);
  }

  @Test
  void repeatedSyn_isSentAndDropped_withoutTheSieveAgain() {
    Storyline story = Storyline.of(Simulator.run(Scenarios.active()));

    assertThat(story.moments().stream().filter(m -> m.kind() == Moment.Kind.CHECKED)).hasSize(1);
    assertThat(story.moments().stream().filter(m -> m.kind() == Moment.Kind.DROPPED)).hasSize(4);
  }

  @Test
  void chapters_coverAllMomentsInOrder() {
    Storyline story = Storyline.of(Simulator.run(Scenarios.active()));
    int next = 0;
    for (Chapter chapter : story.chapters()) {
      assertThat(chapter.first()).isEqualTo(next);
      assertThat(chapter.last()).isGreaterThanOrEqualTo(chapter.first());
      next = chapter.last() + 1;
    }
    assertThat(next).isEqualTo(story.moments().size());
    assertThat(story.chapters())
        .extracting(Chapter::kind)
        .containsExactly(
            Chapter.Kind.CONNECT,
            Chapter.Kind.LOG_IN,
            Chapter.Kind.ARRANGE,
            Chapter.Kind.DATA,
            Chapter.Kind.FAIL,
            Chapter.Kind.CLOSE);
  }

  @Test
  void arrangement_namesItsVerbAndPort() {
    Storyline story = Storyline.of(Simulator.run(Scenarios.passive()));

    assertThat(story.chapters())
        .filteredOn(c -> c.kind() == Chapter.Kind.ARRANGE)
        .singleElement()
        .satisfies(c -> assertThat(c.verb() + " " + c.port()).isEqualTo("PASV 50040"));
  }

  @Test
  void momentAt_findsTheLastOneThatHasHappened() {
    Storyline story = Storyline.of(Simulator.run(Scenarios.active()));
    Moment third = story.moments().get(2);

    assertThat(story.momentAt(third.at())).isEqualTo(2);
    assertThat(story.momentAt(third.at().plus(-1))).isEqualTo(1);
    assertThat(story.momentAt(new SimTime(-1))).isEqualTo(-1);
  }
}
