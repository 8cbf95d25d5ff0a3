package pinhole.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import pinhole.challenge.ChallengeLibrary;
import pinhole.explain.Explainer;
import pinhole.handout.Handout.Block;
import pinhole.handout.Handout.End;
import pinhole.handout.Handout.Rung;
import pinhole.handout.HandoutPdf.Paper;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.Part;

class HandoutTest {
  private static final LessonLibrary LIBRARY = library();

  private final Handouts handouts;

  HandoutTest() throws IOException {
    handouts = new Handouts(LIBRARY, ChallengeLibrary.shipped().loader(), Explainer.english());
  }

  private static LessonLibrary library() {
    try {
      return LessonLibrary.shipped();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Lesson> lessons() {
    return LIBRARY.lessons().stream();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyLesson_hasAHandoutWithAllItsQuestions(Lesson lesson) throws IOException {
    String text = text(handouts.pdf(lesson, false, Paper.A4));
    assertThat(text).contains(flat(lesson.title()));
    for (Part part : lesson.parts().stream().filter(it -> !it.optional()).toList()) {
      part.prediction().ifPresent(p -> assertThat(text).contains(flat(p.question().ask())));
      part.why().ifPresent(why -> assertThat(text).contains(flat(why.ask())));
    }
  }

  @Test
  void theKey_hasTheReplies_andThePupilsSheetHasNot() throws IOException {
    Lesson lesson = LIBRARY.find("08-alg");
    String reply = "Only that address may call.";
    assertThat(text(handouts.pdf(lesson, true, Paper.A4))).contains(flat(reply));
    assertThat(text(handouts.pdf(lesson, false, Paper.LETTER)))
        .doesNotContain(flat(reply))
        .contains(flat("How sure are you?"));
  }

  @Test
  void theLadder_showsWhereASegmentWasStopped_andByWhat() throws IOException {
    List<Rung.Arrow> arrows = arrows("04-only-half");
    assertThat(arrows)
        .filteredOn(it -> it.end() == End.STOPPED)
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.says()).contains("firewall").contains("default"));
    assertThat(arrows)
        .filteredOn(it -> it.end() == End.ARRIVED)
        .allSatisfy(it -> assertThat(List.of(0, 3)).contains(it.to()));
  }

  @Test
  void theAlg_isNamedWhereItActed() throws IOException {
    assertThat(arrows("08-alg"))
        .filteredOn(it -> it.label().startsWith("PORT"))
        .isNotEmpty()
        .allSatisfy(it ->
            assertThat(it.marks()).containsExactly(new Handout.Mark(1, "the ALG opens a pinhole")));
  }

  @Test
  void theRuleForPort20_hasNoHits() throws IOException {
    Handout handout = handouts.read(LIBRARY.find("09-port-20"), true);
    List<Block.Table> counted =
        handout.blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .filter(it -> it.columns().getLast().head().equals("Hits"))
            .toList();
    assertThat(counted)
        .flatExtracting(Block.Table::rows)
        .filteredOn(row -> row.get(6).equals("20"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.getLast()).isEqualTo("0"));
  }

  @Test
  void whatALearnerMayChange_isNotTold() throws IOException {
    String text = text(handouts.pdf(LIBRARY.find("08-alg"), true, Paper.A4));
    assertThat(text).doesNotContain(flat("You switched the ALG off"));
  }

  private List<Rung.Arrow> arrows(String lesson) throws IOException {
    return handouts.read(LIBRARY.find(lesson), true).blocks().stream()
        .filter(Block.Ladder.class::isInstance)
        .flatMap(it -> ((Block.Ladder) it).rungs().stream())
        .filter(Rung.Arrow.class::isInstance)
        .map(Rung.Arrow.class::cast)
        .toList();
  }

  /// All text of a file without blanks: lines break where the page ends.
  private static String text(byte[] pdf) throws IOException {
    try (PdfReader reader = new PdfReader(pdf)) {
      StringBuilder all = new StringBuilder();
      PdfTextExtractor extractor = new PdfTextExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        all.append(extractor.getTextFromPage(page)).append('\n');
      }
      return flat(all.toString());
    }
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", "");
  }
}
