package pinhole.progress;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressReaderTest {
  private static final String ANSWER =
      """
      {"version": 1, "answers": [
      {"lesson":"a","part":"b","kind":"why","choice":1,"right":true,"confidence":"sure",
      "when":"2026-05-04T10:15:30Z"}
      ]}
      """;

  @Test
  void whatWasWritten_isRead() throws ProgressException {
    assertThat(parse(ProgressJson.write(Samples.full()))).isEqualTo(Samples.full());
    assertThat(parse(ProgressJson.write(Progress.NONE))).isEqualTo(Progress.NONE);
    assertThat(parse("{\"version\": 1}")).isEqualTo(Progress.NONE);
    assertThat(parse(ANSWER).answers()).hasSize(1);
  }

  @Test
  void theFullestProgress_canBeReadAgain() throws ProgressException {
    String wide = "\u20ac".repeat(77);
    List<String> seen = IntStream.range(0, 250).mapToObj(i -> wide + i).toList();
    List<LessonState> lessons = new ArrayList<>();
    List<ChallengeState> challenges = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      lessons.add(new LessonState(wide + i, seen, true, Optional.of(wide), Samples.START));
      challenges.add(ChallengeState.fresh(wide + i).passed(new Score(1, 1), 3));
    }
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      Question question = new Question(wide + i % 300, wide + i % 1000, Question.Kind.PREDICT);
      answers.add(
          new Answer(
              question,
              new Given.Typed("\u20ac".repeat(200)),
              false,
              Optional.of(wide),
              Optional.of(Confidence.FAIRLY_SURE),
              Samples.START.plusSeconds(i)));
    }
    Progress fullest = new Progress(Optional.empty(), lessons, challenges, answers);
    assertThat(parse(ProgressJson.write(fullest))).isEqualTo(fullest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "kind":"why" | "kind":"wy" | f.json:2: "kind" is "wy", but it must be one of predict, why: did you mean "why"?
          "choice":1   | "choice":100 | f.json:2: "choice" is 100, but it must be a whole number from 0 to 99
          "choice":1,  | `` | f.json:2: an answer has either a "choice" or a "typed" text
          "right":true | "right":1 | f.json:2: "right" is 1, but it must be true or false
          10:15:30Z    | 10:15 | f.json:3: "when" must be an instant from 1970 on such as 2026-05-04T10:15:30Z
          "part":"b"   | "prat":"b" | f.json:2: "prat" is not a key of an entry of "answers": did you mean "part"?
          "lesson":"a" | "lesson":[] | f.json:2: "lesson" is a list, but it must be a text on one line, of at most 200 characters
          "answers": [ | "answers": 7, "x": [ | f.json:1: "answers" must be a list
          "version": 1 | "version": 2 | f.json:1: this file was written by a newer Pinhole, and this one cannot read it
          "version": 1 | "learner": {} | f.json: this is no progress file: it has no "version" that is a number
          """)
  void aMistake_isSaidWithItsLine(String right, String wrong, String sentence) {
    ProgressException said = refused(ANSWER.replace(right, wrong));
    assertThat(said.getMessage().lines()).contains(sentence);
  }

  @Test
  void limits() {
    String entry = "{\"challenge\":\"a\"}";
    assertThat(
            refused("{\"version\":1,\"challenges\":[" + (entry + ",").repeat(300) + entry + "]}"))
        .hasMessage("f.json:1: \"challenges\" has more than 300 entries");
    assertThat(refused("{\"version\":1,\"lessons\":" + "[".repeat(5000)))
        .hasMessageContaining("deep");
    assertThat(refused(ANSWER.replace("\"b\"", '"' + "b".repeat(81) + '"')))
        .hasMessageContaining("at most 80 characters");
    assertThat(refused(ANSWER.replace("\"choice\":1", "\"typed\":\"" + "x".repeat(201) + '"')))
        .hasMessageContaining("\"typed\" must be a text of at most 200 characters");
    byte[] large = new byte[ProgressReader.MOST_BYTES + 1];
    assertThatExceptionOfType(ProgressException.class)
        .isThrownBy(() -> ProgressReader.parse("f.json", large))
        .withMessageContaining("32 MiB");
    String name =
        "{\"version\":1,\"learner\":{\"name\":\"Secret" + "e".repeat(100) + "\",\"since\":\"x\"}}";
    assertThat(refused(name).getMessage()).doesNotContain("Secret");
  }

  @Test
  void aNewerFile_isNotDamaged() {
    assertThat(refused("{\"version\": 12, \"unheard\": {}}").newer()).isTrue();
    assertThat(refused("{\"version\": -1}").newer()).isFalse();
  }

  /// Bytes changed, cut, doubled and moved: the answer is progress or the typed exception.
  @Test
  void twoThousandMutations() {
    byte[] good = ProgressJson.write(Samples.full()).getBytes(UTF_8);
    int read = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      byte[] bytes = mutated(good, new Random(seed));
      try {
        Progress progress = ProgressReader.parse("f.json", bytes);
        assertThat(parse(ProgressJson.write(progress))).as("seed %d", seed).isEqualTo(progress);
        read++;
      } catch (ProgressException e) {
        assertThat(e.getMessage()).as("seed %d", seed).startsWith("f.json:");
      }
    }
    assertThat(read).isBetween(20, 1_900);
  }

  private static byte[] mutated(byte[] good, Random random) {
    StringBuilder text = new StringBuilder(new String(good, ISO_8859_1));
    String spice = "{}[],:\"\\-0123456789.eEntf\u0000\u0080\u00ff \n";
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(12));
      switch (random.nextInt(6)) {
        case 0 -> text.setCharAt(at, spice.charAt(random.nextInt(spice.length())));
        case 1 -> text.delete(at, end);
        case 2 -> text.insert(at, text.substring(at, end));
        case 3 -> text.insert(at, spice.charAt(random.nextInt(spice.length())));
        case 4 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        default -> text.setLength(random.nextInt(20) == 0 ? at + 1 : text.length());
      }
    }
    return text.toString().getBytes(ISO_8859_1);
  }

  private static ProgressException refused(String text) {
    ProgressException said = catchThrowableOfType(ProgressException.class, () -> parse(text));
    assertThat(said).isNotNull();
    return said;
  }

  private static Progress parse(String text) throws ProgressException {
    return ProgressReader.parse("f.json", text.getBytes(UTF_8));
  }
}
