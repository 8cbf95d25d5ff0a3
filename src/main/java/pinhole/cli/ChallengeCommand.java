package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.challenge.Challenge;
import pinhole.scenario.ScenarioWriter;

/// `pinhole challenge`: prints a task, and writes the scenario to begin with.
@Command(name = "challenge", mixinStandardHelpOptions = true)
final class ChallengeCommand implements Callable<Integer> {
  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", descriptionKey = "challenge.id")
  private String id;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "challenge.seed")
  private Long seed;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT.yaml",
      descriptionKey = "challenge.out")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Challenge challenge = Challenges.find(id, seed);
    PrintWriter to = spec.commandLine().getOut();
    if (out != null) {
      new TextTarget(out, words).write(ScenarioWriter.yaml(challenge.start()));
    }
    to.println(challenge.title());
    to.println();
    to.println(PlainProse.of(challenge.task()));
    to.println(words.text("challenge.goals"));
    for (int i = 0; i < challenge.goals().size(); i++) {
      to.println("  " + (i + 1) + ". " + challenge.goals().get(i).text());
    }
    if (out != null) {
      to.println();
      to.println(words.text("challenge.written", out));
    }
    to.flush();
    return CommandLine.ExitCode.OK;
  }
}
