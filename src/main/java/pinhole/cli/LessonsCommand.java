package pinhole.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `pinhole lessons`: for those who teach with lessons and write them.
@Command(name = "lessons", mixinStandardHelpOptions = true)
final class LessonsCommand {
  private LessonsCommand() {}

  /// The command with those under it.
  static CommandLine create() {
    return new CommandLine(new LessonsCommand())
        .addSubcommand(new LessonsListCommand())
        .addSubcommand(new LessonsCheckCommand())
        .addSubcommand(new LessonsNewCommand())
        .addSubcommand(new LessonsReportCommand());
  }
}
