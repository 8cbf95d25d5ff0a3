package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.explain.Transcript;

/// `pinhole run`: simulates a session and tells what happened. It exits with 0 whatever became of
/// the transfer: what failed is the simulated session, not the simulation.
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
  private final Subjects subjects;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE|LESSON-ID", descriptionKey = "subject")
  private String subject;

  @Option(names = "--json", descriptionKey = "run.json")
  private boolean json;

  RunCommand(Subjects subjects) {
    this.subjects = subjects;
  }

  @Override
  public Integer call() throws IOException {
    Recording recording = Simulator.run(subjects.find(subject).scenario());
    Explainer explainer = Explainer.english();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new RecordingJson(explainer, recording).write());
    } else {
      Transcript.lines(explainer, recording).forEach(out::println);
    }
    out.flush();
    return CommandLine.ExitCode.OK;
  }
}
