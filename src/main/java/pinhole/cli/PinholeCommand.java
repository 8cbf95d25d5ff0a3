package pinhole.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `pinhole`: without a command it opens the window.
///
/// Every command exits with 0 if it did its work (a simulated transfer that fails is a success of
/// the simulation), with 1 if what it checked does not hold, with 2 if it was called wrongly or a
/// file cannot be used, and with 3 after a mistake of its own.
@Command(name = "pinhole", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class PinholeCommand implements Callable<Integer> {
  /// A command was called wrongly, or cannot use what it was given.
  static final int UNUSABLE = 2;

  /// A mistake of the program itself.
  static final int OWN_MISTAKE = 3;

  private final Desktop desktop;
  private final CommandWords words = new CommandWords();

  @Option(names = "--lessons", paramLabel = "DIR", descriptionKey = "window.lessons")
  private Path lessons;

  @Parameters(
      paramLabel = "[FILE]",
      arity = "0..*",
      hideParamSyntax = true,
      descriptionKey = "window.file")
  private List<String> names = List.of(); // also takes what was meant as a command

  @Spec private CommandSpec spec;

  private PinholeCommand(Desktop desktop) {
    this.desktop = desktop;
  }

  /// The command line, ready to execute.
  ///
  /// @param desktop opens the window
  /// @param lessons where lessons are found
  /// @param pictures draws pictures
  public static CommandLine create(
      Runnable desktop, LessonScenarios lessons, PictureTaker pictures) {
    Desktop opened =
        (_, _) -> {
          desktop.run();
          return CommandLine.ExitCode.OK;
        };
    return create(opened, lessons, pictures);
  }

  /// The same with a window that can show the lessons of a folder.
  ///
  /// @param desktop opens the window
  /// @param lessons where lessons are found
  /// @param pictures draws pictures
  public static CommandLine create(
      Desktop desktop, LessonScenarios lessons, PictureTaker pictures) {
    Subjects subjects = new Subjects(lessons);
    CommandLine line =
        new CommandLine(new PinholeCommand(desktop))
            .addSubcommand(new RunCommand(subjects))
            .addSubcommand(new PictureCommand(subjects, pictures))
            .addSubcommand(new PicturesCommand(subjects, pictures))
            .addSubcommand(new VerifyCommand())
            .addSubcommand(new ExplainCommand())
            .addSubcommand(LessonsCommand.create())
            .addSubcommand(ExportCommand.create(subjects))
            .addSubcommand(ProgressCommand.create())
            .addSubcommand(new ChallengesCommand())
            .addSubcommand(new ChallengeCommand())
            .addSubcommand(new GradeCommand())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(true);
    describe(line, ResourceBundle.getBundle("pinhole.cli.usage"));
    line.setExecutionExceptionHandler(new Complaints());
    line.setParameterExceptionHandler(new Complaints());
    StandardOutput output = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    line.setOut(new PrintWriter(new OutputStreamWriter(output, System.out.charset())));
    line.setExecutionStrategy(call -> {
      int code = new CommandLine.RunLast().execute(call);
      line.getOut().flush();
      return output.problem().map(why -> Complaints.lost(line, why)).orElse(code);
    });
    return line;
  }

  /// Gives a command and all under it their words.
  private static void describe(CommandLine line, ResourceBundle words) {
    line.setResourceBundle(words);
    line.getCommandSpec().exitCodeOnExecutionException(OWN_MISTAKE);
    line.getSubcommands().values().forEach(sub -> describe(sub, words));
  }

  @Override
  public Integer call() throws IOException {
    if (lessons != null) {
      check(lessons);
    }
    Optional<Path> file = names.isEmpty() ? Optional.empty() : Optional.of(file());
    return desktop.open(Optional.ofNullable(lessons), file);
  }

  /// The file that is named: a word that names none was meant as a command.
  private Path file() throws CommandException {
    String first = names.getFirst();
    if (!isFile(first)) {
      throw new StrayWord(spec.commandLine(), first, words.text("call.stray", first));
    }
    if (names.size() > 1) {
      String next = names.get(1);
      throw new StrayWord(spec.commandLine(), next, words.text("call.one-file", next));
    }
    Path file = Path.of(first).toAbsolutePath();
    if (!Files.exists(file)) {
      throw words.problem("window.no-file", first);
    }
    if (Files.isDirectory(file)) {
      throw words.problem("window.folder", first);
    }
    if (!Files.isReadable(file)) {
      throw words.problem("window.unreadable", file);
    }
    return file;
  }

  /// A file is there, or has a name as only files have one.
  private static boolean isFile(String name) {
    return name.contains(".") || name.contains("/") || new File(name).isFile();
  }

  /// A folder of lessons has to be there and to be readable; what is wrong inside it is shown in
  /// the window.
  private void check(Path dir) throws CommandException {
    if (!Files.isDirectory(dir)) {
      throw words.problem("check.no-folder", dir);
    }
    Path index = dir.resolve("index.yaml");
    if (!Files.isReadable(dir) || !Files.isExecutable(dir)) {
      throw words.problem("window.unreadable", dir);
    }
    if (!Files.isRegularFile(index)) {
      throw words.problem("check.no-index", dir);
    }
    if (!Files.isReadable(index)) {
      throw words.problem("window.unreadable", index);
    }
  }
}
