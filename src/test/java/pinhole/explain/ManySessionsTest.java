package pinhole.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;

/// What must hold for the words of every session, whatever happens in it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManySessionsTest {
  private final Explainer explainer = Explainer.english();
  private final List<Recording> recordings = Sessions.many().stream().map(Simulator::run).toList();

  @Test
  void everyCaptionFitsAndNoneIsSaidTwiceInARow() {
    for (Recording recording : recordings) {
      String before = explainer.startCaption(recording).sentence();
      checkSentence(before);
      for (Moment moment : Storyline.of(recording).moments()) {
        Caption caption = explainer.caption(recording, moment);
        checkSentence(caption.sentence());
        checkText(caption.detail());
        assertThat(caption.sentence())
            .as("%s at %s", recording.scenario(), moment)
            .isNotEqualTo(before);
        before = caption.sentence();
      }
      checkSentence(explainer.headline(recording));
    }
  }

  @Test
  void almostEveryKindOfMomentAndChapterHappens() {
    Set<Moment.Kind> moments = EnumSet.noneOf(Moment.Kind.class);
    Set<Chapter.Kind> chapters = EnumSet.noneOf(Chapter.Kind.class);
    for (Recording recording : recordings) {
      Storyline story = Storyline.of(recording);
      story.moments().forEach(m -> moments.add(m.kind()));
      story.chapters().forEach(c -> chapters.add(c.kind()));
      for (Moment moment : story.moments()) {
        assertThat(explainer.tick(story, moment)).startsWith("Event ").endsWith(".");
      }
      assertThat(story.chapters()).allSatisfy(c -> checkText(explainer.chapter(c)));
    }
    // A real client never sends half a line; HandMadeMomentsTest has that one.
    assertThat(moments)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.of(Moment.Kind.ALG_DISCARDED)));
    assertThat(chapters).containsExactlyInAnyOrder(Chapter.Kind.values());
  }

  @Test
  void outcomesNameACause() {
    for (Recording recording : recordings) {
      String outcome = explainer.outcome(recording);
      checkText(outcome);
      assertThat(outcome.startsWith("The transfer failed"))
          .as("%s: %s", recording.scenario(), outcome)
          .isNotEqualTo(recording.succeeded());
      explainer.whoDropped(recording).forEach(ManySessionsTest::checkText);
    }
  }

  @Test
  void transcriptsFitIntoAHundredColumnsAndNeverVary() {
    for (Recording recording : recordings) {
      List<String> lines = Transcript.lines(recording);
      assertThat(lines)
          .allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(100);
            assertThat(line).doesNotContain("{").isEqualTo(line.stripTrailing());
          });
      assertThat(Transcript.lines(Simulator.run(recording.scenario()))).isEqualTo(lines);
    }
  }

  private static void checkSentence(String sentence) {
    assertThat(sentence.length()).as(sentence).isBetween(10, 80);
    assertThat(sentence).endsWith(".");
    checkText(sentence);
  }

  private static void checkText(String text) {
    assertThat(text).doesNotContain("{", "}", "  ", "Optional", "null", "—", "..");
  }
}
