package pinhole.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import pinhole.engine.sim.Simulator;

/// However a file is broken, reading it ends in a scenario or in sentences with lines.
class BrokenFilesTest {
  private static final int ROUNDS = Integer.getInteger("pinhole.rounds", 2000);
  private static final List<String> BITS =
      List.of(
          "\t",
          ":",
          ": ",
          "- ",
          "{",
          "}",
          "[",
          "]",
          "&a ",
          "*a",
          "!x ",
          "|",
          ">",
          "%",
          "@",
          "`",
          "'",
          "\"",
          "\\",
          "#",
          "?",
          ",",
          "\n",
          "---\n",
          "...\n",
          "<<: ",
          "null",
          "~",
          "true",
          "0",
          "-1",
          "70000",
          "1e999999999",
          ".nan",
          "99999999999999999999",
          "0x1F",
          "\u0000",
          "\ufeff",
          "\u2028",
          "\ud83d\ude00",
          "\ud800",
          "10.1.1.0/40",
          "9-1",
          "::",
          "2026-01-01");

  @Test
  void mutatedFiles() throws Exception {
    String all = Files.readString(Path.of("src/test/resources/reality/scenarios.json"));
    List<String> json = all.lines().filter(line -> line.length() > 2).toList();
    for (int round = 0; round < ROUNDS; round++) {
      SplittableRandom random = new SplittableRandom(round);
      String record = json.get(random.nextInt(json.size())).replaceAll(",$", "");
      boolean yaml = random.nextBoolean();
      String text =
          yaml
              ? ScenarioWriter.yaml(ScenarioReader.parse("r.json", record).scenario())
              : record.replace(", ", ",\n");
      String broken = broken(text, random);
      try {
        Simulator.run(ScenarioReader.parse(yaml ? "x.yaml" : "x.json", broken).scenario());
      } catch (ScenarioException said) {
        check(said, 1 + (int) broken.lines().count());
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("round " + round + ":\n" + broken, e);
      }
    }
  }

  private static void check(ScenarioException said, int lines) {
    assertThat(said.problems())
        .isNotEmpty()
        .isSorted()
        .allSatisfy(problem -> {
          assertThat(problem.line()).isBetween(1, lines);
          assertThat(problem.sentence()).isNotBlank().doesNotContain("\n", "tools.jackson");
          assertThat(problem.sentence().length()).isLessThan(400);
        });
  }

  private static String broken(String text, SplittableRandom random) {
    StringBuilder out = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(out.length() + 1);
      int end = Math.min(out.length(), at + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> out.insert(at, BITS.get(random.nextInt(BITS.size())));
        case 1 -> out.replace(at, end, BITS.get(random.nextInt(BITS.size())));
        case 2 -> out.delete(at, end);
        default -> out.setLength(Math.max(1, at));
      }
    }
    return out.toString();
  }
}
