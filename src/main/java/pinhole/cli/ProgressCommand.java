package pinhole.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import pinhole.settings.SettingsFolder;

/// `pinhole progress`: what the learner has done, into a file and out of one.
@Command(name = "progress", mixinStandardHelpOptions = true)
final class ProgressCommand {
  private ProgressCommand() {}

  /// The command with those under it.
  static CommandLine create() {
    return new CommandLine(new ProgressCommand())
        .addSubcommand(new ProgressExportCommand(ProgressCommand::file))
        .addSubcommand(new ProgressImportCommand(ProgressCommand::file));
  }

  private static Path file() {
    return SettingsFolder.progress(System::getProperty, System::getenv);
  }
}
