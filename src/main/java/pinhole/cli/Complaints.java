package pinhole.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import pinhole.scenario.Nearest;

/// Says in one sentence why a command did not do its work. Where in the program a mistake of our
/// own happened is shown only on request, with `-Dpinhole.trace=true`.
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final CommandWords words = new CommandWords();

  @Override
  public int handleExecutionException(Exception thrown, CommandLine line, ParseResult result) {
    boolean ours = !(thrown instanceof IOException);
    line.getErr().println(ours ? words.text("own.mistake", thrown) : thrown.getMessage());
    if (ours && Boolean.getBoolean("pinhole.trace")) {
      thrown.printStackTrace(line.getErr());
    }
    line.getErr().flush();
    return ours ? PinholeCommand.OWN_MISTAKE : PinholeCommand.UNUSABLE;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    Optional<String> meant =
        wrong instanceof UnmatchedArgumentException unmatched
            ? meant(line, unmatched.getUnmatched().getFirst())
            : Optional.empty();
    String said =
        meant
            .map(word -> words.text("call.meant", wrong.getMessage(), word))
            .orElse(wrong.getMessage());
    line.getErr().println(said);
    line.getErr().println(words.text("call.help", line.getCommandSpec().qualifiedName()));
    line.getErr().flush();
    return PinholeCommand.UNUSABLE;
  }

  static int lost(CommandLine line, String why) {
    line.getErr().println(new CommandWords().text("output.lost", why));
    line.getErr().flush();
    return PinholeCommand.UNUSABLE;
  }

  private static Optional<String> meant(CommandLine line, String word) {
    return Nearest.of(
        word,
        word.startsWith("-")
            ? line.getCommandSpec().optionsMap().keySet()
            : line.getSubcommands().keySet());
  }
}
