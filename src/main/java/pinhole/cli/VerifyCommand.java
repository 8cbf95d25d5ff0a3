package pinhole.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinhole.reality.RealRecord;
import pinhole.reality.RealRecord.Kind;
import pinhole.reality.RecordFile;
import pinhole.reality.Tally;
import pinhole.reality.Verification;
import pinhole.reality.Verification.Check;

/// `pinhole verify`: compares the simulation with what real programs did. It exits with 0 if every
/// record went as predicted, with 1 if one did not, and with 2 if a file or a record could not be
/// read; the rest is verified all the same.
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  /// A record did not go as predicted.
  private static final int DIFFERENT = 1;

  private final Verification verification = new Verification();
  private final CommandWords words = new CommandWords();
  private final Tally tally = new Tally();
  private int errors;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "verify.files")
  private List<String> files;

  @Option(names = "--json", descriptionKey = "verify.json")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    VerificationJson document = new VerificationJson();
    for (String name : files) {
      RecordFile file = read(name);
      complain(file.errors());
      document.open(file);
      for (RealRecord record : file.records()) {
        Check check = verification.check(record);
        tally.add(check);
        document.add(check);
        if (!json && !check.agrees()) {
          check.lines().forEach(out::println);
          out.flush();
        }
      }
    }
    out.println(json ? document.close(tally, errors) : summary());
    out.flush();
    return errors > 0
        ? PinholeCommand.UNUSABLE
        : tally.complete() ? CommandLine.ExitCode.OK : DIFFERENT;
  }

  private RecordFile read(String name) {
    try {
      return RecordFile.read(Path.of(name));
    } catch (InvalidPathException _) {
      String shown = name.replaceAll("\\p{Cntrl}", "?");
      return RecordFile.unusable(shown, List.of(words.text("verify.no-path", shown)));
    }
  }

  private void complain(List<String> sentences) {
    PrintWriter err = spec.commandLine().getErr();
    sentences.forEach(err::println);
    err.flush();
    errors += sentences.size();
  }

  private String summary() {
    return words.text(
        "verify.summary",
        Integer.toString(tally.agreeing(Kind.SCENARIO)),
        Integer.toString(tally.all(Kind.SCENARIO)),
        Integer.toString(tally.agreeing(Kind.ALG)),
        Integer.toString(tally.all(Kind.ALG)));
  }
}
