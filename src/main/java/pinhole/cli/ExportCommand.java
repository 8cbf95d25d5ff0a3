package pinhole.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `pinhole export`: what goes out of the app into other programs.
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand {
  private ExportCommand() {}

  /// The command with those under it.
  static CommandLine create() {
    return new CommandLine(new ExportCommand()).addSubcommand(new ExportHandoutCommand());
  }
}
