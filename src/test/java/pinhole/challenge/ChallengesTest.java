package pinhole.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Glossary;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSource;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;

/// Every challenge that is shipped: its start, its solution and its wrong answers, as written and
/// in variants.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChallengesTest {
  private static final int SEEDS = 50;

  private final Grader grader = Grader.english();
  private ChallengeLibrary library;

  @BeforeAll
  void load() throws LessonException {
    library = ChallengeLibrary.shipped();
  }

  @TestFactory
  Stream<DynamicTest> asWritten() {
    return library.challenges().stream()
        .map(it -> DynamicTest.dynamicTest(it.id(), () -> replay(it, it.id())));
  }

  @TestFactory
  Stream<DynamicTest> inVariants() {
    return library.challenges().stream()
        .map(it -> DynamicTest.dynamicTest(it.id(), () -> replayVariants(it.id())));
  }

  @TestFactory
  Stream<DynamicTest> ownTasksOfLessons() throws LessonException {
    LessonSource source = LessonSource.shipped();
    ChallengeLoader loader =
        new ChallengeLoader(
            source, Glossary.of(source, Locale.ROOT).entries().keySet(), Locale.ROOT);
    return LessonLibrary.shipped().lessons().stream()
        .filter(it -> it.own().isPresent())
        .map(it -> DynamicTest.dynamicTest(it.id(), () -> replay(loader.own(it.id()), it.id())));
  }

  @Test
  void tenChallenges_inOrder() {
    assertThat(library.challenges()).hasSize(10);
    assertThat(library.challenges().stream().map(Challenge::number))
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void find_byIdNumberOrName_elseSaysWhatWasMeant() throws LessonException {
    assertThat(library.find("3").id()).isEqualTo("03-ftps-nat");
    assertThat(library.find("ftps-nat").id()).isEqualTo("03-ftps-nat");
    assertThatThrownBy(() -> library.find("03-ftp-nat"))
        .isInstanceOf(LessonException.class)
        .hasMessageContaining("did you mean \"03-ftps-nat\"");
  }

  private void replayVariants(String id) throws IOException {
    Challenge written = library.find(id);
    int different = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Challenge variant = library.find(id, seed);
      replay(variant, id + " with seed " + seed);
      different += variant.start().equals(written.start()) ? 0 : 1;
      assertThat(library.find(id, seed)).isEqualTo(variant);
    }
    assertThat(different).as("variants of " + id + " that differ").isEqualTo(SEEDS);
  }

  private void replay(Challenge challenge, String name) throws IOException {
    assertThat(grader.grade(challenge, challenge.start()).passed()).as(name + ": start").isFalse();
    Grade best = grader.grade(challenge, saved(challenge.solution()));
    assertThat(best.reasons()).as(name + ": solution").isEmpty();
    assertThat(best.stars()).as(name + ": stars").isEqualTo(3);
    assertThat(best.score()).as(name + ": score").isEqualTo(challenge.best());
    for (Attempt wrong : challenge.wrong()) {
      Grade grade = grader.grade(challenge, saved(wrong.scenario()));
      assertThat(grade.foreign()).as(name + ": " + wrong.why()).isEmpty();
      assertThat(grade.missed())
          .as(name + ": " + wrong.why() + grade.reasons())
          .containsExactlyInAnyOrderElementsOf(wrong.fails());
      assertThat(grade.stars()).isZero();
    }
    assertThat(texts(challenge)).as(name + ": texts").noneMatch(String::isBlank);
  }

  private static List<String> texts(Challenge challenge) {
    return Stream.of(
            challenge.goals().stream().map(Goal::text),
            challenge.hints().stream(),
            challenge.wrong().stream().map(Attempt::why))
        .flatMap(it -> it)
        .toList();
  }

  /// As the app saves it, and as a file of a learner is read.
  private static Scenario saved(Scenario scenario) throws IOException {
    return ScenarioReader.parse("answer.yaml", ScenarioWriter.yaml(scenario)).scenario();
  }
}
