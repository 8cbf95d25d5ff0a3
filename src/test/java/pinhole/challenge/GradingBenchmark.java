package pinhole.challenge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioWriter;

/// Measures how long a folder of a thousand answers takes, for each challenge: run by hand, with
/// nothing or the number of answers as its argument.
public final class GradingBenchmark {
  private GradingBenchmark() {}

  /// Prints one line a challenge.
  public static void main(String[] args) throws IOException {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    for (Challenge challenge : ChallengeLibrary.shipped().challenges()) {
      Path folder = Files.createTempDirectory("answers");
      List<String> answers = answers(challenge);
      for (int i = 0; i < count; i++) {
        Files.writeString(folder.resolve("answer-" + i + ".yaml"), answers.get(i % answers.size()));
      }
      long before = System.nanoTime();
      int rows = new Gradebook(challenge, Locale.ENGLISH).grade(folder).size();
      long millis = (System.nanoTime() - before) / 1_000_000;
      System.out.println(challenge.id() + ": " + rows + " answers in " + millis + " ms");
    }
  }

  private static List<String> answers(Challenge challenge) {
    List<Scenario> all = new ArrayList<>(List.of(challenge.start(), challenge.solution()));
    challenge.wrong().forEach(it -> all.add(it.scenario()));
    return all.stream().map(ScenarioWriter::yaml).toList();
  }
}
