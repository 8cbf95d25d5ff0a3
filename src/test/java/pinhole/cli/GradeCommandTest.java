package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;

/// `grade`, `challenge` and `challenges` as a teacher calls them.
class GradeCommandTest {
  private static final String ID = "03-ftps-nat";

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path answers;
  private Path table;

  /// No lessons: these commands need none.
  private static final class NoLessons implements LessonScenarios {
    @Override
    public List<String> ids() {
      return List.of();
    }

    @Override
    public Optional<Scenario> find(String id) {
      return Optional.empty();
    }
  }

  @BeforeEach
  void folder() throws IOException {
    answers = Files.createDirectory(dir.resolve("answers"));
    table = dir.resolve("results.csv");
  }

  private int run(String... args) {
    CommandLine line = PinholeCommand.create(() -> {}, new NoLessons(), _ -> {});
    return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(args);
  }

  private int grade() {
    return run("grade", "--challenge", ID, answers.toString(), "-o", table.toString());
  }

  private List<String> rows() throws IOException {
    return Files.readString(table, StandardCharsets.UTF_8).lines().toList();
  }

  private void answer(String name, Scenario scenario) throws IOException {
    Files.writeString(answers.resolve(name), ScenarioWriter.yaml(scenario));
  }

  @Test
  void aRowForEachFile_sortedByName_withReasons() throws IOException {
    Challenge challenge = ChallengeLibrary.shipped().find(ID);
    answer("zoe.yaml", challenge.solution());
    answer("anna.yaml", challenge.start());
    Files.writeString(answers.resolve("notes.txt"), "not an answer");

    assertThat(grade()).isZero();
    assertThat(rows()).hasSize(3);
    assertThat(rows().getFirst())
        .isEqualTo(
            "file,passed,stars,ports,addresses,error,changed,goal-file,goal-database,"
                + "goal-budget");
    assertThat(rows().get(1)).startsWith("anna.yaml,no,0,1,4294967296,,,").contains("failed");
    assertThat(rows().get(2)).isEqualTo("zoe.yaml,yes,3,11,4294967296,,,,,");
    assertThat(Files.readString(table)).endsWith("\r\n");
    assertThat(out.toString()).contains("2 files graded, 1 passed, 0 could not be read");
  }

  @Test
  void whatCannotBeRead_isARowWithItsError() throws IOException {
    Path secret = Files.writeString(dir.resolve("secret.yaml"), "client: {mode: PASV}\n");
    Files.writeString(answers.resolve("broken.yaml"), "client: {mode: [\n");
    Files.writeString(answers.resolve("wrong.yaml"), "client: {mode: PSAV}\n");
    Files.write(answers.resolve("binary.yaml"), new byte[] {0, 1, 2, (byte) 0xff});
    Files.write(answers.resolve("large.yaml"), new byte[(1 << 20) + 1]);
    Files.createDirectory(answers.resolve("folder.yaml"));
    Files.createSymbolicLink(answers.resolve("link.yaml"), secret);
    Files.createSymbolicLink(answers.resolve("nowhere.yaml"), dir.resolve("none"));

    assertThat(grade()).isZero();
    assertThat(rows()).hasSize(8);
    assertThat(rows()).allMatch(it -> it.startsWith("file,") || it.contains(",no,0,,,"));
    assertThat(rows().toString())
        .contains("this link leads out of the folder", "this is no file", "line 1", "PSAV");
    assertThat(rows().toString()).doesNotContain(dir.toString());
    assertThat(out.toString()).contains("7 files graded, 0 passed, 7 could not be read");
  }

  @Test
  void aNameThatASpreadsheetTakesForAFormula_isMadeSafe() throws IOException {
    Files.writeString(answers.resolve("=HYPERLINK(1,\"x\").yaml"), "x");
    Files.writeString(answers.resolve("@a.yaml"), "x");

    assertThat(grade()).isZero();
    assertThat(rows().get(1)).startsWith("\"'=HYPERLINK(1,\"\"x\"\").yaml\",no,");
    assertThat(rows().get(2)).startsWith("'@a.yaml,no,");
  }

  @Test
  void calledWrongly_exitsWithTwo_andLeavesNoTable() {
    assertThat(run("grade", "--challenge", "03-ftp-nat", dir.toString(), "-o", table.toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("did you mean \"03-ftps-nat\"");
    assertThat(run("grade", "--challenge", ID, dir + "/none", "-o", table.toString())).isEqualTo(2);
    assertThat(run("grade", "--challenge", ID, dir.toString(), "-o", dir.toString())).isEqualTo(2);
    assertThat(run("grade", "--challenge", ID, dir.toString())).isEqualTo(2);
    assertThat(table).doesNotExist();
  }

  @Test
  void aVariant_isWritten_andGradedByTheSameSeed() throws IOException {
    Path start = answers.resolve("start.yaml");

    assertThat(run("challenge", ID, "--seed", "7", "-o", start.toString())).isZero();
    Challenge variant = ChallengeLibrary.shipped().find(ID, 7);
    assertThat(ScenarioReader.read(start)).isEqualTo(variant.start());
    assertThat(out.toString()).contains(variant.title(), variant.goals().getLast().text());

    answer("anna.yaml", variant.solution());
    assertThat(run("grade", "--challenge", ID, "--seed", "7", answers.toString(), "-o", table + ""))
        .isZero();
    assertThat(rows().get(1)).startsWith("anna.yaml,yes,3,");
    assertThat(rows().get(2)).startsWith("start.yaml,no,0,");
  }

  @Test
  void challenges_namesThemAll_alsoAsJson() {
    assertThat(run("challenges")).isZero();
    assertThat(out.toString().lines()).hasSize(10).first().asString().startsWith("01-");
    assertThat(run("challenges", "--json")).isZero();
    assertThat(out.toString()).contains("[{\"id\":\"01-fewest-holes\"");
  }
}
