package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.explain.Explainer;
import pinhole.explain.Transcript;

/// The shipped lessons keep what they promise.
class LessonsTest {
  private static final int LESSONS = 20;
  private static final Path ON_DISK = Path.of("lessons");

  static Stream<Lesson> lessons() throws LessonException {
    return LessonLibrary.shipped().lessons().stream();
  }

  @Test
  void allOfThemLoad() throws LessonException {
    assertThat(lessons()).hasSize(LESSONS);
  }

  @Test
  void everyFolderIsInTheIndex() throws IOException {
    try (Stream<Path> folders = Files.list(ON_DISK).filter(Files::isDirectory)) {
      assertThat(
              folders.map(it -> it.getFileName().toString()).filter(it -> !it.equals("challenges")))
          .containsExactlyInAnyOrderElementsOf(lessons().map(Lesson::id).toList());
    }
  }

  @Test
  void theFolderOnDiskHoldsTheSameLessons() throws LessonException {
    assertThat(LessonLibrary.load(LessonSource.folder(ON_DISK))).isEqualTo(LessonLibrary.shipped());
  }

  /// One that no lesson tells would be a link to nowhere.
  @Test
  void everyWordThatIsShown_isShownByAStepThatIsTold() throws LessonException {
    LessonLibrary all = LessonLibrary.shipped();
    List<Glossary.Show> shows =
        all.glossary().entries().values().stream().flatMap(it -> it.show().stream()).toList();
    assertThat(shows).hasSizeGreaterThan(10);
    for (Glossary.Show show : shows) {
      Lesson lesson = all.find(show.lesson());
      LessonSession session = new LessonSession(lesson, Simulator.run(lesson.opening()));
      assertThat(session.open(show.step())).as(show.toString()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void claimsHold(Lesson lesson) {
    assertThat(lesson.claims()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(lesson.claims().stream().flatMap(c -> c.check(lesson).stream())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void cuesFireInOrder(Lesson lesson) {
    for (Act act : acts(lesson)) {
      Recording recording = Simulator.run(act.scene().scenario());
      Storyline storyline = Storyline.of(recording);
      SimTime last = SimTime.ZERO.plus(-1);
      for (Part part : act.parts()) {
        Optional<Point> begins = part.cue().point(recording, storyline);
        boolean told = begins.isPresent() && part.concerns(recording.scenario());
        assertThat(told || part.optional()).as(part.id() + " is told").isTrue();
        boolean follows = !act.scene().id().equals(Scene.FADED);
        if (told && follows) {
          assertThat(begins.orElseThrow().at()).as(part.id()).isGreaterThan(last);
          last = begins.orElseThrow().at();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsPredicted_happensWhileItsPartIsShown(Lesson lesson) {
    for (Act act : acts(lesson)) {
      List<Beat> beats = Beat.of(act.parts(), Simulator.run(act.scene().scenario()));
      for (int i = 0; i < beats.size(); i++) {
        Beat beat = beats.get(i);
        if (beat.part().prediction().isPresent()) {
          String id = beat.part().id();
          assertThat(beat.barrier().orElseThrow()).as(id).isGreaterThan(beat.at());
          assertThat(beat.outcome().orElseThrow()).as(id).isGreaterThan(beat.barrier().get());
          assertThat(i + 1 == beats.size() || later(beats.get(i + 1), beat))
              .as("the next part waits for the outcome of " + id)
              .isTrue();
        }
      }
    }
  }

  private static boolean later(Beat next, Beat beat) {
    return next.at().compareTo(beat.outcome().orElseThrow()) > 0;
  }

  private static List<Act> acts(Lesson lesson) {
    return Act.of(lesson, Explainer.english());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyVerdictOfTheSecondPass_isAskedFor(Lesson lesson) {
    int verdicts = lesson.faded().map(it -> it.verdicts().size()).orElse(0);
    long asked =
        acts(lesson).stream()
            .filter(it -> it.scene().id().equals(Scene.FADED))
            .mapToLong(it -> it.parts().size())
            .sum();
    assertThat(asked).isEqualTo(verdicts);
  }

  @Test
  void fadedVerdictOnALine_asksForTheSegmentThatTellsIt() throws LessonException {
    List<Part> faded =
        acts(LessonLibrary.shipped().find("18-long-transfer")).stream()
            .filter(it -> it.scene().id().equals(Scene.FADED))
            .flatMap(it -> it.parts().stream())
            .toList();
    assertThat(faded.getLast().cue()).hasToString("first sent 226 on control from server");
    assertThat(faded.getLast().prediction().orElseThrow().question().ask())
        .isEqualTo("What does the server firewall do with this segment?");
    assertThat(faded.getFirst().prediction().orElseThrow().question().ask())
        .isEqualTo("What does the server firewall do with this SYN?");
  }

  @Test
  void aCallToSomebodyElse_isNotSaidToGoToClientOrServer() throws LessonException {
    assertThat(sentences("16-alg-as-target", Scene.MAIN))
        .contains(
            "The client names 10.1.1.30, port 2525.",
            "The server calls another host, 10.1.1.30, on port 2525.");
    assertThat(sentences("17-silence", "absent"))
        .contains("The client calls another host, 203.0.113.99, on port 21.");
  }

  private static List<String> sentences(String lesson, String scene) throws LessonException {
    Scenario scenario =
        LessonLibrary.shipped().find(lesson).scenes().stream()
            .filter(it -> it.id().equals(scene))
            .findFirst()
            .orElseThrow()
            .scenario();
    Recording recording = Simulator.run(scenario);
    return Storyline.of(recording).moments().stream()
        .map(it -> Explainer.english().caption(recording, it).sentence())
        .toList();
  }

  @Test
  void everyWordOfTheGlossary_isShownWhereItSays() throws LessonException {
    LessonLibrary library = LessonLibrary.shipped();
    for (Glossary.Entry entry : library.glossary().entries().values()) {
      if (entry.show().isPresent()) {
        Lesson lesson = library.find(entry.show().get().lesson());
        LessonSession session = new LessonSession(lesson, Simulator.run(lesson.opening()));
        assertThat(session.open(entry.show().get().step())).as(entry.word()).isPresent();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void somethingIsPredicted_andExplained(Lesson lesson) {
    long told = lesson.parts().stream().filter(it -> !it.optional()).count();
    assertThat(told).isGreaterThanOrEqualTo(3);
    assertThat(lesson.parts()).anyMatch(it -> it.prediction().isPresent());
    assertThat(lesson.parts()).anyMatch(it -> it.why().isPresent());
    assertThat(questions(lesson)).allSatisfy(LessonsTest::isWellFormed);
  }

  @Test
  void everyMisconceptionIsMetSomewhere() throws LessonException {
    List<String> met =
        lessons()
            .flatMap(it -> questions(it).stream())
            .flatMap(it -> it.choices().stream())
            .flatMap(it -> it.misconception().stream())
            .distinct()
            .toList();
    assertThat(LessonLibrary.shipped().misconceptions().keySet()).containsAll(met);
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyAnnouncementOnACard_isSaidInTheSession(Lesson lesson) {
    List<String> said =
        lesson.scenes().stream()
            .flatMap(it -> Transcript.lines(Simulator.run(it.scenario())).stream())
            .toList();
    List<String> shown =
        lesson.parts().stream()
            .flatMap(it -> Stream.concat(Stream.of(it.text()), it.after().stream()))
            .flatMap(it -> it.blocks().stream())
            .flatMap(it ->
                it instanceof Prose.Block.Fence(String kind, List<String> lines)
                        && kind.equals("announcement")
                    ? lines.stream()
                    : Stream.of())
            .toList();
    assertThat(shown).allSatisfy(line -> assertThat(String.join("\n", said)).contains(line));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void transcriptIsAsExpected(Lesson lesson) throws IOException {
    Path file = ON_DISK.resolve(lesson.id()).resolve("expected.txt");
    String told =
        lesson.scenes().stream().map(LessonsTest::transcript).collect(Collectors.joining("\n"));
    if (System.getProperty("pinhole.golden", "").equals("update")) {
      Files.writeString(file, told, StandardCharsets.UTF_8);
    }
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(told);
  }

  /// The main scene comes first and needs no heading.
  private static String transcript(Scene scene) {
    String head = scene.id().equals(Scene.MAIN) ? "" : "== scene " + scene.id() + "\n";
    String lines = String.join("\n", Transcript.lines(Simulator.run(scene.scenario())));
    return head + lines + "\n";
  }

  @Test
  void everyWordOfTheLessons_isInTheGlossaryOfTheDocs() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("docs/glossary.md")).stream()
            .filter(it -> it.startsWith("## "))
            .map(it -> it.substring(3).toLowerCase(Locale.ROOT).replace(' ', '-'))
            .toList();
    assertThat(headings).containsAll(LessonLibrary.shipped().glossary().entries().keySet());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void needsComeBefore(Lesson lesson) throws LessonException {
    List<String> before =
        lessons().map(Lesson::id).takeWhile(it -> !it.equals(lesson.id())).toList();
    assertThat(before).containsAll(lesson.needs());
  }

  private static void isWellFormed(Question question) {
    assertThat(question.choices()).hasSizeBetween(question.typed() ? 1 : 2, 4);
    assertThat(question.choices()).anyMatch(Choice::right);
    assertThat(question.typed() || question.choices().stream().anyMatch(it -> !it.right()))
        .isTrue();
    assertThat(question.choices()).allSatisfy(it -> assertThat(it.reply()).isNotBlank());
    assertThat(Set.copyOf(question.choices().stream().map(Choice::says).toList()))
        .hasSameSizeAs(question.choices());
  }

  private static List<Question> questions(Lesson lesson) {
    List<Question> all = new ArrayList<>();
    for (Part part : lesson.parts()) {
      part.prediction().map(Prediction::question).ifPresent(all::add);
      part.why().ifPresent(all::add);
    }
    return all;
  }
}
