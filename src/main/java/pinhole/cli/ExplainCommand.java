package pinhole.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.capture.Capture;
import pinhole.capture.file.CaptureReader;
import pinhole.capture.report.CaptureReport;
import pinhole.capture.report.Rebuild;
import pinhole.capture.report.SessionReport;
import pinhole.scenario.ScenarioWriter;

/// `pinhole explain`: tells what became of the FTP sessions in a capture, and why. It exits with 0
/// whatever became of them, with 1 if there is none.
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  /// The capture holds no FTP session.
  private static final int NOTHING_FOUND = 1;

  private static final int HIGHEST_PORT = 65535;

  private final CommandWords words = new CommandWords();

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", descriptionKey = "explain.file")
  private Path file;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "explain.port")
  private Integer port;

  @Option(names = "--session", paramLabel = "N", descriptionKey = "explain.session")
  private Integer session;

  @Option(names = "--json", descriptionKey = "explain.json")
  private boolean json;

  @Option(names = "--rebuild", paramLabel = "OUT.yaml", descriptionKey = "explain.rebuild")
  private Path rebuilt;

  @Override
  public Integer call() throws IOException {
    if (port != null && (port < 1 || port > HIGHEST_PORT)) {
      throw words.problem("explain.no-port", port.toString());
    }
    Capture capture = new CaptureReader().read(file);
    CaptureReport report =
        CaptureReport.of(capture, port == null ? OptionalInt.empty() : OptionalInt.of(port));
    List<SessionReport> wanted = wanted(report);
    PrintWriter out = spec.commandLine().getOut();
    boolean rebuilds = rebuilt != null && !wanted.isEmpty();
    List<String> told = rebuilds ? rebuild(wanted, out) : List.of();
    if (json) {
      out.println(new CaptureJson(report, wanted).write());
    } else {
      print(report, wanted, out);
      told.forEach(out::println);
    }
    out.flush();
    return report.sessions().isEmpty() ? NOTHING_FOUND : CommandLine.ExitCode.OK;
  }

  private List<SessionReport> wanted(CaptureReport report) throws CommandException {
    int count = report.sessions().size();
    if (session == null || count == 0) {
      return report.sessions();
    }
    if (session < 1 || session > count) {
      throw words.problem("explain.no-session", session.toString(), Integer.toString(count));
    }
    return List.of(report.sessions().get(session - 1));
  }

  /// Writes a session as a scenario.
  ///
  /// @return what is said about it
  private List<String> rebuild(List<SessionReport> wanted, PrintWriter out) throws IOException {
    if (wanted.size() != 1) {
      throw words.problem("explain.which-session", Integer.toString(wanted.size()));
    }
    return switch (Rebuild.of(wanted.getFirst())) {
      case Rebuild.Impossible(String reason) -> throw words.problem("explain.not-rebuilt", reason);
      case Rebuild.Built built -> {
        new OutputFile().write(rebuilt, out, ScenarioWriter.yaml(built.scenario()));
        List<String> told = new ArrayList<>();
        told.add("");
        told.add(words.text("explain.rebuilt", rebuilt));
        built.sentences().forEach(it -> told.add("  " + it));
        yield told;
      }
    };
  }

  private void print(CaptureReport report, List<SessionReport> wanted, PrintWriter out) {
    out.println(
        words.text(
            "explain.summary",
            report.capture().name(),
            Integer.toString(report.capture().packets()),
            Integer.toString(report.ftpPackets()),
            Integer.toString(report.sessions().size())));
    report.notes().forEach(out::println);
    if (report.sessions().isEmpty()) {
      out.println(
          report.ports().isEmpty()
              ? words.text("explain.none")
              : words.text("explain.none-ports", report.ports().getFirst().toString()));
    }
    for (SessionReport it : wanted) {
      out.println();
      out.print(it.text());
    }
  }
}
