package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.challenge.Goal;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `pinhole challenges`: names all challenges.
@Command(name = "challenges", mixinStandardHelpOptions = true)
final class ChallengesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--json", descriptionKey = "challenges.json")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Challenge challenge : ChallengeLibrary.shipped().challenges()) {
      if (json) {
        write(all.addObject(), challenge);
      } else {
        out.println(challenge.id() + "  " + challenge.title());
      }
    }
    if (json) {
      out.println(all);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  private static void write(ObjectNode out, Challenge challenge) {
    out.put("id", challenge.id());
    out.put("title", challenge.title());
    out.put("lesson", challenge.lesson());
    ArrayNode goals = out.putArray("goals");
    for (Goal goal : challenge.goals()) {
      goals.addObject().put("id", goal.id()).put("text", goal.text());
    }
    out.put("hints", challenge.hints().size());
    out.put("bestPorts", challenge.best().ports());
    out.put("bestAddresses", challenge.best().addresses());
  }
}
